package zelian.calendar.phrase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One understood piece of a phrase. */
sealed interface Term {

    /**
     * 每季度末, 每月25日前, 每年至少2次.
     *
     * @param dayOfMonth the day within the cycle's last month if one is written; null for its end
     */
    record Every(Cycle cycle, int times, @Nullable Integer dayOfMonth) implements Term {

        int timesAYear() {
            return cycle.perYear() * times;
        }
    }

    /** 6月30日前: due on one day; {@code from} only where a range is written. */
    record On(LocalDate day, @Nullable LocalDate from) implements Term {}

    /** 适时, 随发生. */
    record Happens() implements Term {}

    /** 长期坚持, 全年: says nothing about days. */
    record Continues() implements Term {}

    /** 一次性. */
    record Once() implements Term {}
}
