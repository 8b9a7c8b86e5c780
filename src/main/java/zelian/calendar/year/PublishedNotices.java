package zelian.calendar.year;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import zelian.common.Source;

/** The notices this program was made with, by year. */
final class PublishedNotices {

    private PublishedNotices() {}

    static Map<Integer, Notice> read() {
        try (InputStream file = PublishedNotices.class.getResourceAsStream("/zelian/calendar/holidays.yaml")) {
            Map<Integer, Map<String, Object>> years = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Objects.requireNonNull(file, "holidays.yaml"));
            var notices = new TreeMap<Integer, Notice>();
            years.forEach((year, notice) -> notices.put(year, notice(year, notice)));
            return notices;
        } catch (IOException e) {
            throw new IllegalStateException("holidays.yaml", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Notice notice(int year, Map<String, Object> written) {
        var off = new HashSet<LocalDate>();
        for (var block : ((Map<String, List<Date>>) get(written, "holidays")).values()) {
            off.addAll(day(block.getFirst())
                    .datesUntil(day(block.getLast()).plusDays(1))
                    .toList());
        }
        var worked = new HashSet<LocalDate>();
        ((List<Date>) get(written, "worked")).forEach(day -> worked.add(day(day)));
        var source = (Map<String, Object>) get(written, "source");
        return new Notice(
                year,
                new Source((String) get(source, "title"), null, day((Date) get(source, "since")), (Boolean)
                        get(source, "verified")),
                off,
                worked);
    }

    private static Object get(Map<String, Object> written, String key) {
        return Objects.requireNonNull(written.get(key), key);
    }

    /** YAML 1.1 reads 2026-01-31 as midnight UTC. */
    private static LocalDate day(Date written) {
        return written.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
