package zelian.assessment.debrief;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact a section was drafted from (引用的事实): an object of the chain as it stood then.
 *
 * @param kind as in {@code pub_node.kind}
 * @param state its badge word on the day the text was kept
 */
public record Reference(
        String kind, UUID id, String title, @Nullable String number, String state, LocalDate day) {}
