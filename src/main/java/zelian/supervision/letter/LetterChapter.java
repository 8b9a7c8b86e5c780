package zelian.supervision.letter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.WorkingCalendar;
import zelian.calendar.WorkingDays;
import zelian.demo.Chapter;
import zelian.demo.Moment;
import zelian.demo.Screenplay;
import zelian.demo.Stage;
import zelian.supervision.LetterId;

/**
 * The letters of the demonstration's year: most are received, answered and closed in time; some are received
 * or answered late, sent back for redoing, urged on again, voided, adopted in part or not at all.
 */
@Component
@Profile("demo")
class LetterChapter implements Chapter {

    /** Who draws letters up: unit code and post. */
    private static final Map<String, List<String>> DRAFTERS = Map.of(
            "秦建国", List.of("D01", "专职副书记"),
            "姜思远", List.of("D02", "纪检干部"),
            "郑永刚", List.of("D02", "纪检干部"),
            "何宏伟", List.of("D03", "副组长"));

    private final DraftingLetters drafting;
    private final SigningLetters signing;
    private final LetterTurn turn;
    private final Signers signers;
    private final StorySubjects subjects;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final JdbcClient db;
    private final Map<String, LetterScene> scenes;

    LetterChapter(
            DraftingLetters drafting,
            SigningLetters signing,
            LetterTurn turn,
            Signers signers,
            StorySubjects subjects,
            Directory directory,
            WorkingCalendar calendar,
            JdbcClient db) {
        this.drafting = drafting;
        this.signing = signing;
        this.turn = turn;
        this.signers = signers;
        this.subjects = subjects;
        this.directory = directory;
        this.calendar = calendar;
        this.db = db;
        this.scenes = Screenplay.read("letters.yaml", LetterScene.class).stream()
                .collect(Collectors.toMap(LetterScene::title, Function.identity()));
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (!calendar.isWorkingDay(day) || Moment.is(day)) {
            return;
        }
        open().forEach(letter -> {
            var scene = scenes.get(letter.head().title());
            if (scene != null && scene.goesOnFrom(letter, day)) {
                turn.take(letter, scene, day, stage);
            }
        });
        scenes.values().stream()
                .filter(scene -> scene.on().equals(day))
                .sorted(Comparator.comparing(LetterScene::title))
                .forEach(scene -> draft(scene, stage));
    }

    private List<Letter> open() {
        return db.sql("select * from supervision.letter where state not in ('CLOSED', 'VOIDED') order by id")
                .query(LetterRow::letter)
                .list();
    }

    private void draft(LetterScene scene, Stage stage) {
        var post = Objects.requireNonNull(DRAFTERS.get(scene.by()), scene.title());
        var by = stage.as(post.getFirst(), post.getLast(), scene.by());
        var unit = unit(scene.to(), by);
        var drafted = drafting.draft(
                by,
                new LetterForm(
                        scene.kind(),
                        scene.urgency(),
                        scene.trigger(),
                        unit,
                        scene.title(),
                        scene.matter(),
                        scene.demand(),
                        scene.basis(),
                        subjects.of(scene.about(), unit, by),
                        followed(scene.follows()),
                        scene.discipline(),
                        !scene.discipline(),
                        scene.within() == 0 ? null : calendar.plus(by.day(), new WorkingDays(scene.within())),
                        signers.of(by, unit, scene.kind()).getFirst().tenure(),
                        scene.problems(),
                        0));
        if (!scene.staysDraft()) {
            signing.submit(by, drafted);
        }
    }

    private @Nullable LetterId followed(@Nullable String title) {
        return title == null
                ? null
                : new LetterId(db.sql("select id from supervision.letter where title = :title")
                        .param("title", title)
                        .query(UUID.class)
                        .single());
    }

    private UnitId unit(String code, Viewer by) {
        return directory.units(by.day()).stream()
                .filter(unit -> Objects.equals(unit.code(), code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no unit " + code))
                .id();
    }
}
