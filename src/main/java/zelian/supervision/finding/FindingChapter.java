package zelian.supervision.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.calendar.WorkingCalendar;
import zelian.demo.Chapter;
import zelian.demo.Moment;
import zelian.demo.Screenplay;
import zelian.demo.Stage;
import zelian.duty.Duties;
import zelian.duty.DutyId;
import zelian.supervision.FindingId;
import zelian.supervision.VisitId;
import zelian.supervision.visit.Visits;

/**
 * What the demonstration's visits find, what the units say to it and what becomes of it. Some dispute, one says
 * nothing; in autumn one dispute, one conclusion and one feedback still wait.
 */
@Component
@Profile("demo")
class FindingChapter implements Chapter {

    private static final List<Scene> SCENES = Screenplay.read("findings.yaml", Scene.class);

    private static final Map<String, Scene> BY_TITLE = SCENES.stream()
            .flatMap(scene -> scene.titles().stream().map(title -> Map.entry(title, scene)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final RecordingFindings recording;
    private final FeedingBack feedingBack;
    private final AnsweringFindings answering;
    private final DecidingDisputes deciding;
    private final ConcludingFindings concluding;
    private final Findings findings;
    private final Visits visits;
    private final Duties duties;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final JdbcClient db;

    FindingChapter(
            RecordingFindings recording,
            FeedingBack feedingBack,
            AnsweringFindings answering,
            DecidingDisputes deciding,
            ConcludingFindings concluding,
            Findings findings,
            Visits visits,
            Duties duties,
            Directory directory,
            WorkingCalendar calendar,
            JdbcClient db) {
        this.recording = recording;
        this.feedingBack = feedingBack;
        this.answering = answering;
        this.deciding = deciding;
        this.concluding = concluding;
        this.findings = findings;
        this.visits = visits;
        this.duties = duties;
        this.directory = directory;
        this.calendar = calendar;
        this.db = db;
    }

    @Override
    public int order() {
        return 402;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (!calendar.isWorkingDay(day) || Moment.is(day)) {
            return;
        }
        open().forEach(id -> new Turn(findings.get(id), day, stage).take());
        ids("select id from supervision.visit where state = 'HELD' and held_on < :day order by id", day)
                .forEach(id -> feedingBack.feedBack(stage.as("D02", "机关纪委书记", "孔晓峰"), new VisitId(id)));
        ids("select id from supervision.visit where state = 'HELD' and held_on = :day order by id", day)
                .forEach(id -> record(new VisitId(id), day, stage));
    }

    private void record(VisitId id, LocalDate day, Stage stage) {
        var visit = visits.get(id).head();
        var unit = directory.unit(visit.unit()).orElseThrow().code();
        var hands = visit.visitors().stream()
                .map(visitor -> stage.as(visitor.party().tenure()))
                .toList();
        var found = SCENES.stream()
                .filter(scene -> scene.unit().equals(unit) && scene.on().equals(day))
                .toList();
        for (var n = 0; n < found.size(); n++) {
            var scene = found.get(n);
            var hand = hands.get(n % hands.size());
            recording.record(
                    hand,
                    id,
                    new FindingForm(
                            scene.side(),
                            scene.title(),
                            scene.fact(),
                            scene.basis(),
                            null,
                            duty(scene.duty(), hand),
                            0));
        }
    }

    /** What one finding gets done on one day: one act at most. */
    private final class Turn {

        private final Finding finding;
        private final FindingHead head;
        private final Scene scene;
        private final LocalDate day;
        private final Stage stage;

        Turn(Finding finding, LocalDate day, Stage stage) {
            this.finding = finding;
            this.head = finding.head();
            this.scene = Objects.requireNonNull(BY_TITLE.get(head.title()), head.title());
            this.day = day;
            this.stage = stage;
        }

        void take() {
            switch (finding) {
                case Finding.Put put -> {
                    if (pause(put.given().on(), 2)) {
                        answer();
                    }
                }
                case Finding.Disputed disputed -> {
                    if (pause(disputed.given().on(), 5)) {
                        decide();
                    }
                }
                case Finding.Confirmed confirmed -> {
                    if (head.side() == Side.SHORTFALL
                            && pause(confirmed.confirmation().on(), 2)) {
                        conclude();
                    }
                }
                default -> {}
            }
        }

        private void answer() {
            var owner = stage.as(head.owner().tenure());
            switch (scene.fate(day)) {
                case SILENT, UNANSWERED -> {}
                default -> {
                    var objection = scene.objection();
                    if (objection != null) {
                        answering.dispute(owner, head.id(), objection);
                    } else {
                        answering.confirm(owner, List.of(head.id()));
                    }
                }
            }
        }

        private void decide() {
            var lead = stage.as("D02", "机关纪委书记", "孔晓峰");
            switch (scene.fate(day)) {
                case UPHELD -> deciding.uphold(lead, head.id(), scene.decision());
                case AMENDED -> {
                    var amended = Objects.requireNonNull(scene.amended(), head.title());
                    deciding.amend(lead, head.id(), amended.getFirst(), amended.getLast(), scene.decision());
                }
                case DROPPED -> deciding.drop(lead, head.id(), scene.decision());
                default -> {}
            }
        }

        private void conclude() {
            switch (scene.fate(day)) {
                case WAIVED -> concluding.waive(stage.as("D02", "机关纪委书记", "孔晓峰"), head.id(), scene.decision());
                case UNCONCLUDED -> {}
                default ->
                    concluding.open(
                            stage.as("D01", "专职副书记", "秦建国"),
                            head.id(),
                            new ItemForm(Objects.requireNonNull(scene.nature()), scene.standard(), null));
            }
        }

        /** Whether so many working days have gone by since then. */
        private boolean pause(LocalDate since, int workingDays) {
            return calendar.workingDaysBetween(since, day) >= workingDays;
        }
    }

    private @Nullable DutyId duty(@Nullable String matter, Viewer viewer) {
        return matter == null
                ? null
                : duties.visibleTo(viewer).stream()
                        .filter(duty -> duty.matter().equals(matter))
                        .findFirst()
                        .map(duty -> duty.id())
                        .orElse(null);
    }

    private List<FindingId> open() {
        return db
                .sql("select id from supervision.finding where state in ('PUT', 'DISPUTED', 'CONFIRMED') order by id")
                .query(UUID.class)
                .list()
                .stream()
                .map(FindingId::new)
                .toList();
    }

    private List<UUID> ids(String sql, LocalDate day) {
        return db.sql(sql).param("day", day).query(UUID.class).list();
    }
}
