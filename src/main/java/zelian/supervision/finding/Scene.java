package zelian.supervision.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.rectification.Nature;

/**
 * What one visit of the demonstration finds, and what becomes of it. Invented.
 *
 * @param visit the day of the visit, such as 06-10
 * @param duty the duty it is about (责任事项); null for none
 * @param objection what the unit says against it; empty if nothing
 * @param answer what the lead decides, or why no item is needed
 * @param amended title and fact as amended; only for {@link Fate#AMENDED}
 */
record Scene(
        String visit,
        String unit,
        Side side,
        String title,
        String fact,
        @Nullable String basis,
        @Nullable String duty,
        Fate fate,
        String objection,
        String answer,
        List<String> amended,
        @Nullable Nature nature,
        @Nullable String standard) {

    /** What becomes of it. */
    enum Fate {
        /** Confirmed; a shortfall becomes an item. */
        CONFIRMED,
        /** Nothing said until the clock ran out; it becomes an item. */
        SILENT,
        /** Disputed and upheld; it becomes an item. */
        UPHELD,
        /** Disputed and amended; it becomes an item. */
        AMENDED,
        /** Disputed and dropped. */
        DROPPED,
        /** Confirmed, mended on the spot. */
        WAIVED,
        /** Disputed, and not decided by the end of the story. */
        UNDECIDED,
        /** Confirmed, and not concluded by the end of the story. */
        UNCONCLUDED,
        /** Not answered by the end of the story. */
        UNANSWERED
    }

    boolean disputed() {
        return !objection.isEmpty();
    }

    static final List<Scene> ALL = List.of(
            good("03-11", "D20", "值班交接一日一清单", "把交接事项列成 9 项清单，交接双方逐项打钩签字，三个月无一漏项，其他值守单位可以照用。", null),
            bad(
                    "03-11",
                    "D20",
                    "一季度应急广播演练少一次",
                    "预案规定每月演练一次，1 至 3 月只有两次记录，2 月没有演练，也没有说明。",
                    "安全播出应急预案第十二条",
                    null,
                    Nature.AT_ONCE,
                    "补一次演练，全年按月演练并有记录"),
            waived(
                    "03-12",
                    "D26",
                    "机房外来人员登记有空项",
                    "3 月 2 日、3 月 6 日两次维保登记没有写离开时间。",
                    "机房出入管理规定第四条",
                    "检查当场补正两处登记，班长现场重讲了登记要求，已看过 3 月 13 日的登记，要素齐全。"),
            bad(
                    "06-10",
                    "D20",
                    "夜班值班日志缺交接签字",
                    "5 月 1 日至 6 月 9 日 40 份夜班日志，6 份只有接班人签字，1 份双方都没有签。",
                    "安全播出值班管理办法第六条",
                    null,
                    Nature.AT_ONCE,
                    "连续一个月日志交接双方签字齐全"),
            good("06-10", "D20", "应急处置口令上墙，一图看懂", "把 14 种故障的处置口令画成一张图贴在值班台，当班人员抽问 5 条全部答对。", null),
            waived(
                    "06-10",
                    "D20",
                    "备用电源间钥匙没有明确保管人",
                    "钥匙挂在值班室墙上，值班人员说不清由谁保管。",
                    null,
                    "检查当晚指定值班长保管并写进交接清单，6 月 15 日回看，清单已有这一项。"),
            upheld(
                    "06-11",
                    "D11",
                    "意识形态专题研究材料照抄上年",
                    "上半年专题研究材料 6 个部分，4 个部分与 2025 年同期文字相同，风险研判没有提到今年新增的两个新媒体账号。",
                    "党委（党组）意识形态工作责任制实施办法",
                    "落实意识形态工作责任制",
                    "材料框架是上级统一格式，文字相同的是职责表述，不是照抄。",
                    "格式相同可以理解，但风险研判和下步措施也逐字相同，今年的两个新账号没有纳入，维持。",
                    Nature.BY_A_DAY,
                    "重新开展一次专题研究，覆盖现有全部宣传阵地"),
            good("06-11", "D11", "一人一页领受卡", "把处里承担的责任拆到 7 个人，每人一页：做什么、凭什么、何时做完，贴在工位上，访谈 4 人都能说清。", "落实理论学习中心组学习制度"),
            bad(
                    "06-16",
                    "D14",
                    "差旅事前审批单事后补签",
                    "抽查 40 笔差旅报销，5 笔审批单落款日期晚于出发日期，其中 2 笔晚 6 天以上。",
                    "机关差旅费管理实施细则第五条",
                    null,
                    Nature.BY_A_DAY,
                    "事前审批单日期早于出发日期，系统不再受理补签"),
            amended(
                    "06-16",
                    "D14",
                    "公务接待台账漏登陪餐人数",
                    "抽查 20 次公务接待，7 次台账没有登记陪餐人数。",
                    "党政机关国内公务接待管理规定",
                    "7 次中有 4 次是工作餐，不属于公务接待，不需要登记陪餐人数。",
                    "核对邀请函和菜单，4 次确为会议工作餐，不计；其余 3 次应当登记而没有登记，按 3 次修正。",
                    List.of("公务接待台账 3 次漏登陪餐人数", "抽查 16 次公务接待，3 次台账没有登记陪餐人数；另 4 次经核实为会议工作餐，不计入。"),
                    Nature.AT_ONCE,
                    "补齐 3 次登记，此后每次接待当日登记"),
            silent(
                    "06-17",
                    "D22",
                    "两份采购档案询价不足三家",
                    "2026-采-04、2026-采-07 两份档案各只有两家报价，没有说明为何不足三家。",
                    "机关自行采购管理办法第九条",
                    Nature.BY_A_DAY,
                    "修订询价流程，三家以下须有书面说明并经会签"),
            good("06-17", "D22", "监测日报三级审核全留痕", "日报由编写、组长、中心领导三级在同一张单上留下修改意见，30 份抽查全部可追溯到人。", null),
            bad(
                    "06-24",
                    "D17",
                    "科研项目廉政风险点没有列入提示卡",
                    "在研项目 5 个，外协经费 130 万元，处里 6 张风险点提示卡没有一张涉及外协单位选择和经费支出。",
                    null,
                    "排查廉政风险并动态调整措施",
                    Nature.LONG_TERM,
                    "全部在研项目有风险点提示卡，按季复评"),
            good("06-24", "D17", "项目组长半月一次廉洁提醒三分钟", "项目例会前由组长讲三分钟，讲自己项目里碰到的具体情形，访谈 6 人都能复述最近一次内容。", "开展经常性纪律教育"),
            dropped(
                    "07-01",
                    "D24",
                    "两个班课时费发放缺签收",
                    "4 月两个培训班的课时费发放表没有领款人签字。",
                    null,
                    "两个班课时费全部转账支付，银行回单编号已附在凭证后，按规定不再要求领款人签字。",
                    "调阅银行回单属实，转账支付不需要签收，异议成立，不予列入。"),
            bad(
                    "07-01",
                    "D24",
                    "外请授课人员没有事前审核",
                    "上半年外请授课 21 人次，9 人次没有授课内容和资格审核记录。",
                    "干部教育培训师资管理办法",
                    "落实意识形态工作责任制",
                    Nature.BY_A_DAY,
                    "外请授课一律先审核后聘请，审核表随班归档"),
            good("07-02", "D28", "公车派车三级复核", "用车人、车队、局办公室三级复核，连号登记簿与里程表每周对账，上半年 860 单无一差错。", null),
            bad(
                    "07-02",
                    "D28",
                    "食堂采购验收一人签字",
                    "6 月食堂验收单 26 份，23 份只有一人签字，大宗食材也是如此。",
                    "机关食堂采购管理办法第十一条",
                    null,
                    Nature.AT_ONCE,
                    "大宗食材双人验收签字，零星采购每周复核"),
            bad(
                    "07-08",
                    "D12",
                    "干部谈话记录没有及时归档",
                    "抽查 20 份谈话记录，8 份谈话后超过一个月才归档，3 份没有被谈话人签字。",
                    null,
                    "规范选人用人程序",
                    Nature.BY_A_DAY,
                    "谈话记录十个工作日内归档，签字齐全"),
            good("07-08", "D12", "应知应会每月一测、错题再讲", "每月 10 道题，答错的由处领导下周例会再讲，半年平均分从 78 升到 91。", null),
            unconcluded("09-09", "D26", "外包维护人员没有签保密承诺", "外包运维 12 人，4 人没有签保密承诺书，其中 1 人有机房门禁权限。", "外包人员安全管理规定第三条"),
            undecided(
                    "09-09",
                    "D26",
                    "高温期间值守调班没有审批",
                    "7 月 20 日至 8 月 20 日调班 17 次，9 次没有审批单。",
                    "安全播出值班管理办法第八条",
                    "高温保障方案授权班长临时调班，事后报备即可，报备记录在班务系统里。"),
            unanswered("09-09", "D26", "高温值守一人一策", "按年龄和身体状况为 31 名值守人员分别排班，高温期间无人中暑，值守无中断。"),
            bad(
                    "09-15",
                    "D27",
                    "离岗人员系统权限没有及时收回",
                    "1 至 8 月离岗 3 人，2 人的收录系统账号到检查当天仍可登录。",
                    "信息系统权限管理规定第七条",
                    null,
                    null,
                    null),
            good("09-15", "D27", "收录任务单闭环", "任务单从申请、收录、质检到入库一单到底，抽查 40 份全部闭环。", null));

    private static Scene good(String visit, String unit, String title, String fact, @Nullable String duty) {
        return new Scene(
                visit, unit, Side.EXPERIENCE, title, fact, null, duty, Fate.CONFIRMED, "", "", List.of(), null, null);
    }

    private static Scene bad(
            String visit,
            String unit,
            String title,
            String fact,
            @Nullable String basis,
            @Nullable String duty,
            @Nullable Nature nature,
            @Nullable String standard) {
        return new Scene(
                visit,
                unit,
                Side.SHORTFALL,
                title,
                fact,
                basis,
                duty,
                Fate.CONFIRMED,
                "",
                "",
                List.of(),
                nature,
                standard);
    }

    private static Scene silent(
            String visit, String unit, String title, String fact, String basis, Nature nature, String standard) {
        return new Scene(
                visit,
                unit,
                Side.SHORTFALL,
                title,
                fact,
                basis,
                null,
                Fate.SILENT,
                "",
                "",
                List.of(),
                nature,
                standard);
    }

    private static Scene upheld(
            String visit,
            String unit,
            String title,
            String fact,
            String basis,
            String duty,
            String objection,
            String answer,
            Nature nature,
            String standard) {
        return new Scene(
                visit,
                unit,
                Side.SHORTFALL,
                title,
                fact,
                basis,
                duty,
                Fate.UPHELD,
                objection,
                answer,
                List.of(),
                nature,
                standard);
    }

    private static Scene amended(
            String visit,
            String unit,
            String title,
            String fact,
            String basis,
            String objection,
            String answer,
            List<String> amended,
            Nature nature,
            String standard) {
        return new Scene(
                visit,
                unit,
                Side.SHORTFALL,
                title,
                fact,
                basis,
                null,
                Fate.AMENDED,
                objection,
                answer,
                amended,
                nature,
                standard);
    }

    private static Scene dropped(
            String visit,
            String unit,
            String title,
            String fact,
            @Nullable String basis,
            String objection,
            String answer) {
        return new Scene(
                visit,
                unit,
                Side.SHORTFALL,
                title,
                fact,
                basis,
                null,
                Fate.DROPPED,
                objection,
                answer,
                List.of(),
                null,
                null);
    }

    private static Scene waived(
            String visit, String unit, String title, String fact, @Nullable String basis, String answer) {
        return new Scene(
                visit, unit, Side.SHORTFALL, title, fact, basis, null, Fate.WAIVED, "", answer, List.of(), null, null);
    }

    private static Scene undecided(
            String visit, String unit, String title, String fact, String basis, String objection) {
        return new Scene(
                visit,
                unit,
                Side.SHORTFALL,
                title,
                fact,
                basis,
                null,
                Fate.UNDECIDED,
                objection,
                "",
                List.of(),
                null,
                null);
    }

    private static Scene unconcluded(String visit, String unit, String title, String fact, String basis) {
        return new Scene(
                visit, unit, Side.SHORTFALL, title, fact, basis, null, Fate.UNCONCLUDED, "", "", List.of(), null, null);
    }

    private static Scene unanswered(String visit, String unit, String title, String fact) {
        return new Scene(
                visit, unit, Side.EXPERIENCE, title, fact, null, null, Fate.UNANSWERED, "", "", List.of(), null, null);
    }
}
