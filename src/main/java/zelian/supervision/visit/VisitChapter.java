package zelian.supervision.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.supervision.RoundId;
import zelian.supervision.VisitId;

/**
 * Where the demonstration's teams go: one visit without notice, one called off and made later, one unit that
 * inspections would crowd. What they saw is written down on the day itself.
 */
@Component
@Profile("demo")
class VisitChapter implements Chapter {

    private static final String MARCH = "2026 年一季度安全播出专项督责";
    private static final String MID_YEAR = "2026 年年中督责";
    private static final String HOLIDAYS = "2026 年国庆前作风督责";

    private static final Map<String, Person> TEAM = Stream.of(
                    new Person("D02", "纪检干部", "姜思远"),
                    new Person("D02", "纪检干部", "郑永刚"),
                    new Person("D16", "联络员", "韩海燕"),
                    new Person("D13", "联络员", "冯红霞"),
                    new Person("D12", "联络员", "许晓峰"))
            .collect(Collectors.toMap(Person::name, person -> person));

    private static final List<Plan> PLANS = List.of(
            plan(
                    3,
                    4,
                    MARCH,
                    "D20",
                    Mode.RECORDS,
                    3,
                    11,
                    "郑永刚",
                    "冯红霞",
                    "查阅一季度值班日志 68 份、演练记录 3 份，抽看备件库。记录总体齐全，应急广播演练少一次。"),
            plan(3, 4, MARCH, "D26", Mode.BRIEFING, 3, 12, "姜思远", "韩海燕", "听取安全播出保障情况汇报，现场看机房两处。门禁系统正常，外来人员登记有空项。"),
            plan(
                    6,
                    2,
                    MID_YEAR,
                    "D20",
                    Mode.UNANNOUNCED,
                    6,
                    10,
                    "姜思远",
                    "郑永刚",
                    "夜间 22 时 40 分直接到值班室，当班两人在岗，口令应答准确；翻看 5 月以来值班日志，交接签字有缺。"),
            plan(
                    6,
                    2,
                    MID_YEAR,
                    "D11",
                    Mode.RECORDS,
                    6,
                    11,
                    "郑永刚",
                    "冯红霞",
                    "查阅意识形态责任制、中心组学习材料 23 件，个别访谈 4 人。学习记录规整，专题研究材料与上年雷同较多。"),
            plan(
                    6,
                    2,
                    MID_YEAR,
                    "D14",
                    Mode.BRIEFING,
                    6,
                    16,
                    "姜思远",
                    "韩海燕",
                    "听取经费管理汇报，抽查上半年差旅、接待凭证 60 笔。制度齐全，执行上有先办后补。"),
            plan(
                    6,
                    2,
                    MID_YEAR,
                    "D22",
                    Mode.RECORDS,
                    6,
                    17,
                    "郑永刚",
                    "韩海燕",
                    "查阅采购档案 12 份、监测日报 30 份。日报审核留痕完整，两份采购档案询价不足三家。"),
            plan(
                    6,
                    2,
                    MID_YEAR,
                    "D17",
                    Mode.INTERVIEW,
                    6,
                    24,
                    "姜思远",
                    "许晓峰",
                    "访谈项目负责人 6 人、财务助理 1 人。大家清楚自己的责任，风险点提示卡没有覆盖科研项目。"),
            plan(6, 2, MID_YEAR, "D24", Mode.RECORDS, 7, 1, "郑永刚", "许晓峰", "查阅上半年 9 个培训班档案。班务管理规范，外请授课人员审核环节缺失。"),
            plan(6, 2, MID_YEAR, "D28", Mode.RESEARCH, 7, 2, "姜思远", "冯红霞", "走访车队、食堂、物业三个班组，座谈 11 人。公车派车做法成熟，食堂验收一人签字。"),
            plan(
                    6,
                    2,
                    MID_YEAR,
                    "D12",
                    Mode.TEST,
                    7,
                    8,
                    "郑永刚",
                    "韩海燕",
                    "组织应知应会测试 14 人，平均 91 分；抽看谈话记录 20 份。测试成绩好，谈话记录归档不及时。"),
            plan(6, 2, MID_YEAR, "D26", Mode.RECORDS, 7, 15, "姜思远", "冯红霞", ""),
            plan(
                    8,
                    31,
                    MID_YEAR,
                    "D26",
                    Mode.RECORDS,
                    9,
                    9,
                    "姜思远",
                    "冯红霞",
                    "补查高温保障期间值守安排，查阅外包运维合同 4 份。值守无中断，外包人员管理有缺口。"),
            plan(
                    8,
                    31,
                    MID_YEAR,
                    "D27",
                    Mode.RECORDS,
                    9,
                    15,
                    "郑永刚",
                    "许晓峰",
                    "查阅收录任务单 40 份、权限台账 1 份。任务单闭环完整，离岗人员权限没有及时收回。"),
            plan(9, 15, HOLIDAYS, "D11", Mode.RECORDS, 9, 22, "郑永刚", "冯红霞", ""),
            plan(9, 15, HOLIDAYS, "D18", Mode.UNANNOUNCED, 9, 28, "姜思远", "许晓峰", ""),
            plan(9, 15, HOLIDAYS, "D19", Mode.INTERVIEW, 9, 23, "姜思远", "韩海燕", ""),
            plan(9, 15, HOLIDAYS, "D11", Mode.INTERVIEW, 9, 29, "姜思远", "韩海燕", ""));

