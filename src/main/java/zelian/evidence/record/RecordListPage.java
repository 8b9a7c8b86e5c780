package zelian.evidence.record;

import java.util.List;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/** The records a reader may see (履责记实). */
public record RecordListPage(
        Pageful<RecordRow> records,
        String q,
        String kind,
        String state,
        String unit,
        String month,
        List<Option> kinds,
        List<Option> units,
        String exportAddress)
        implements Page {

    static final List<Option> STATES = List.of(
            new Option("CONFIRMED", "已确认"),
            new Option("AWAITING", "待确认"),
            new Option("SENT_BACK", "退回"),
            new Option("DRAFTED", "草稿"));

    public List<Option> states() {
        return STATES;
    }
}
