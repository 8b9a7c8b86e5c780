package zelian.demo.bar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zelian.demo.Cast;
import zelian.demo.Example;
import zelian.demo.Moment;
import zelian.ui.Page;

/**
 * 选一个人进入: everyone the demonstration can be seen as, by kind of person, and the days it can be put back to.
 *
 * @param asked part of a name or post that was searched for; null for none
 * @param shown the organisation it shows
 * @param choices the organisations it can show
 * @param days that there are pictures of
 */
public record DemoPage(
        List<Cast.Group> groups, @Nullable String asked, List<LocalDate> days, Example shown, List<Choice> choices)
        implements Page {

    /** An organisation to show; {@code ready}: it has been laid out before. */
    public record Choice(Example example, boolean ready) {}

    /** As many as a page can hold; the others are found by name. */
    private static final int MOST = 60;

    /** Those of a group to show before anything is searched for. */
    public List<Cast.Actor> first(Cast.Group group) {
        return asked != null
                ? group.actors()
                : group.actors().subList(0, Math.min(MOST, group.actors().size()));
    }

    public int actors() {
        return groups.stream().mapToInt(group -> group.actors().size()).sum();
    }

    /** What one sees on that day. */
    public String words(LocalDate day) {
        return Stream.of(Moment.values())
                .filter(moment -> moment.day().equals(day))
                .map(Moment::words)
                .findFirst()
                .orElse("示范数据刚备好时");
    }
}
