package zelian.organization.relation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/**
 * 监督对象划分: who supervises whom on a day.
 *
 * @param rule the rule of the day; null before the first
 */
public record SupervisorsPage(
        LocalDate day,
        LocalDate today,
        @Nullable String rule,
        List<Body> bodies,
        int selves,
        int ungraded,
        List<Option> choices,
        @Nullable String body,
        Pageful<Person> people,
        List<Rule> rules,
        boolean changes,
        List<Option> units)
        implements Page {

    /** A body and how many it supervises, now and the day before the rule of the day began. */
    public record Body(String name, int now, @Nullable Integer before) {}

    /** One person. */
    public record Person(String address, String name, String posts, String grades, String supervisor) {}

    /** One rule and from when it held. */
    public record Rule(LocalDate since, String words, String document) {}
}