    private final PlanningVisits planning;
    private final HoldingVisits holding;
    private final Directory directory;
    private final JdbcClient db;

    VisitChapter(PlanningVisits planning, HoldingVisits holding, Directory directory, JdbcClient db) {
        this.planning = planning;
        this.holding = holding;
        this.directory = directory;
        this.db = db;
    }

    /** One visit; {@code summary} is empty for one that is called off or still to come. */
    private record Plan(
            LocalDate plannedOn,
            String round,
            String unit,
            Mode mode,
            LocalDate day,
            List<String> who,
            String summary) {}

    private record Person(String unit, String title, String name) {}

    @Override
    public int order() {
        return 401;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        PLANS.stream().filter(plan -> plan.plannedOn().equals(day)).forEach(plan -> plan(plan, day, stage));
        PLANS.stream()
                .filter(plan -> plan.day().equals(day) && !plan.summary().isEmpty())
                .forEach(plan -> holding.hold(viewer(plan.who().getFirst(), stage), visit(plan, day), plan.summary()));
        if (day.equals(LocalDate.of(2026, 7, 13))) {
            PLANS.stream()
                    .filter(plan -> plan.day().equals(LocalDate.of(2026, 7, 15)))
                    .forEach(plan -> planning.cancel(
                            stage.as("D01", "专职副书记", "秦建国"), visit(plan, day), "高温保障期间不打扰一线值守，改到 9 月。"));
        }
    }

    private void plan(Plan plan, LocalDate day, Stage stage) {
        planning.plan(
                stage.as("D01", "专职副书记", "秦建国"),
                round(plan.round()),
                new VisitForm(
                        unit(plan.unit(), day),
                        plan.mode(),
                        plan.day(),
                        null,
                        points(plan.mode()),
                        plan.who().stream()
                                .map(name -> viewer(name, stage).tenure())
                                .toList()));
    }

    private static String points(Mode mode) {
        return switch (mode) {
            case UNANNOUNCED -> "当班人员是否在岗、口令是否掌握\n值班日志和交接签字";
            case BRIEFING -> "上半年责任落实情况\n重点环节的制度和执行";
            case RECORDS -> "责任清单对应的记录和文号\n制度规定的台账、签字、归档";
            case INTERVIEW -> "本人责任是否清楚\n风险点提示卡是否用起来";
            case TEST -> "应知应会：责任清单、八项规定、本岗位风险点";
            case RESEARCH -> "基层在落实责任中的困难\n可以推广的做法";
            case QUESTIONNAIRE -> "干部职工对责任落实的评价";
        };
    }

    private static Plan plan(
            int plannedMonth,
            int plannedDay,
            String round,
            String unit,
            Mode mode,
            int month,
            int day,
            String first,
            String second,
            String summary) {
        return new Plan(
                LocalDate.of(2026, plannedMonth, plannedDay),
                round,
                unit,
                mode,
                LocalDate.of(2026, month, day),
                List.of(first, second),
                summary);
    }

    private static Viewer viewer(String name, Stage stage) {
        var person = Objects.requireNonNull(TEAM.get(name));
        return stage.as(person.unit(), person.title(), person.name());
    }

    private RoundId round(String title) {
        return new RoundId(db.sql("select id from supervision.round where title = :title")
                .param("title", title)
                .query(UUID.class)
                .single());
    }

    private VisitId visit(Plan plan, LocalDate day) {
        return new VisitId(db.sql("""
                select id from supervision.visit
                where  round = :round and unit = :unit and day = :day and state = 'PLANNED'
                """)
                .param("round", round(plan.round()).value())
                .param("unit", unit(plan.unit(), day).value())
                .param("day", plan.day())
                .query(UUID.class)
                .single());
    }

    private UnitId unit(String code, LocalDate day) {
        return directory.units(day).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
