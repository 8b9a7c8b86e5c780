package zelian.analysis.check;

import java.time.LocalDate;
import java.util.List;
import zelian.ui.Fact;
import zelian.ui.Page;

/**
 * Who answered for what in a unit on an incident's day (倒查).
 *
 * @param facts what stands out, counted
 * @param sources which fact is taken from where
 */
public record ReverseCheckPage(
        Account account,
        String happened,
        String by,
        LocalDate madeOn,
        List<Fact> facts,
        List<Fact> sources,
        String document)
        implements Page {}
