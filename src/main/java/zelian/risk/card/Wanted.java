package zelian.risk.card;

import java.util.List;
import zelian.duty.Provenance;

/**
 * A card as someone wants it to be, from a form or a line of a file.
 *
 * @param measures their threads and owners are not given
 */
public record Wanted(
        String power,
        String step,
        String forms,
        Category category,
        Provenance source,
        Rating rating,
        String indicator,
        List<Measure> measures) {}
