package zelian.division.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import zelian.division.text.Wanted;

/** What the demonstration's division of 2026 gives to whom (示范内容). */
enum Share {
    LEDGER(
            "把政治建设摆在首位",
            "政治建设",
            "健全贯彻落实重要部署的台账和回头看机制",
            "王海燕",
            "D10",
            "D01 D11",
            "台账每月更新，半年回头看一次，件件有着落",
            "2026-03-10",
            "2026-04-30 台账建成;2026-07-31 上半年回头看;2026-12-15 全年回头看"),
    STUDY(
            "把政治建设摆在首位",
            "政治建设",
            "政治机关意识教育全覆盖",
            "韩文博",
            "D11",
            "D12 D21",
            "每个支部至少一次，新任职人员当年完成",
            "2026-03-10",
            "2026-06-30 上半年完成一半支部;2026-11-30 全部完成"),
    REPORTS(
            "压实全链条责任",
            "压实全链条",
            "班子成员按季度听取分管单位汇报",
            "王海燕",
            "D01",
            "D10",
            "每季度每名班子成员不少于一次，难点当场定人定时",
            "2026-03-10",
            "2026-03-31 第一季度通报;2026-06-30 第二季度通报;2026-09-30 第三季度通报;2026-12-20 第四季度通报"),
    PLEDGES(
            "压实全链条责任",
            "压实全链条",
            "处室和直属单位主要负责人一年一谈",
            "韩文博",
            "D12",
            "D02",
            "20 个单位主要负责人全部谈到，有记录",
            "2026-03-10",
            "2026-06-30 谈到十名;2026-11-30 全部谈到"),
    CARDS(
            "抓实廉政风险防控",
            "廉政风险防控",
            "修订风险点卡并按季度检查措施",
            "吕雪梅",
            "D13",
            "D02 D14 D16",
            "一季度修订完，高风险点每季度检查一次",
            "2026-03-10",
            "2026-03-31 修订完成;2026-07-10 第二季度检查;2026-10-12 第三季度检查;2026-12-25 第四季度检查"),
    PURCHASES(
            "抓实廉政风险防控",
            "直属单位廉政风险",
            "直属单位采购、招租、科研经费三类风险排查",
            "吕雪梅",
            "D14",
            "D16 D23 D28 D29",
            "三类风险年内过一遍，问题列入三张清单",
            "2026-03-10",
            "2026-05-29 采购排查完;2026-08-31 招租排查完;2026-11-30 科研经费排查完"),
    AUDIT(
            "抓实廉政风险防控",
            "廉政风险防控",
            "内部审计发现问题按季度通报",
            "金振东",
            "D16",
            "D02 D14",
            "审计发现问题整改率不低于 95%",
            "2026-03-10",
            "2026-06-30 上半年通报;2026-12-20 全年通报"),
    PAPERS(
            "深化作风建设",
            "作风建设",
            "压减文件和会议",
            "韩文博",
            "D10",
            "D01 D19",
            "发文、会议数量同比不增加，基层反映的重复会议为零",
            "2026-03-10",
            "2026-06-30 半年数量通报;2026-12-20 全年数量通报"),
    CARS(
            "深化作风建设",
            "作风建设",
            "公务用车、公务接待按月公示",
            "李少华",
            "D28",
            "D14",
            "每月 10 日前公示，异常逐笔说明",
            "2026-03-10",
            "2026-04-10 开始公示;2026-07-10 半年小结;2026-12-10 全年小结"),
    BENEFITS(
            "深化作风建设",
            "作风建设",
            "惠民工程群众评议",
            "李少华",
            "D19",
            "D20",
            "评议覆盖全部站点，群众反映的问题件件回复",
            "2026-03-10",
            "2026-08-31 评议完成;2026-11-30 问题回复完"),
    BRANCHES(
            "建强基层党组织",
            "建强基层",
            "支部纪检委员配齐并培训",
            "韩文博",
            "D01",
            "D02 D12",
            "20 个支部（总支）全部配齐，培训两期",
            "2026-03-10",
            "2026-04-30 配齐;2026-06-15 第一期培训;2026-10-20 第二期培训"),
    LIFE(
            "建强基层党组织",
            "建强基层",
            "组织生活质量逐支部过关",
            "韩文博",
            "D01",
            "D21",
            "每个支部列席一次，问题当月改",
            "2026-03-10",
            "2026-06-30 列席十个支部;2026-12-15 列席全部支部"),
    SYSTEMS(
            "把资金项目监管和外包管理作为重点",
            "分析 2025 年",
            "项目资金监管功能上线",
            "吕雪梅",
            "D25",
            "D14 D17",
            "登记、审批、支付三步留痕",
            "2026-03-10",
            "2026-07-31 登记功能上线;2026-12-20 审批支付留痕"),
    OUTSOURCED(
            "把资金项目监管和外包管理作为重点",
            "分析 2025 年",
            "外包节目内容审核",
            "金振东",
            "D18",
            "D11 D17",
            "双人复审覆盖全部外包节目",
            "2026-03-10",
            "2026-04-29 办法修订;2026-06-30 全面复审;2026-11-30 抽查通报"),
    AGAIN(
            "把资金项目监管和外包管理作为重点",
            "调整 2026 年",
            "外包内容播后复审",
            "金振东",
            "D18",
            "D22",
            "每月抽审十期，结果通报制作方",
            "2026-07-16",
            "2026-08-31 第一轮抽审;2026-10-30 第二轮抽审;2026-12-20 全年通报");

    final String work;
    final String item;
    final String words;
    final String leader;
    final String unit;
    private final String help;
    final String goal;
    final LocalDate since;
    private final String days;

    Share(
            String work,
            String item,
            String words,
            String leader,
            String unit,
            String help,
            String goal,
            String since,
            String days) {
        this.work = work;
        this.item = item;
        this.words = words;
        this.leader = leader;
        this.unit = unit;
        this.help = help;
        this.goal = goal;
        this.since = LocalDate.parse(since);
        this.days = days;
    }

    /** Whether it carries out a requirement of its own, not the one its key task does. */
    boolean own() {
        return this == PURCHASES || this == AGAIN;
    }

    /** Whether somebody else than the unit's principal does it. */
    boolean handled() {
        return this == REPORTS || this == BRANCHES;
    }

    List<String> helpers() {
        return List.of(help.split(" "));
    }

    List<Wanted.Point> points() {
        return Arrays.stream(days.split(";"))
                .map(day -> new Wanted.Point(LocalDate.parse(day.substring(0, 10)), day.substring(11)))
                .toList();
    }

    LocalDate until() {
        return points().getLast().day();
    }
}
