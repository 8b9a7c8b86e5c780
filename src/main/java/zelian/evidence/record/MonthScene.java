package zelian.evidence.record;

import java.time.YearMonth;
import java.util.List;
import zelian.evidence.RecordKind;

/** What units do in one month of the demonstration without being asked, as {@code demo/months.yaml} tells it. Invented. */
record MonthScene(YearMonth month, RecordKind kind, List<String> deeds) {}
