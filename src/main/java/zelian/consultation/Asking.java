package zelian.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;

/**
 * What is put to whom.
 *
 * @param text which draft
 * @param lines the draft as it is sent
 * @param units whose principals or clerks answer for them
 * @param people members of the leading body and others asked as such, by the post they hold
 * @param until the last day to answer; null if none was given
 * @param silenceAgrees whether the notice says that no answer counts as 无意见
 */
public record Asking(
        Text text,
        List<Line> lines,
        List<UnitId> units,
        List<TenureId> people,
        @Nullable LocalDate until,
        boolean silenceAgrees) {

    /**
     * The draft that is asked about.
     *
     * @param kind and {@code node}: the object it belongs to, as in {@code pub_node}
     * @param edition the draft itself; asked about once
     * @param unit whose draft it is: who may draft there asks and answers
     * @param address of its page
     */
    public record Text(String kind, UUID node, UUID edition, UnitId unit, String title, String address) {}

    /** @param address where whoever drafts changes this line; null if it has no page of its own */
    public record Line(
            String number, String words, @Nullable String address) {}
}
