package zelian.task.occurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory.Holder;
import zelian.task.Occurrence;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * Breaking an occurrence down (分解): who is to get it; and before it happens, what will happen.
 *
 * @param chosen the ids chosen so far
 * @param plan what will happen; null while choosing
 */
public record HandingOutPage(
        Occurrence parent,
        List<Holder> choices,
        List<String> chosen,
        LocalDate due,
        String title,
        @Nullable Plan plan) implements Page {

    /** Who gets it by when; who does not, and why. */
    public record Plan(LocalDate dueOn, List<Holder> to, Map<String, String> leftOut) {}

    public List<Option> options() {
        return choices.stream()
                .map(holder -> new Option(
                        holder.tenure().toString(), holder.unitName() + "　" + holder.title() + " " + holder.name()))
                .toList();
    }

    public String address() {
        return "/tasks/" + parent.id() + "/handing-out";
    }
}
