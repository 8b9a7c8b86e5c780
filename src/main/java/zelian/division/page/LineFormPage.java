package zelian.division.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.division.text.Line;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * The form of a line.
 *
 * @param line what is worded anew; null for a new one
 * @param above the line above; null at the top
 * @param whole whether it names who answers: not where others hang below it
 */
public record LineFormPage(
        Link division,
        String action,
        @Nullable Line line,
        @Nullable Line above,
        boolean whole,
        List<Option> items,
        List<Option> leaders,
        List<Option> units,
        List<Option> people)
        implements Page {

    public @Nullable String leader() {
        return line == null || line.answering().leader() == null
                ? null
                : line.answering().leader().tenure().toString();
    }

    public @Nullable String handler() {
        return line == null || line.answering().handler() == null
                ? null
                : line.answering().handler().tenure().toString();
    }

    public @Nullable String unit() {
        return line == null || line.answering().unit() == null
                ? null
                : line.answering().unit().toString();
    }

    public List<String> helpers() {
        return line == null
                ? List.of()
                : line.answering().helpers().stream().map(UnitId::toString).toList();
    }

    public @Nullable String item() {
        var own = line == null ? above : line;
        return own == null || own.item() == null ? null : own.item().toString();
    }

    public String points() {
        return line == null
                ? ""
                : line.marks().stream()
                        .map(mark -> mark.dueOn() + " " + mark.words())
                        .collect(Collectors.joining("\n"));
    }

    public String kind() {
        var level = line != null ? line.level() : above == null ? 1 : above.level() + 1;
        return level == 1 ? "重点工作" : level == 2 ? "任务" : "举措";
    }
}
