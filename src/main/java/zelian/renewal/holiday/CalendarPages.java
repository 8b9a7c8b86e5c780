package zelian.renewal.holiday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.HolidayNotices;
import zelian.calendar.HolidayNotices.HolidayNotice;
import zelian.ui.Link;
import zelian.ui.ObjectKinds;
import zelian.ui.Say;

/** Puts the page of a year's working days together. */
@Component
class CalendarPages {

    private static final int SHOWN = 100;

    private final HolidayNotices notices;
    private final EnteringNotices entering;
    private final JdbcClient db;
    private final Directory directory;
    private final Rights rights;
    private final ObjectKinds kinds;

    CalendarPages(
            HolidayNotices notices,
            EnteringNotices entering,
            JdbcClient db,
            Directory directory,
            Rights rights,
            ObjectKinds kinds) {
        this.notices = notices;
        this.entering = entering;
        this.db = db;
        this.directory = directory;
        this.rights = rights;
        this.kinds = kinds;
    }

    private record Moved(
            String kind, UUID object, String number, String title, UUID unit, LocalDate before, LocalDate after) {}

    CalendarPage of(int year, Viewer viewer) {
        var notice = notices.find(year);
        var moved = moved(year, viewer);
        return new CalendarPage(
                year,
                notice.map(HolidayNotice::title).orElse(null),
                notice.map(known -> blocks(known.off())).orElse(List.of()),
                notice.map(known -> days(known.worked())).orElse(List.of()),
                moved.stream()
                        .limit(SHOWN)
                        .map(one -> new CalendarPage.Row(
                                Objects.requireNonNullElse(kinds.address(one.kind(), one.object()), "/calendar"),
                                one.number(),
                                one.title(),
                                directory.unitName(new UnitId(one.unit())),
                                Say.day(one.before()),
                                Say.day(one.after())))
                        .toList(),
                moved.size(),
                Stream.of(year - 1, year + 1)
                        .map(other -> new Link(other + " 年", "/calendar?year=" + other))
                        .toList(),
                entering.enters(viewer));
    }

    /** Only of units whose tasks, letters or duties this reader reads. */
    private List<Moved> moved(int year, Viewer viewer) {
        return db.sql("""
                select m.kind, m.object, m.number, m.title, m.unit, m.before, m.after from renewal.moved_due m
                where  m.year = :year
                and    m.unit = any (case m.kind when 'occurrence' then cast(:tasks as uuid[])
                                                 when 'claim' then cast(:duties as uuid[])
                                                 else cast(:supervised as uuid[]) end)
                order  by m.id desc limit 1000
                """)
                .param("year", year)
                .param("tasks", units(viewer, Area.TASK))
                .param("duties", units(viewer, Area.DUTY))
                .param("supervised", units(viewer, Area.SUPERVISION))
                .query(Moved.class)
                .list();
    }

    private UUID[] units(Viewer viewer, Area area) {
        return rights.units(viewer, area, Act.READ).stream().map(UnitId::value).toArray(UUID[]::new);
    }

    /** Days that follow each other as one stretch: 2027-02-05 至 2027-02-11，7 天. */
    static List<String> blocks(Set<LocalDate> off) {
        var blocks = new ArrayList<String>();
        LocalDate first = null;
        LocalDate last = null;
        for (var day : new TreeSet<>(off)) {
            if (first == null || last == null || !day.equals(last.plusDays(1))) {
                if (first != null && last != null) {
                    blocks.add(inWords(first, last));
                }
                first = day;
            }
            last = day;
        }
        if (first != null && last != null) {
            blocks.add(inWords(first, last));
        }
        return blocks;
    }

    private static String inWords(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? Say.day(first)
                : "%s 至 %s，%d 天".formatted(Say.day(first), Say.day(last), last.toEpochDay() - first.toEpochDay() + 1);
    }

    private static List<String> days(Set<LocalDate> days) {
        return new TreeSet<>(days)
                .stream().map(day -> Say.day(day) + " " + Say.weekday(day)).toList();
    }
}
