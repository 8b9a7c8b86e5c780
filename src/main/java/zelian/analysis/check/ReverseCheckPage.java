package zelian.analysis.check;

import java.time.LocalDate;
import zelian.ui.Page;

/** Who answered for what in a unit on an incident's day (倒查). */
public record ReverseCheckPage(Account account, String happened, String by, LocalDate madeOn, String document)
        implements Page {}
