package zelian.regulation.descent;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Screenplay;
import zelian.demo.Stage;
import zelian.regulation.Clause;
import zelian.regulation.Clauses;

/** In March the party office takes in how two requirements came about; what could be seen is verified, the rest waits. */
@Component
@Profile("demo")
class DescentChapter implements Chapter {

    private final Descents descents;
    private final KeepingDescents keeping;
    private final Clauses clauses;

    DescentChapter(Descents descents, KeepingDescents keeping, Clauses clauses) {
        this.descents = descents;
        this.keeping = keeping;
        this.clauses = clauses;
    }

    /** One text; empty words where there is nothing to say. */
    record Scene(
            String descent,
            String note,
            String title,
            String article,
            String gist,
            String since,
            String until,
            String follows,
            String cites,
            String seenIn,
            String checked) {}

    @Override
    public int order() {
        return 150;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-03-10" -> scenes().forEach(scene -> record(stage, scene));
            case "2026-03-12" ->
                scenes().filter(scene -> !scene.checked().isEmpty())
                        .forEach(scene -> keeping.verify(
                                stage.as("D02", "机关纪委书记", "孔晓峰"),
                                waypoint(scene.descent(), scene.title()),
                                Waypoint.Checked.valueOf(scene.checked())));
            default -> {}
        }
    }

    private void record(Stage stage, Scene scene) {
        var office = stage.as("D01", "专职副书记", "秦建国");
        keeping.record(
                office,
                descent(office, scene),
                new Waypoint.Text(
                        scene.title(),
                        scene.article(),
                        scene.gist(),
                        LocalDate.parse(scene.since()),
                        scene.until().isEmpty() ? null : LocalDate.parse(scene.until()),
                        scene.follows().isEmpty() ? null : waypoint(scene.descent(), scene.follows()),
                        clause(scene.cites()),
                        scene.seenIn()));
    }

    private UUID descent(Viewer office, Scene scene) {
        return descents.all().stream()
                .filter(one -> one.title().equals(scene.descent()))
                .map(Descents.Descent::id)
                .findFirst()
                .orElseGet(() -> keeping.open(office, scene.descent(), scene.note()));
    }

    private UUID waypoint(String descent, String title) {
        return descents.all().stream()
                .filter(one -> one.title().equals(descent))
                .flatMap(one -> descents.waypoints(one.id()).stream())
                .map(Waypoint::head)
                .filter(head -> head.text().title().equals(title))
                .map(Waypoint.Head::id)
                .findFirst()
                .orElseThrow();
    }

    private @Nullable UUID clause(String cites) {
        return clauses.cited(cites).clauses().stream()
                .map(Clause::id)
                .map(id -> id.value())
                .findFirst()
                .orElse(null);
    }

    private static Stream<Scene> scenes() {
        return Screenplay.read("descents.yaml", Scene.class).stream();
    }
}
