package zelian.organization.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as a line of a list.
 *
 * @param posts what they hold on the day, in words; null if nothing
 */
public record PersonRow(
        UUID id, String staffNo, String name, @Nullable String posts) {}
