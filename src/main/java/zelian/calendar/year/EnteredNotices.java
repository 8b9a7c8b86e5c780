package zelian.calendar.year;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.common.Source;

/** The notices entered into this installation, by year. */
@Repository
class EnteredNotices {

    private final JdbcClient db;

    EnteredNotices(JdbcClient db) {
        this.db = db;
    }

    Map<Integer, Notice> all() {
        return db.sql("""
                select n.year, n.source, h.day, h.worked
                from   calendar.notice n
                join   calendar.holiday h using (year)
                """).query(Row.class).list().stream().collect(groupingBy(Row::year)).values().stream()
                .map(Row::notice)
                .collect(toMap(Notice::year, notice -> notice));
    }

    /** Puts a notice in place of the one entered before for its year. */
    void put(Notice notice, LocalDate enteredOn) {
        db.sql("delete from calendar.notice where year = :year")
                .param("year", notice.year())
                .update();
        db.sql("insert into calendar.notice (year, source, entered_on) values (:year, :source, :day)")
                .param("year", notice.year())
                .param("source", notice.source().title())
                .param("day", enteredOn)
                .update();
        notice.off().forEach(day -> insert(notice.year(), day, false));
        notice.worked().forEach(day -> insert(notice.year(), day, true));
    }

    private void insert(int year, LocalDate day, boolean worked) {
        db.sql("insert into calendar.holiday (year, day, worked, name) values (:year, :day, :worked, :name)")
                .param("year", year)
                .param("day", day)
                .param("worked", worked)
                .param("name", worked ? "调休上班" : "放假")
                .update();
    }

    record Row(int year, String source, LocalDate day, boolean worked) {

        static Notice notice(List<Row> rows) {
            var first = rows.getFirst();
            var source = new Source(first.source, null, LocalDate.of(first.year, 1, 1), false);
            return new Notice(first.year, source, days(rows, row -> !row.worked), days(rows, Row::worked));
        }

        private static Set<LocalDate> days(List<Row> rows, Predicate<Row> which) {
            return rows.stream().filter(which).map(Row::day).collect(toSet());
        }
    }
}
