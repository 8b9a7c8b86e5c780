package zelian.organization.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post and one of its holders, or a vacant post.
 *
 * @param tenure null if the post is vacant
 * @param charge names of the units in the holder's charge (分管)
 * @param care names of the units in the holder's care (归口监督)
 */
public record PostRow(
        UUID post,
        String title,
        boolean principal,
        boolean single,
        @Nullable UUID tenure,
        @Nullable UUID person,
        @Nullable String name,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean acting,
        boolean corrected,
        List<String> charge,
        List<String> care) {}
