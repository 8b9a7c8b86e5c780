package zelian.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.Viewer;

/** Those who make the lists of an {@link Example}: its secretary, 机关党委 and 机关纪委. */
public record ExampleCast(Stage stage, List<ExampleUnit> units) {

    public static ExampleCast of(Stage stage) {
        return new ExampleCast(stage, ExampleUnit.of(stage.example()));
    }

    public ExampleUnit top() {
        return units.getFirst();
    }

    /** The unit of that code; the topmost without one. */
    public ExampleUnit unit(@Nullable String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElse(top());
    }

    public Viewer secretary() {
        return principal(top());
    }

    public Viewer office() {
        return principal(ofKind("机关党委"));
    }

    public Viewer discipline() {
        return principal(ofKind("机关纪委"));
    }

    /** Whoever holds the first post of the unit. */
    public Viewer principal(ExampleUnit unit) {
        return stage.holding(unit.code(), unit.titles().getFirst());
    }

    /** The units that word lists of their own. */
    public List<ExampleUnit> working() {
        return units.stream().filter(unit -> !unit.processes().isEmpty()).toList();
    }

    private ExampleUnit ofKind(String kind) {
        return units.stream()
                .filter(unit -> unit.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
