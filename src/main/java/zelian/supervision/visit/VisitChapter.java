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
import zelian.demo.Screenplay;
import zelian.demo.Stage;
import zelian.supervision.VisitId;
import zelian.supervision.round.StoryRounds;

/**
 * Where the demonstration's teams go: one visit without notice, one put off, one called off and made later, one unit
 * that inspections would crowd. What they saw is written down on the day itself.
 */
@Component
@Profile("demo")
class VisitChapter implements Chapter {

    private static final Map<String, Person> TEAM = Stream.of(
                    new Person("D02", "纪检干部", "姜思远"),
                    new Person("D02", "纪检干部", "郑永刚"),
                    new Person("D16", "联络员", "韩海燕"),
                    new Person("D13", "联络员", "冯红霞"),
                    new Person("D12", "联络员", "许晓峰"))
            .collect(Collectors.toMap(Person::name, person -> person));

    private static final List<VisitScene> SCENES = Screenplay.read("visits.yaml", VisitScene.class);

    private final PlanningVisits planning;
    private final ReschedulingVisits rescheduling;
    private final HoldingVisits holding;
    private final StoryRounds rounds;
    private final Directory directory;
    private final JdbcClient db;

    VisitChapter(
            PlanningVisits planning,
            ReschedulingVisits rescheduling,
            HoldingVisits holding,
            StoryRounds rounds,
            Directory directory,
            JdbcClient db) {
        this.planning = planning;
        this.rescheduling = rescheduling;
        this.holding = holding;
        this.rounds = rounds;
        this.directory = directory;
        this.db = db;
    }

    private record Person(String unit, String title, String name) {}

    @Override
    public int order() {
        return 401;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        SCENES.stream().filter(scene -> scene.planned().equals(day)).forEach(scene -> plan(scene, day, stage));
        SCENES.stream().filter(scene -> day.equals(scene.changed())).forEach(scene -> change(scene, day, stage));
        SCENES.stream().filter(scene -> scene.on().equals(day)).forEach(scene -> hold(scene, day, stage));
    }

    private void plan(VisitScene scene, LocalDate day, Stage stage) {
        planning.plan(
                organiser(stage),
                rounds.titled(scene.round()),
                new VisitForm(
                        unit(scene.unit(), day),
                        scene.mode(),
                        scene.firstDay(),
                        null,
                        points(scene.mode()),
                        scene.who().stream()
                                .map(name -> viewer(name, stage).tenure())
                                .toList()));
    }

    /** Puts it off, or calls it off. */
    private void change(VisitScene scene, LocalDate day, Stage stage) {
        var visit = visit(scene, scene.firstDay(), day);
        var why = Objects.requireNonNull(scene.why(), scene.unit());
        if (scene.first() == null) {
            planning.cancel(organiser(stage), visit, why);
        } else {
            rescheduling.reschedule(organiser(stage), visit, scene.on(), why);
        }
    }

    private void hold(VisitScene scene, LocalDate day, Stage stage) {
        if (scene.summary() != null) {
            holding.hold(viewer(scene.who().getFirst(), stage), visit(scene, day, day), scene.summary());
        }
    }

    private static Viewer organiser(Stage stage) {
        return stage.as("D01", "专职副书记", "秦建国");
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

    private static Viewer viewer(String name, Stage stage) {
        var person = Objects.requireNonNull(TEAM.get(name));
        return stage.as(person.unit(), person.title(), person.name());
    }

    private VisitId visit(VisitScene scene, LocalDate plannedFor, LocalDate today) {
        return new VisitId(db.sql("""
                select id from supervision.visit
                where  round = :round and unit = :unit and day = :day and state = 'PLANNED'
                """)
                .param("round", rounds.titled(scene.round()).value())
                .param("unit", unit(scene.unit(), today).value())
                .param("day", plannedFor)
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
