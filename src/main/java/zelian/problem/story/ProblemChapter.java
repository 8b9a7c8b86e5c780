package zelian.problem.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.meeting.AgendaItem;
import zelian.meeting.AgendaItemId;
import zelian.meeting.Meetings;
import zelian.problem.ProblemId;
import zelian.problem.work.Assigning;
import zelian.problem.work.Assignment;
import zelian.problem.work.Effect;
import zelian.problem.work.Gravity;
import zelian.problem.work.Priority;
import zelian.problem.work.Projecting;
import zelian.problem.work.Proposing;
import zelian.problem.work.Responsibility;
import zelian.problem.work.RulingProblems;
import zelian.problem.work.StrikingOff;
import zelian.problem.work.Weighing;

/**
 * How the bureau's problems come on the three lists: four batches a year, proposed by departments, weighed within the week,
 * decided at a session, taken on the day after, a project within ten days; struck off once every milestone is done. One is
 * merged, one declined, one sent back, one leader asks for another assignment, one is slow to take on, one without a project.
 */
@Component
@Profile("demo")
class ProblemChapter implements Chapter {

    private final Proposing proposing;
    private final Weighing weighing;
    private final RulingProblems ruling;
    private final Assigning assigning;
    private final Projecting projecting;
    private final StrikingOff strikingOff;
    private final Meetings meetings;
    private final Directory directory;
    private final JdbcClient db;

    ProblemChapter(
            Proposing proposing,
            Weighing weighing,
            RulingProblems ruling,
            Assigning assigning,
            Projecting projecting,
            StrikingOff strikingOff,
            Meetings meetings,
            Directory directory,
            JdbcClient db) {
        this.proposing = proposing;
        this.weighing = weighing;
        this.ruling = ruling;
        this.assigning = assigning;
        this.projecting = projecting;
        this.strikingOff = strikingOff;
        this.meetings = meetings;
        this.directory = directory;
        this.db = db;
    }

