package zelian.assessment.notice;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.assessment.draft.DraftScenes;
import zelian.assessment.hearing.HearingScenes;
import zelian.demo.Chapter;
import zelian.demo.Screenplay;
import zelian.demo.Stage;

/**
 * The demonstration's debriefs: five heads in December, called for in September so that everyone concerned can write,
 * review and hold them from then on; the leading body in January; and more heads, who are still at it in the end.
 */
@Component
@Profile("demo")
class DebriefChapter implements Chapter {

    private static final List<DebriefScene> SCENES = Screenplay.read("debriefs.yaml", DebriefScene.class);

    private final CallingForDebriefs calling;
    private final DraftScenes drafts;
    private final HearingScenes hearing;
    private final Directory directory;
    private final JdbcClient db;

    DebriefChapter(
            CallingForDebriefs calling, DraftScenes drafts, HearingScenes hearing, Directory directory, JdbcClient db) {
        this.calling = calling;
        this.drafts = drafts;
        this.hearing = hearing;
        this.directory = directory;
        this.db = db;
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-09-15" ->
                call(
                        stage,
                        "2026 年度处室主要负责人述责述廉",
                        heads(day, "D11", "D12", "D17", "D20", "D26"),
                        LocalDate.of(2026, 12, 10),
                        LocalDate.of(2026, 12, 18));
            case "2026-12-14" ->
                call(
                        stage,
                        "2026 年度党组班子成员述责述廉",
                        List.of(
                                stage.as("D00", "班子成员", "李少华").tenure(),
                                stage.as("D00", "班子成员", "吕雪梅").tenure(),
                                stage.as("D00", "班子成员", "金振东").tenure()),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 1, 8));
            case "2026-12-28" ->
                call(
                        stage,
                        "2026 年度直属单位主要负责人述责述廉",
                        heads(day, "D22", "D24", "D27", "D28"),
                        LocalDate.of(2027, 1, 13),
                        LocalDate.of(2027, 1, 20));
            default -> {}
        }
        SCENES.forEach(scene -> tell(scene, day, stage));
    }

    private void call(Stage stage, String title, List<TenureId> speakers, LocalDate draftBy, LocalDate heldOn) {
        calling.call(
                organiser(stage),
                new SessionForm(
                        title,
                        2026,
                        speakers,
                        chair(stage).tenure(),
                        reviewer(stage).tenure(),
                        draftBy,
                        heldOn,
                        "局机关三楼会议室"));
    }

    private void tell(DebriefScene scene, LocalDate day, Stage stage) {
        if (scene.handedIn().contains(day)) {
            var speaker = stage.as(scene.unit(), scene.post(), scene.name());
            drafts.handIn(speaker, debrief(scene), scene.own());
        }
        if (day.equals(scene.sentBack())) {
            hearing.sendBack(reviewer(stage), debrief(scene), requireNonNull(scene.back()));
        }
        if (day.equals(scene.passed())) {
            hearing.pass(reviewer(stage), debrief(scene));
        }
        if (day.equals(scene.held())) {
            hold(scene, debrief(scene), stage);
        }
        if (day.equals(scene.fedBack())) {
            var point = requireNonNull(scene.point());
            hearing.feedBack(organiser(stage), debrief(scene), point.getFirst(), point.getLast());
        }
        if (day.equals(scene.settled())) {
            hearing.settle(organiser(stage), debrief(scene), requireNonNullElse(scene.waived(), ""));
        }
    }

    private void hold(DebriefScene scene, DebriefId id, Stage stage) {
        hearing.comment(chair(stage), id, requireNonNull(scene.comment()));
        if (scene.asked() != null) {
            hearing.question(
                    organiser(stage),
                    id,
                    scene.asked().getFirst(),
                    scene.asked().get(1),
                    scene.asked().getLast());
        }
    }

    private DebriefId debrief(DebriefScene scene) {
        return new DebriefId(db.sql("select id from assessment.debrief where speaker_name = :name")
                .param("name", scene.name())
                .query(UUID.class)
                .single());
    }

    private List<TenureId> heads(LocalDate day, String... codes) {
        var wanted = List.of(codes);
        return directory.units(day).stream()
                .filter(unit -> wanted.contains(unit.code()))
                .flatMap(unit -> directory.principal(unit.id(), day).stream())
                .map(Directory.Holder::tenure)
                .toList();
    }

    private static Viewer organiser(Stage stage) {
        return stage.as("D01", "专职副书记", "秦建国");
    }

    private static Viewer chair(Stage stage) {
        return stage.as("D00", "党组书记", "王海燕");
    }

    private static Viewer reviewer(Stage stage) {
        return stage.as("D02", "机关纪委书记", "孔晓峰");
    }
}
