package zelian.renewal.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.document.Workbook;
import zelian.document.Workbook.Column;

/** Writes the registers of a year as Excel, one file each, a few thousand rows at a time. */
@Component
class Registers {

    private static final int AT_ONCE = 2_000;
    private static final UUID START = new UUID(0, 0);
    private static final List<Column> COLUMNS = List.of(
            new Column("编号", 22),
            new Column("名称", 60),
            new Column("单位", 24),
            new Column("状态", 12),
            new Column("说明", 50),
            new Column("责任人", 12),
            new Column("开始", 12),
            new Column("结束", 12));

    private final JdbcClient db;
    private final Directory directory;

    Registers(JdbcClient db, Directory directory) {
        this.db = db;
        this.directory = directory;
    }

    record Row(
            UUID id,
            @Nullable String number,
            String title,
            @Nullable UUID unit,
            String state,
            @Nullable String note,
            @Nullable UUID who,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    void writeInto(ZipOutputStream zip, int year) throws IOException {
        var ordinal = 1;
        for (var register : Register.ALL) {
            var file = new ByteArrayOutputStream();
            try (var book = new Workbook(file)) {
                book.sheet(register.title(), COLUMNS, new Rows(register, year));
            }
            zip.putNextEntry(new ZipEntry("台账/%02d %s.xlsx".formatted(ordinal++, register.title())));
            file.writeTo(zip);
            zip.closeEntry();
        }
    }

    /** The rows of one register, fetched page by page. */
    private final class Rows implements Iterator<List<@Nullable Object>> {

        private final Register register;
        private final int year;
        private final Map<UnitId, String> units = new HashMap<>();
        private final Map<PersonId, String> people = new HashMap<>();
        private List<Row> page = List.of();
        private int at;
        private boolean last;
        private UUID after = START;

        Rows(Register register, int year) {
            this.register = register;
            this.year = year;
        }

        @Override
        public boolean hasNext() {
            if (at == page.size() && !last) {
                fetch();
            }
            return at < page.size();
        }

        @Override
        public List<@Nullable Object> next() {
            var row = page.get(at++);
            var cells = new ArrayList<@Nullable Object>();
            cells.add(row.number());
            cells.add(row.title());
            cells.add(row.unit() == null ? null : units.get(new UnitId(row.unit())));
            cells.add(row.state());
            cells.add(row.note());
            cells.add(row.who() == null ? null : people.get(new PersonId(row.who())));
            cells.add(row.since());
            cells.add(row.until());
            return cells;
        }

        private void fetch() {
            page = db.sql(register.sql())
                    .param("year", year)
                    .param("first", LocalDate.of(year, 1, 1))
                    .param("last", LocalDate.of(year, 12, 31))
                    .param("after", after)
                    .param("limit", AT_ONCE)
                    .query(Row.class)
                    .list();
            at = 0;
            last = page.size() < AT_ONCE;
            if (!page.isEmpty()) {
                after = page.getLast().id();
                name();
            }
        }

        private void name() {
            Set<UnitId> unknownUnits = new HashSet<>();
            Set<PersonId> unknownPeople = new HashSet<>();
            for (var row : page) {
                if (row.unit() != null) {
                    unknownUnits.add(new UnitId(row.unit()));
                }
                if (row.who() != null) {
                    unknownPeople.add(new PersonId(row.who()));
                }
            }
            unknownUnits.removeAll(units.keySet());
            unknownPeople.removeAll(people.keySet());
            units.putAll(directory.unitNames(unknownUnits));
            people.putAll(directory.names(unknownPeople));
        }
    }
}
