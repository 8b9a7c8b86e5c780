package zelian.accountability.start;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * Asking for the start of a case.
 *
 * @param proposal id of the proposal it comes from, {@code about} its number and object; null without
 * @param bodies in whose name it can be started, if there is a choice
 * @param group how many the group needs at least, by which text
 */
public record StartFormPage(
        @Nullable String proposal,
        @Nullable String about,
        List<Option> objects,
        List<Option> bodies,
        @Nullable String ground,
        List<Option> grounds,
        List<Option> consequences,
        List<Option> triggers,
        List<Option> members,
        String group)
        implements Page {}
