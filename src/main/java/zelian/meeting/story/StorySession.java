package zelian.meeting.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import zelian.meeting.MeetingKind;

/** The sessions of the demonstration's year (示范内容). */
enum StorySession {
    JANUARY(
            "2026-01-13",
            MeetingKind.COMMITTEE,
            "局党组 2026 年第 1 次会议",
            "〔2026〕1号",
            "",
            List.of("传达全面从严治党工作部署", "各分管领导一季度内到分管单位宣讲一次，重点讲清责任"),
            List.of("审议 2026 年全面从严治党暨党的建设工作会议方案", "原则同意，会议定于 2 月 3 日召开")),
    STUDY_FIRST(
            "2026-01-27",
            MeetingKind.STUDY,
            "局党组专题研究全面从严治党工作会议（上半年）",
            "〔2026〕3号",
            "",
            List.of("分析 2025 年全面从严治党形势", "资金项目监管和外包管理列为本年度重点，转为重点任务"),
            List.of("研究直属单位廉政风险", "直属单位采购、招租、科研经费三类风险年内过一遍，转为重点任务")),
    ANNUAL(
            "2026-02-03",
            MeetingKind.ANNUAL,
            "2026 年全面从严治党暨党的建设工作会议",
            "〔2026〕4号",
            "",
            List.of("把政治建设摆在首位", "健全贯彻落实重要部署的台账和回头看机制，件件有着落"),
            List.of("压实全链条责任", "每名班子成员每季度听取分管单位汇报不少于一次，难点当场定人定时"),
            List.of("抓实廉政风险防控", "一季度完成风险点卡修订，高风险点按季度检查措施落实"),
            List.of("深化作风建设", "整治文山会海，发文、会议数量同比不增加"),
            List.of("建强基层党组织", "支部纪检委员配齐并培训，组织生活质量逐支部过关")),
    MARCH(
            "2026-03-05",
            MeetingKind.COMMITTEE,
            "局党组 2026 年第 4 次会议",
            "〔2026〕9号",
            "李少华",
            List.of("审定 2026 年全面从严治党主要任务分工", "同意，由机关党委印发，各责任领导三个工作日内领受"),
            List.of("审定第一批问题清单", "外包审核、公务用车、采购评审三个问题列入，逐个明确领衔领导")),
    MAY(
            "2026-05-19",
            MeetingKind.COMMITTEE,
            "局党组 2026 年第 8 次会议",
            "〔2026〕17号",
            "",
            List.of("审定第二批问题清单", "科研经费结余、基层会议过多列入；两个部门反映的同类问题合并办理"),
            List.of("听取党风廉政情况通报", "对履责不力的单位由分管领导约谈")),
    JULY(
            "2026-07-14",
            MeetingKind.STUDY,
            "局党组专题研究全面从严治党工作会议（下半年）",
            "〔2026〕24号",
            "金振东",
            List.of("听取年中督责情况", "督责发现的共性问题纳入问题清单，九月底前立项"),
            List.of("调整 2026 年任务分工", "增加外包内容复审一项，由传媒处牵头")),
    AUGUST(
            "2026-08-25",
            MeetingKind.COMMITTEE,
            "局党组 2026 年第 13 次会议",
            "〔2026〕31号",
            "",
            List.of("审定第三批问题清单", "物业招租、值班替岗、培训收费列入；会议室预约属日常管理，不列入"),
            List.of("研究干部事项", "按程序办理（内容不在此登记）")),
    OFFICE(
            "2026-09-08",
            MeetingKind.OFFICE,
            "机关党委 2026 年第 6 次会议",
            "",
            "",
            List.of("研究支部换届和纪检委员配备", "三个支部年内换届，提前六个月提醒")),
    NOVEMBER(
            "2026-11-17",
            MeetingKind.COMMITTEE,
            "局党组 2026 年第 18 次会议",
            "〔2026〕42号",
            "",
            List.of("审定第四批问题清单", "安全播出值班、档案数字化列入"),
            List.of("部署年底述责", "述责逐项对照任务分工，未完成的说明原因"));

    private final LocalDate day;
    private final MeetingKind kind;
    private final String title;
    private final String minutes;
    private final String absent;
    private final List<List<String>> items;

    @SafeVarargs
    StorySession(String day, MeetingKind kind, String title, String minutes, String absent, List<String>... items) {
        this.day = LocalDate.parse(day);
        this.kind = kind;
        this.title = title;
        this.minutes = minutes.isEmpty() ? "" : "党组纪要" + minutes;
        this.absent = absent;
        this.items = List.of(items);
    }

    /** Those held on the day before. */
    static List<StorySession> heldBefore(LocalDate day) {
        return Arrays.stream(values())
                .filter(session -> session.day.plusDays(1).equals(day))
                .toList();
    }

    LocalDate day() {
        return day;
    }

    MeetingKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String minutes() {
        return minutes;
    }

    /** Who was not there; empty if all were. */
    String absent() {
        return absent;
    }

    /** Subject and conclusion of each. */
    List<List<String>> items() {
        return items;
    }

    String body() {
        return kind == MeetingKind.OFFICE ? "D01" : "D00";
    }

    String post() {
        return kind == MeetingKind.OFFICE ? "机关党委书记" : "党组书记";
    }

    String chair() {
        return kind == MeetingKind.OFFICE ? "韩文博" : "王海燕";
    }
}
