package zelian.rectification.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zelian.rectification.Nature;

/**
 * One item of the demonstration that comes from outside the system, and how it goes. Invented.
 *
 * @param fate what becomes of it
 */
record Case(
        LocalDate openedOn,
        String unit,
        String source,
        String title,
        String fact,
        @Nullable String basis,
        String standard,
        Nature nature,
        @Nullable LocalDate due,
        boolean discipline,
        Fate fate,
        List<Step> measures) {

    /** What becomes of an item of the demonstration. */
    enum Fate {
        SMOOTH,
        /** Sent back once by the leading department. */
        BACK_AT_REVIEW,
        /** Sent back once when it is verified. */
        BACK_AT_VERIFICATION,
        /** More time asked for, and granted. */
        EXTENDED,
        /** More time asked for, and refused; done at the last moment. */
        NOT_EXTENDED,
        /** Done, but days after the deadline. */
        LATE,
        /** Not done by the end of the story. */
        STUCK,
        /** Struck off, and back again when it was looked at. */
        RETURNS
    }

    /** A measure: what, by whom (职务 in the unit), until when, proven by what. */
    record Step(String words, String by, LocalDate due, String evidence) {}

    /** All of them, by title: no two have the same. */
    static final Map<String, Case> BY_TITLE = List.of(
                    new Case(
                            day(1, 12),
                            "D28",
                            "2025 年度述责测评，意见第 3 条",
                            "公务用车派车单逐次登记",
                            "2025 年 11 月抽查 40 张派车单，6 张没有用车事由，2 张由使用人自行补签。",
                            "机关公务用车管理办法第七条",
                            "派车单要素齐全，逐月抽查无补签",
                            Nature.AT_ONCE,
                            null,
                            false,
                            Fate.RETURNS,
                            List.of(
                                    step("停用纸质派车单，改用连号登记簿，无事由不派车", "副职负责人", 1, 23, "机关服务局办〔2026〕2号"),
                                    step("回查 2025 年全年派车单，补正 6 张并说明原因", "联络员", 1, 30, "派车单回查表 512 张"))),
                    new Case(
                            day(1, 14),
                            "D24",
                            "2025 年审计报告，第 5 项",
                            "清理长期挂账的培训保证金",
                            "2021 至 2023 年 4 个培训班保证金 7.2 万元至今挂账，合同早已履行完毕。",
                            "行政事业单位财务规则第三十六条",
                            "保证金全部退还或依规上缴，账面清零",
                            Nature.BY_A_DAY,
                            day(3, 31),
                            false,
                            Fate.SMOOTH,
                            List.of(
                                    step("逐笔核对合同和验收单，列出应退清单", "副职负责人", 2, 6, "应退保证金清单 4 笔"),
                                    step("办理退款，逾期联系不上的依规上缴", "联络员", 3, 6, "付款回单 3 张、缴款书 1 张"),
                                    step("在合同台账中增加保证金到期提醒", "联络员", 3, 13, "培训学院财〔2026〕3号"))),
                    new Case(
                            day(1, 20),
                            "D20",
                            "2025 年安全播出专项检查，问题 11",
                            "补齐值班领导带班记录",
                            "12 月夜间带班记录缺 5 天，带班人说在岗但未登记。",
                            "广播电视安全播出管理规定第三十条",
                            "带班记录无缺页，交接双签",
                            Nature.AT_ONCE,
                            null,
                            false,
                            Fate.BACK_AT_VERIFICATION,
                            List.of(
                                    step("修订带班交接单，交接双方签字", "主要负责人", 1, 30, "安全播出处〔2026〕1号"),
                                    step("核对 12 月监控，说明 5 天带班情况", "副职负责人", 2, 4, "带班情况说明 5 份"))),
                    new Case(
                            day(2, 25),
                            "D14",
                            "省委巡视反馈意见，第 12 条",
                            "压减往来款项存量",
                            "往来款项 42 笔超过三年未清理，最早一笔是 2017 年。",
                            "中国共产党巡视工作条例",
                            "三年以上往来款清零，建立按季清理制度",
                            Nature.BY_A_DAY,
                            day(5, 22),
                            false,
                            Fate.EXTENDED,
                            List.of(
                                    step("分单位列出 42 笔清单，逐笔定责任人", "副职负责人", 3, 20, "往来款清理清单 42 笔"),
                                    step("催收、核销 30 笔，余下的报局务会研究", "主要负责人", 5, 15, "局务会议纪要〔2026〕9号"),
                                    step("出台往来款按季清理办法", "联络员", 5, 20, "财务处〔2026〕11号"))),
                    new Case(
                            day(3, 2),
                            "D12",
                            "省委巡视反馈意见，第 15 条",
                            "规范借调人员管理",
                            "2 名借调人员超过一年未办续借手续，没有日常考核记录。",
                            "机关借调工作人员管理办法第五条",
                            "超期借调清零，借调台账逐月更新",
                            Nature.AT_ONCE,
                            day(3, 31),
                            false,
                            Fate.SMOOTH,
                            List.of(
                                    step("补办 1 人续借手续，退回 1 人", "主要负责人", 3, 13, "人事处函〔2026〕6号"),
                                    step("建立借调台账，到期前一个月提醒", "联络员", 3, 20, "借调人员台账 9 人"))),
                    new Case(
                            day(3, 16),
                            "D22",
                            "2026 年第一季度专项检查，问题 02",
                            "完善监测数据异地备份",
                            "监测数据只在本机房保存一份，备份盘与服务器同柜存放。",
                            "网络安全等级保护基本要求",
                            "异地备份每日一次，每季度恢复演练一次",
                            Nature.BY_A_DAY,
                            day(6, 12),
                            false,
                            Fate.BACK_AT_REVIEW,
                            List.of(
                                    step("租用异地机柜，部署每日备份", "副职负责人", 5, 15, "监测中心合〔2026〕7号"),
                                    step("组织一次恢复演练并写出报告", "联络员", 6, 5, "恢复演练报告 1 份"))),
                    new Case(
                            day(4, 8),
                            "D18",
                            "信访反映核查建议，第 2 号",
                            "公开评审专家抽取过程",
                            "两次项目评审的专家由处内指定，没有抽取记录。",
                            "评审专家管理办法第九条",
                            "专家随机抽取，抽取记录与评审材料一并归档",
                            Nature.BY_A_DAY,
                            day(6, 30),
                            true,
                            Fate.SMOOTH,
                            List.of(
                                    step("建立 60 人专家库，抽取时纪检人员在场", "主要负责人", 5, 20, "传媒处〔2026〕5号"),
                                    step("回查近两年 11 次评审，补充说明 2 次", "副职负责人", 6, 12, "评审回查表 11 次"))),
                    new Case(
                            day(4, 20),
                            "D25",
                            "2026 年第一季度专项检查，问题 06",
                            "停用弱口令和共用账号",
                            "扫描发现 14 个弱口令账号，3 个账号多人共用。",
                            "网络安全法第二十一条",
                            "弱口令为零，一人一号",
                            Nature.AT_ONCE,
                            null,
                            false,
                            Fate.LATE,
                            List.of(
                                    step("强制修改口令，停用共用账号", "副职负责人", 5, 8, "信息中心〔2026〕9号"),
                                    step("每月扫描一次，结果报机关纪委", "联络员", 5, 15, "5 月扫描报告"))),
                    new Case(
                            day(5, 11),
                            "D29",
                            "自查",
                            "补录课题经费使用说明",
                            "2 个课题的咨询费没有专家签收，金额 1.6 万元。",
                            null,
                            "支出凭证要素齐全",
                            Nature.AT_ONCE,
                            null,
                            false,
                            Fate.NOT_EXTENDED,
                            List.of(
                                    step("联系专家补签，无法补签的退回", "联络员", 6, 5, "补签单 5 份、退款单 1 份"),
                                    step("修订课题经费报销单", "副职负责人", 6, 9, "发展研究中心〔2026〕4号"))),
                    new Case(
                            day(5, 25),
                            "D27",
                            "省委巡视反馈意见，第 21 条",
                            "整改节目收录外包验收走过场",
                            "外包服务三个月的验收单由同一人一次补签，没有抽查记录。",
                            "政府采购法第四十一条",
                            "按月验收，两人签字，抽查不少于 5%",
                            Nature.BY_A_DAY,
                            day(8, 21),
                            false,
                            Fate.STUCK,
                            List.of(
                                    step("约谈外包单位，扣减一个月服务费", "主要负责人", 6, 30, "约谈记录〔2026〕3号"),
                                    step("按月验收，两人签字，附抽查表", "副职负责人", 8, 14, "验收单"),
                                    step("回查 2025 年全部验收单", "联络员", 8, 20, "验收回查表"))),
                    new Case(
                            day(6, 15),
                            "D26",
                            "年中督责第 1 轮，问题 041",
                            "规范大额检修项目集体决策",
                            "2026 年 5 月，发射台天馈线检修项目 18.6 万元，未经党总支会议集体研究即签订合同；6 月 12 日补列会议议题，但未说明先行实施原因。",
                            "传输中心“三重一大”事项决策清单：10 万元以上项目须集体研究（2025-03 起）",
                            "决策清单无遗漏；无会议纪要号不能付款；同期项目全部回查",
                            Nature.BY_A_DAY,
                            day(9, 11),
                            false,
                            Fate.SMOOTH,
                            List.of(
                                    step("补开党总支会议，对 18.6 万元检修项目集体研究并作出说明", "主要负责人", 8, 10, "总支会议纪要〔2026〕14号"),
                                    step("修订“三重一大”事项决策清单，10 万元以上检修项目列入必须上会", "副职负责人", 8, 31, "中心发〔2026〕9号"),
                                    step("付款单增加“会议纪要号”必填，无纪要号不予付款", "联络员", 9, 4, "财务科抽查表 20 笔"),
                                    step("回查 2026 年 1—7 月全部 41 个检修项目，举一反三", "副职负责人", 9, 10, "回查表 41 项、补办程序 1 项"))),
                    new Case(
                            day(7, 6),
                            "D10",
                            "2026 年年中自查",
                            "压减发文数量",
                            "上半年以局名义发文 96 件，比上年同期多 11 件，其中 8 件可以合并。",
                            "整治形式主义为基层减负若干规定",
                            "全年发文不超过上年",
                            Nature.LONG_TERM,
                            day(2027, 1, 15),
                            false,
                            Fate.SMOOTH,
                            List.of(
                                    step("按月通报发文数，合并同类文件", "副职负责人", 12, 31, "发文统计表"),
                                    step("拟发文件先过精简审核", "联络员", 9, 30, "精简审核单"))),
                    new Case(
                            day(7, 13),
                            "D13",
                            "2026 年年中自查",
                            "规范性文件合法性审核补课",
                            "3 件规范性文件印发前没有合法性审核意见。",
                            "行政规范性文件制定和监督管理办法第十二条",
                            "补审 3 件，今后无审核意见不编号",
                            Nature.BY_A_DAY,
                            day(9, 18),
                            false,
                            Fate.SMOOTH,
                            List.of(
                                    step("补审 3 件文件，出具审核意见", "主要负责人", 8, 21, "审核意见书 3 份"),
                                    step("编号前核对审核意见，列入办文流程", "联络员", 9, 11, "法规处〔2026〕8号"))),
                    new Case(
                            day(7, 20),
                            "D23",
                            "2026 年年中督查，问题 17",
                            "核对科研设备账实",
                            "抽查 30 台设备，4 台标签与台账不符，1 台下落不明。",
                            "行政事业性国有资产管理条例第二十四条",
                            "账实相符，责任到人",
                            Nature.BY_A_DAY,
                            day(9, 15),
                            false,
                            Fate.SMOOTH,
                            List.of(
                                    step("全面盘点，更正 4 台标签", "主要负责人", 8, 28, "盘点表 216 台"),
                                    step("查清 1 台设备去向并报告", "主要负责人", 9, 14, "情况说明〔2026〕1号"))),
                    new Case(
                            day(8, 3),
                            "D17",
                            "2026 年年中督查，问题 21",
                            "完善科技项目验收存档",
                            "2 个项目验收材料缺测试报告原件。",
                            null,
                            "原件补齐，验收清单逐项打勾",
                            Nature.BY_A_DAY,
                            day(10, 30),
                            false,
                            Fate.SMOOTH,
                            List.of(
                                    step("向承担单位调取原件", "联络员", 9, 18, "测试报告 2 份"),
                                    step("制定验收材料清单", "副职负责人", 9, 24, "科技处〔2026〕10号"))),
                    new Case(
                            day(9, 14),
                            "D19",
                            "2026 年年中督查，问题 26",
                            "公共服务项目进度公开",
                            "3 个公共服务项目的进度没有按季公开。",
                            null,
                            "按季公开，逐项可查",
                            Nature.AT_ONCE,
                            null,
                            false,
                            Fate.SMOOTH,
                            List.of(step("补充公开第二季度进度", "联络员", 9, 25, "公开页 3 项"))))
            .stream()
            .collect(Collectors.toMap(Case::title, Function.identity()));

    private static Step step(String words, String by, int month, int dayOfMonth, String evidence) {
        return new Step(words, by, day(month, dayOfMonth), evidence);
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return day(2026, month, dayOfMonth);
    }

    private static LocalDate day(int year, int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }
}
