package zelian.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of an {@link Example}, as written in its {@code units.yaml}.
 *
 * @param parent the code of the unit above; empty for the topmost
 * @param posts titles of those who hold posts, the principal first; absent for 主要负责人 and 联络员
 * @param work what it does, from which its own duties and risks are worded; absent or empty for offices
 */
public record ExampleUnit(
        String code,
        String name,
        String kind,
        String parent,
        @Nullable List<String> posts,
        @Nullable List<String> work) {

    private static final List<String> USUAL_POSTS = List.of("主要负责人", "联络员");

    /** The units of the example, each after the one above it. */
    public static List<ExampleUnit> of(Example example) {
        return Screenplay.read(example.folder() + "/units.yaml", ExampleUnit.class);
    }

    public List<String> titles() {
        return posts == null ? USUAL_POSTS : posts;
    }

    public List<String> processes() {
        return work == null ? List.of() : work;
    }

    public boolean topmost() {
        return parent.isEmpty();
    }
}
