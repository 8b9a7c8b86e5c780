package zelian.demo.bar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.demo.Cast;
import zelian.ui.Page;

/**
 * 选一个人进入: everyone the demonstration can be seen as, by kind of person.
 *
 * @param asked part of a name or post that was searched for; null for none
 */
public record DemoPage(List<Cast.Group> groups, @Nullable String asked) implements Page {

    public int actors() {
        return groups.stream().mapToInt(group -> group.actors().size()).sum();
    }
}
