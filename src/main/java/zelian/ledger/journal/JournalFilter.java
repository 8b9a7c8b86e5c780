package zelian.ledger.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What part of the ledger a reader looks at; empty fields do not restrict.
 *
 * @param from first day of business
 * @param to last day of business
 * @param who name of the person who acted
 * @param act as in the entries, such as {@code rectification.struck-off}
 * @param kind kind of the object acted on
 * @param object the object acted on
 * @param unit part of the name of the unit concerned
 * @param after the id of the last entry of the page before
 */
record JournalFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String who,
        @Nullable String act,
        @Nullable String kind,
        @Nullable UUID object,
        @Nullable String unit,
        @Nullable UUID after) {

    static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** As kept in the ledger when someone reads. */
    String inWords() {
        var words = new ArrayList<String>();
        if (from != null) {
            words.add(from + " 起");
        }
        if (to != null) {
            words.add(to + " 止");
        }
        for (var text : new String[] {who, unit, kind, act}) {
            if (given(text)) {
                words.add(text);
            }
        }
        if (object != null) {
            words.add("对象 " + object);
        }
        return words.isEmpty() ? "全部" : String.join("，", words);
    }
}
