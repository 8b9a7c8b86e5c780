package zelian.organization.tenure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * 变更任职: from a day on, another holds the post.
 *
 * @param from the tenure that ends; null when a vacant post is filled, or another joins
 * @param holder its holder; null likewise
 * @param held since when, in words; null likewise
 * @param charges how many units are in the holder's charge and care
 * @param waiting whose open matters wait at a vacant post; null if there are none
 * @param correction where to put right what was typed wrong; null likewise
 */
public record ChangePage(
        UUID post,
        String title,
        Link unit,
        @Nullable UUID from,
        @Nullable String holder,
        @Nullable String held,
        int charges,
        @Nullable String waiting,
        @Nullable String correction,
        boolean single,
        List<Option> people,
        LocalDate day)
        implements Page {}
