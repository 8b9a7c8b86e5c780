package zelian.duty.list;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.Provenance;
import zelian.duty.Wording;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * An item of a draft being written; {@code caveat} is empty, or says what is not known of the days of its year;
 * {@code handedDown}: it is a line of a superior's list.
 */
public record ItemPage(
        UUID list,
        String title,
        UUID version,
        @Nullable UUID item,
        int ordinal,
        int lock,
        Wording wording,
        List<Drafts.Doubt> doubts,
        List<Option> subjects,
        List<Option> aspects,
        List<Option> units,
        String caveat,
        boolean handedDown)
        implements Page {

    public String word(String column) {
        return wording.word(Column.valueOf(column));
    }

    /** Whether it says where it stands among duties. */
    public boolean placed() {
        return Stream.of(Column.values())
                .anyMatch(column -> !column.usual()
                        && column != Column.POLARITY
                        && !wording.word(column).isEmpty());
    }

    public List<Option> provenances() {
        return Stream.of(Provenance.values())
                .map(each -> new Option(each.label(), each.label()))
                .toList();
    }

    public String address() {
        return "/duty-lists/" + list;
    }

    public String heading() {
        return item == null ? "增加责任事项" : "修改第 " + ordinal + " 项";
    }
}
