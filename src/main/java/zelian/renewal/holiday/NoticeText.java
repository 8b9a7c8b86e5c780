package zelian.renewal.holiday;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zelian.calendar.HolidayNotices.HolidayNotice;
import zelian.common.Rejected;

/**
 * Reads the State Council's notice of holidays as it is published: 春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）、
 * 2月13日（周六）上班。 The weekdays it names are checked, and so is the number of days.
 */
final class NoticeText {

    private static final String WEEKDAYS = "一二三四五六日";
    private static final String DAY = "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:\\((?:周|星期)([一二三四五六日天])[^)]*\\))?";
    private static final Pattern BLOCK =
            Pattern.compile(DAY + "(?:(?:至|到|-|—)" + DAY + ")?(?:、?放假)(?:调休)?(?:,?共(\\d{1,2})天)?");
    private static final Pattern WORKED =
            Pattern.compile("((?:" + DAY.replace("(\\d", "(?:\\d").replace("([", "(?:[") + "[、,和]?)+)(?:照常|正常)?上班");
    private static final Pattern ONE = Pattern.compile(DAY);

    private final int year;
    private final Set<LocalDate> off = new TreeSet<>();
    private final Set<LocalDate> worked = new TreeSet<>();
    private int month;

    private NoticeText(int year) {
        this.year = year;
    }

    /**
     * The notice.
     *
     * @throws Rejected {@code renewal.notice-unread} if no holiday is found in it; {@code renewal.notice-weekday},
     *     {@code renewal.notice-count} if what it says does not agree with the calendar or with itself
     */
    static HolidayNotice read(int year, String title, String text) {
        var reading = new NoticeText(year);
        for (var line : plain(text).split("\\n")) {
            reading.line(line);
        }
        if (reading.off.isEmpty()) {
            throw Rejected.because("renewal.notice-unread", year).at("text");
        }
        return new HolidayNotice(year, title, reading.off, reading.worked);
    }

    /** One spelling; each holiday on a line of its own, however it was pasted. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[ \\t\\u3000]+", "")
                .replaceAll("(?<=[。;])(?=[一二三四五六七八九十]+、)", "\n");
    }

    private void line(String line) {
        var rest = line;
        var blocks = BLOCK.matcher(line);
        while (blocks.find()) {
            block(blocks);
            rest = line.substring(blocks.end());
        }
        var workedDays = WORKED.matcher(rest);
        while (workedDays.find()) {
            var days = ONE.matcher(workedDays.group(1));
            while (days.find()) {
                worked.add(day(days.toMatchResult(), 1));
            }
        }
    }

    private void block(Matcher found) {
        var first = day(found.toMatchResult(), 1);
        var last = found.group(7) == null ? first : day(found.toMatchResult(), 5);
        var days = first.datesUntil(last.plusDays(1)).toList();
        var count = found.group(9);
        if (days.isEmpty() || count != null && Integer.parseInt(count) != days.size()) {
            throw Rejected.because("renewal.notice-count", found.group(), days.size())
                    .at("text");
        }
        off.addAll(days);
    }

    /** The day whose parts begin at that group; a month not written is that of the day before it. */
    private LocalDate day(MatchResult found, int group) {
        var months = found.group(group + 1);
        month = months == null ? month : Integer.parseInt(months);
        var written = found.group(group);
        try {
            var day = LocalDate.of(
                    written == null ? year : Integer.parseInt(written),
                    month,
                    Integer.parseInt(found.group(group + 2)));
            checkWeekday(day, found.group(group + 3));
            return day;
        } catch (DateTimeException impossible) {
            throw Rejected.because("renewal.notice-day", found.group()).at("text");
        }
    }

    private static void checkWeekday(LocalDate day, @Nullable String written) {
        if (written == null) {
            return;
        }
        var said = WEEKDAYS.indexOf(written.replace('天', '日')) + 1;
        if (said != day.getDayOfWeek().getValue()) {
            throw Rejected.because(
                            "renewal.notice-weekday",
                            day,
                            written,
                            WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1))
                    .at("text");
        }
    }
}
