package zelian.ledger.journal;

import java.util.List;
import zelian.ui.Happening;
import zelian.ui.Page;

/** The history of an object (经过), the latest first. */
public record HistoryPart(List<Happening> happenings) implements Page {}
