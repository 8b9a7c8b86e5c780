package zelian.demo.bar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * 演示条.
 *
 * @param name as whom the page is read; null before entering
 */
public record DemoBarPage(
        LocalDate day, @Nullable String name, @Nullable String title) implements Page {

    /** 2026 年 9 月 16 日　周三. */
    public String dayInWords() {
        return day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日　"
                + weekday(day.getDayOfWeek());
    }

    private static String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE);
    }
}
