package zelian.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and figures as the screens write them. */
public final class Say {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Say() {}

    /** 2026-09-16; a dash for none. In tables and meta lines. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "—" : day.toString();
    }

    /** 09-16, where the year is in the head. */
    public static String shortDay(@Nullable LocalDate day) {
        return day == null ? "—" : day.format(SHORT);
    }

    /** 9 月 16 日, in sentences. */
    public static String dayInWords(LocalDate day) {
        return day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日";
    }

    /** 2026 年 9 月 16 日. */
    public static String fullDayInWords(LocalDate day) {
        return day.getYear() + " 年 " + dayInWords(day);
    }

    /** 周三. */
    public static String weekday(LocalDate day) {
        return "周" + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
    }

    /** 2026-09-16 08:30 in Beijing. */
    public static String time(@Nullable Instant at) {
        return at == null ? "—" : TIME.format(at.atZone(BEIJING));
    }

    /** 16,248. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace('-', '−');
    }
}