    @Override
    public int order() {
        return 260;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        for (var tale : Tale.values()) {
            if (tale.proposed.equals(day)) {
                propose(tale, day, stage);
            }
            if (weighedOn(tale).equals(day)) {
                weigh(tale, day, stage);
            }
            if (tale.ruled.equals(day.toString())) {
                rule(tale, day, stage);
            }
        }
        aside(day, stage);
        waiting("LISTED").stream()
                .filter(tale -> claimsOn(tale).equals(day))
                .forEach(tale -> assigning.claim(lead(tale, stage), id(tale)));
        waiting("CLAIMED").stream().filter(tale -> drawsOn(tale, day)).forEach(tale -> draw(tale, day, stage));
        if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
            finished().stream()
                    .filter(tale -> tale != Tale.SESSIONS || day.getMonthValue() > 9 || day.getDayOfMonth() == 14)
                    .forEach(tale -> strikingOff.apply(
                            principal(tale, day, stage), id(tale), "对照目标逐项核对：" + tale.goal + "，节点全部按要求完成"));
        }
        if (day.getDayOfWeek() == DayOfWeek.THURSDAY) {
            waiting("APPLIED")
                    .forEach(tale -> strikingOff.strikeOff(
                            discipline(stage),
                            id(tale),
                            tale.gravity == Gravity.GRAVE ? Effect.CLEAR : Effect.SOME,
                            "查阅台账并到现场抽看，与申请所写一致"));
        }
    }

    /** What does not go its usual way. */
    private void aside(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-08-28" ->
                assigning.dispute(lead(Tale.STAND_INS, stage), id(Tale.STAND_INS), "值班系统由传输中心建设，建议由分管传输中心的同志领衔");
            case "2026-09-11" -> ruling.sendBack(office(stage), id(Tale.CEREMONY), "补充抽查范围和两个站点的合同差异");
            case "2026-09-18" -> {
                assigning.settle(
                        office(stage),
                        id(Tale.STAND_INS),
                        assignment(Tale.STAND_INS, "金振东", stage),
                        "值班系统牵涉传输中心，改由金振东同志领衔，安全播出处负责");
                assigning.claim(stage.as("D00", "班子成员", "金振东"), id(Tale.STAND_INS));
                var again = Tale.CEREMONY;
                proposing.revise(principal(again, day, stage), id(again), lock(again), again.wanted());
            }
            case "2026-09-24" -> weigh(Tale.CEREMONY, day, stage);
            case "2026-09-10" -> weighing.weigh(discipline(stage), id(Tale.SHARED), "属管理问题，苗头性，建议先由科技处自行规范");
            default -> {}
        }
    }

    private void propose(Tale tale, LocalDate day, Stage stage) {
        var by = principal(tale, day, stage);
        proposing.propose(by, by.unit(), tale.wanted(), null);
    }

    private static LocalDate weighedOn(Tale tale) {
        return tale == Tale.SHARED
                ? LocalDate.MAX
                : tale.proposed.plusDays(tale.proposed.getDayOfWeek().getValue() > 3 ? 5 : 6);
    }

    private void weigh(Tale tale, LocalDate day, Stage stage) {
        var member = directory
                .inCharge(unit(tale), day)
                .map(holder -> stage.as(holder.tenure()))
                .orElseThrow();
        weighing.weigh(member, id(tale), tale.gravity == Gravity.SIGN ? "问题不大，可由部门自行解决" : "情况属实，带有一定普遍性，建议列入，由分管同志领衔");
        weighing.weigh(
                discipline(stage),
                id(tale),
                tale.gravity == Gravity.SIGN ? "不属于管党治党短板，建议不列入" : "与监督中掌握的情况一致，建议列入并限期解决");
    }

    private void rule(Tale tale, LocalDate day, Stage stage) {
        var item = session(day, stage);
        switch (tale) {
            case OVERLAP -> ruling.merge(office(stage), id(tale), item, id(Tale.SESSIONS), "与办公室反映的同类，一并解决");
            case ROOMS -> ruling.decline(office(stage), id(tale), item, "属日常管理，由机关服务局完善预约办法");
            default ->
                ruling.list(
                        office(stage),
                        id(tale),
                        item,
                        tale.gravity == Gravity.GRAVE ? Priority.HIGH : Priority.MIDDLE,
                        assignment(tale, tale.lead, stage));
        }
    }

    private AgendaItemId session(LocalDate day, Stage stage) {
        return meetings.held(day.minusDays(3), day, office(stage)).stream()
                .filter(item -> item.subject().contains("问题清单"))
                .map(AgendaItem::id)
                .findFirst()
                .orElseThrow();
    }

    private Assignment assignment(Tale tale, String lead, Stage stage) {
        return new Assignment(
                stage.as("D00", "班子成员", lead).tenure(),
                unit(tale),
                tale.helper.isEmpty() ? List.of() : List.of(unitOf(tale.helper)),
                Responsibility.LEADING);
    }

    /** The day after the session's entry; one is slow. */
    private static LocalDate claimsOn(Tale tale) {
        return switch (tale) {
            case ACCOUNTS -> LocalDate.of(2026, 9, 18);
            case STAND_INS -> LocalDate.MAX;
            default ->
                LocalDate.parse(tale.ruled)
                        .plusDays(LocalDate.parse(tale.ruled).getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
        };
    }

    /** Ten days after it was decided; one is late with it. */
    private static boolean drawsOn(Tale tale, LocalDate day) {
        return switch (tale) {
            case FEES, ACCOUNTS, STAND_INS -> day.equals(LocalDate.of(2026, 9, 22));
            default -> day.equals(LocalDate.parse(tale.ruled).plusDays(12));
        };
    }

    private void draw(Tale tale, LocalDate day, Stage stage) {
        var head = principal(tale, day, stage);
        var legs = tale.legs();
        projecting.draw(
                head,
                id(tale),
                0,
                new Projecting.Plan(
                        "整治" + tale.title,
                        tale.goal,
                        "节点全部完成，机关纪委抽看无反弹",
                        legs.stream().map(Tale.Leg::words).collect(Collectors.joining("\n")) + "\n每月向领衔领导报告一次进展",
                        day,
                        legs.getLast().day()));
        legs.forEach(leg -> projecting.add(head, id(tale), leg.words(), leg.day(), head.tenure()));
        projecting.establish(tale == Tale.STAND_INS ? stage.as("D00", "班子成员", "金振东") : lead(tale, stage), id(tale));
    }

    /** Under way, and every milestone done. */
    private List<Tale> finished() {
        return tales("""
                select p.title from problem.problem p join problem.project x on x.problem = p.id
                where  p.state = 'RUNNING'
                  and  (select count(*) from problem.milestone s where s.project = x.id)
                       = (select count(*) from problem.milestone s
                          join task.pub_link l on l.from_kind = 'problem_milestone' and l.from_id = s.id
                          join task.pub_occurrence o on o.id = l.to_id and o.state = 'DONE' where s.project = x.id)
                """);
    }

    private List<Tale> waiting(String state) {
        return tales("select title from problem.problem where state = '" + state + "' order by number");
    }

    private List<Tale> tales(String sql) {
        return db.sql(sql).query(String.class).list().stream()
                .map(ProblemChapter::tale)
                .toList();
    }

    private static Tale tale(String title) {
        for (var tale : Tale.values()) {
            if (tale.title.equals(title)) {
                return tale;
            }
        }
        throw new IllegalStateException(title);
    }

    private ProblemId id(Tale tale) {
        return new ProblemId(db.sql("select id from problem.problem where title = :title")
                .param("title", tale.title)
                .query(UUID.class)
                .single());
    }

    private int lock(Tale tale) {
        return db.sql("select lock from problem.problem where title = :title")
                .param("title", tale.title)
                .query(Integer.class)
                .single();
    }

    private UnitId unit(Tale tale) {
        return unitOf(tale.unit);
    }

    private UnitId unitOf(String code) {
        return directory.units(LocalDate.of(2026, 12, 31)).stream()
                .filter(unit -> unit.code().equals(code))
                .map(Directory.Unit::id)
                .findFirst()
                .orElseThrow();
    }

    private Viewer principal(Tale tale, LocalDate day, Stage stage) {
        return directory
                .principal(unit(tale), day)
                .map(holder -> stage.as(holder.tenure()))
                .orElseThrow();
    }

    private static Viewer lead(Tale tale, Stage stage) {
        return stage.as("D00", "班子成员", tale.lead);
    }

    private static Viewer office(Stage stage) {
        return stage.as("D01", "专职副书记", "秦建国");
    }

    private static Viewer discipline(Stage stage) {
        return stage.as("D02", "机关纪委书记", "孔晓峰");
    }
}
