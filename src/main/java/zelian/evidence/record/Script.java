package zelian.evidence.record;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zelian.evidence.RecordKind;

/** What the people of the demonstration write when they have done what a duty asks. */
record Script(
        RecordKind kind, String place, String audience, String deed, String problems, String demands, String proof) {

    private static final String PARTY_MEETING = "局党组会议室";

    /** By the title of the duty or of the part handed out; {0} is the stretch, {1} the number of a document. */
    private static final Map<String, Script> BY_TITLE = Map.ofEntries(
            Map.entry(
                    "专题研究全面从严治党工作",
                    new Script(
                            RecordKind.STUDY,
                            PARTY_MEETING,
                            "党组成员、派驻组",
                            "召开党组会专题研究全面从严治党工作，分析{0}形势，议定三项措施",
                            "直属单位采购环节提醒不够及时",
                            "采购、检修项目逐项上会，派驻组列席",
                            "党组会议纪要〔2026〕{1}号")),
            Map.entry(
                    "部署年度任务并分解到单位",
                    new Script(
                            RecordKind.DEPLOYMENT,
                            "机关报告厅",
                            "各部门各单位主要负责人",
                            "召开全面从严治党工作会议，印发年度任务分工，逐项明确牵头单位和时限",
                            "",
                            "各单位 3 月底前分工到人",
                            "局党组发〔2026〕{1}号")),
            Map.entry(
                    "报告年度主体责任落实情况",
                    new Script(RecordKind.DEBRIEFING, "", "上级党组织", "审定并报送上一年度履行主体责任情况报告", "", "", "局党组报〔2026〕{1}号")),
            Map.entry(
                    "落实理论学习中心组学习制度",
                    new Script(
                            RecordKind.STUDY,
                            PARTY_MEETING,
                            "中心组成员",
                            "主持理论学习中心组{0}集体学习，两名成员作重点发言",
                            "",
                            "",
                            "中心组学习记录〔2026〕{1}号")),
            Map.entry(
                    "落实意识形态工作责任制",
                    new Script(
                            RecordKind.STUDY,
                            PARTY_MEETING,
                            "宣传处、信息中心",
                            "听取{0}意识形态领域情况分析，研究新媒体账号管理",
                            "两个直属单位账号审核记录不全",
                            "一个月内补齐审核台账",
                            "党组会议纪要〔2026〕{1}号")),
            Map.entry(
                    "整治形式主义为基层减负",
                    new Script(
                            RecordKind.DEPLOYMENT,
                            "办公室",
                            "各部门各单位",
                            "清理{0}重复报表和会议，合并报送事项，公布保留清单",
                            "同类材料仍有两处重复报送",
                            "下季度改为一次采集",
                            "局办函〔2026〕{1}号")),
            Map.entry(
                    "开展经常性纪律教育",
                    new Script(
                            RecordKind.WARNING,
                            "机关报告厅",
                            "处级以上干部",
                            "组织{0}警示教育大会，通报三起典型案例，部署对照自查",
                            "",
                            "各支部半月内完成对照自查",
                            "机关纪委〔2026〕{1}号")),
            Map.entry(
                    "排查廉政风险并动态调整措施",
                    new Script(
                            RecordKind.RISK,
                            "机关纪委",
                            "各部门各单位",
                            "汇总{0}廉政风险点，高风险岗位复评，调整防控措施",
                            "检修、采购岗位两项措施写得笼统",
                            "措施写到人、到环节",
                            "机关纪委〔2026〕{1}号")),
            Map.entry(
                    "支持和配合派驻监督",
                    new Script(
                            RecordKind.HEARING,
                            PARTY_MEETING,
                            "派驻纪检监察组",
                            "与派驻组{0}会商，通报工作建议办理情况",
                            "",
                            "逾期未回告的，一周内说明原因",
                            "会商纪要〔2026〕{1}号")),
            Map.entry(
                    "公开党务政务并听取意见",
                    new Script(RecordKind.OTHER, "", "干部职工", "公开{0}责任清单和整改结果，收集意见并逐条答复", "", "", "公开目录〔2026〕{1}号")),
            Map.entry(
                    "重点环节亲自协调",
                    new Script(
                            RecordKind.HEARING,
                            PARTY_MEETING,
                            "机关纪委、财务处、传输中心",
                            "召集{0}专题会商，协调跨部门卡点三项",
                            "检修项目审批与付款信息不通",
                            "财务处牵头打通，月底前见效",
                            "会商纪要〔2026〕{1}号")),
            Map.entry(
                    "部署分管领域责任落实",
                    new Script(
                            RecordKind.HEARING,
                            "",
                            "分管单位主要负责人",
                            "听取分管单位{0}履责汇报，同步部署业务和党风廉政",
                            "个别处室任务没有落实到岗",
                            "一周内补齐分工",
                            "")),
            Map.entry(
                    "审核分管单位风险点提示卡",
                    new Script(RecordKind.RISK, "", "分管单位", "逐张审核分管单位{0}风险点提示卡，退回两张重写", "两张卡的措施没有责任人", "重写后再报", "")),
            Map.entry(
                    "调研督查分管单位",
                    new Script(
                            RecordKind.INSPECTION,
                            "分管单位现场",
                            "值班、采购、财务岗位人员",
                            "带着问题到分管单位调研督查，现场看台账、问岗位",
                            "值班记录与实际不一致一处",
                            "当月整改并回告",
                            "")),
            Map.entry(
                    "推动分管领域制度建设",
                    new Script(RecordKind.DEPLOYMENT, "", "分管单位、法规处", "审定分管领域制度修订稿，公布意见采纳情况", "", "", "局发〔2026〕{1}号")),
            Map.entry("办理分管领域意见建议", new Script(RecordKind.OTHER, "", "干部职工", "督促办结{0}分管领域意见建议，逐条答复", "", "", "")),
            Map.entry(
                    "协助党组推进全面从严治党",
                    new Script(RecordKind.OTHER, "", "局党组", "向党组提交{0}全面从严治党书面建议", "", "", "机关纪委建议〔2026〕{1}号")),
            Map.entry(
                    "开展年中督责",
                    new Script(
                            RecordKind.INSPECTION,
                            "各单位",
                            "20 个部门和单位",
                            "完成年中督责，覆盖全部单位，反馈问题并跟踪整改",
                            "",
                            "",
                            "督责情况通报〔2026〕{1}号")),
            Map.entry(
                    "整改事项销号管理",
                    new Script(RecordKind.RECTIFICATION, "机关纪委", "承办单位", "逐项复核{0}整改事项，够条件的销号，不够的退回", "", "", "")),
            Map.entry(
                    "开展季度专项检查",
                    new Script(
                            RecordKind.INSPECTION,
                            "",
                            "财务处、机关服务局",
                            "开展{0}专项检查，抽查三重一大、采购和经费",
                            "一笔维修先实施后上会",
                            "说明原因并补办程序",
                            "专项检查报告〔2026〕{1}号")),
            Map.entry(
                    "监督重点项目",
                    new Script(
                            RecordKind.INSPECTION,
                            "传输中心",
                            "发射台天馈线检修项目组",
                            "检查重点项目制度建设、执行和风险防控",
                            "变更签证不够及时",
                            "变更当日签证",
                            "")),
            Map.entry(
                    "监督贯通协调",
                    new Script(
                            RecordKind.HEARING,
                            "机关纪委",
                            "审计处、财务处、人事处",
                            "召开{0}监督贯通会商会，共享信息、移送问题线索两件",
                            "",
                            "",
                            "会商纪要〔2026〕{1}号")),
            Map.entry("纪检委员队伍建设", new Script(RecordKind.OTHER, "机关报告厅", "支部纪检委员", "组织{0}支部纪检委员培训和联席会议", "", "", "")),
            Map.entry(
                    "制定本单位年度任务分工，落实到人",
                    new Script(RecordKind.DEPLOYMENT, "本单位会议室", "全体人员", "开会把年度任务逐项分到人，印发本单位分工表", "", "", "")),
            Map.entry(
                    "更新本单位廉政风险点，高风险岗位复评",
                    new Script(RecordKind.RISK, "本单位", "采购、财务、项目岗位", "更新本单位风险点，高风险岗位逐个复评", "", "", "")),
            Map.entry(
                    "查年底前合同、付款、评审环节的风险",
                    new Script(RecordKind.RISK, "本单位", "合同、付款、评审岗位", "逐笔看四季度合同、付款和评审，列出要盯的事项", "", "", "")),
            Map.entry("报送全年停用的表和合并的会", new Script(RecordKind.OTHER, "", "", "清点全年停用的表、合并的会和取消的群，目录报办公室", "", "", "")),
            Map.entry(
                    "组织年度述责和考核",
                    new Script(
                            RecordKind.DEBRIEFING,
                            "局机关三楼会议室",
                            "各单位主要负责人",
                            "组织年度述责，逐人点评，按方案启动年度考核",
                            "述责材料讲成绩多、讲问题少",
                            "问题部分不少于三成，写到事、写到人",
                            "述责工作方案〔2026〕{1}号")),
            Map.entry(
                    "与班子成员和下级书记谈心谈话",
                    new Script(RecordKind.TALK, "", "班子成员、各单位书记", "与班子成员和各单位书记逐一谈心，谈思想、谈作风、谈短板", "", "", "")),
            Map.entry(
                    "带头讲党课",
                    new Script(
                            RecordKind.LECTURE, "机关报告厅", "全体党员", "讲专题党课《把责任扛在肩上，把小事管在平常》", "", "", "党课讲稿〔2026〕{1}号")),
            Map.entry(
                    "点评班子成员一岗双责",
                    new Script(
                            RecordKind.DEMOCRATIC_LIFE,
                            PARTY_MEETING,
                            "党组成员",
                            "民主生活会上逐一点评班子成员一岗双责，每人不少于两条问题",
                            "",
                            "",
                            "")),
            Map.entry(
                    "在民主生活会通报履责情况",
                    new Script(
                            RecordKind.DEMOCRATIC_LIFE, PARTY_MEETING, "党组成员", "在民主生活会上通报分管领域履责情况，接受批评", "", "", "")),
            Map.entry(
                    "分析研判政治生态",
                    new Script(
                            RecordKind.OTHER,
                            "机关纪委",
                            "各分管领导",
                            "汇总全年督责、信访、整改数据，分领域形成政治生态研判报告",
                            "采购和评审两个环节问题重复出现",
                            "列入明年专项督责",
                            "研判报告〔2026〕{1}号")),
            Map.entry(
                    "完善制度并评估执行效果",
                    new Script(
                            RecordKind.DEPLOYMENT,
                            "",
                            "各部门各单位",
                            "完成 26 项制度评估，保留 17 项、修订 7 项、废止 2 项",
                            "",
                            "",
                            "法规处〔2026〕{1}号")),
            Map.entry(
                    "清理内部办公移动应用",
                    new Script(
                            RecordKind.OTHER, "", "办公室、信息中心", "逐个核对在用应用和工作群，停用打卡排名，保留的办理备案", "", "", "局办函〔2026〕{1}号")),
            Map.entry("清理本单位上半年向下要的表和材料", new Script(RecordKind.OTHER, "", "", "清理上半年下发的表和材料，取消四项、合并两项", "", "", "")));

    static Script of(String title) {
        return BY_TITLE.getOrDefault(
                title, new Script(Suggesting.kind(title), "", "", "办理“" + title + "”", "", "", ""));
    }

    /** The words for one occurrence; {@code number} is that of the document cited. */
    Content content(LocalDate on, String label, int number, @Nullable String lateReason) {
        var stretch = label.replaceFirst("^\\d{4}年", "");
        return new Content(
                kind,
                on,
                null,
                place,
                audience,
                deed.replace("{0}", stretch.equals("度") ? "全年" : stretch),
                problems,
                demands,
                proof.replace("{1}", "" + number),
                lateReason);
    }
}
