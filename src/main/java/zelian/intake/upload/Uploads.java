package zelian.intake.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import zelian.access.PersonId;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.intake.Line;

/** Files on their way in, row by row. What a check found in them is kept by {@link Verdicts}. */
@Repository
class Uploads {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final int BATCH = 500;

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    Uploads(JdbcClient db, JdbcTemplate batches, JsonMapper json) {
        this.db = db;
        this.batches = batches;
        this.json = json;
    }

    void add(Upload upload, FileRows.Found found) {
        db.sql("""
                insert into intake.upload (id, kind, file_name, digest, person, parameters, state, uploaded_at,
                                           uploaded_on, read_millis)
                values (:id, :kind, :fileName, :digest, :person, cast(:parameters as jsonb), 'OPEN', :at, :on, :millis)
                """)
                .param("id", upload.id())
                .param("kind", upload.kind())
                .param("fileName", upload.fileName())
                .param("digest", upload.digest())
                .param("person", upload.person().value())
                .param("parameters", json.writeValueAsString(upload.parameters()))
                .param("at", java.time.OffsetDateTime.ofInstant(upload.uploadedAt(), java.time.ZoneOffset.UTC))
                .param("on", upload.uploadedOn())
                .param("millis", upload.readMillis())
                .update();
        batches.batchUpdate(
                "insert into intake.sheet (upload, ordinal, name, header_row, rows, left_out) values (?, ?, ?, ?, ?, ?)",
                found.sheets().stream()
                        .map(sheet -> new Object[] {
                            upload.id(),
                            sheet.ordinal(),
                            sheet.name(),
                            sheet.headerRow(),
                            sheet.rows(),
                            String.join("、", sheet.leftOut())
                        })
                        .toList());
        batches.batchUpdate(
                "insert into intake.sheet_column (upload, sheet, sheet_column, heading, field, sample)"
                        + " values (?, ?, ?, ?, ?, ?)",
                found.columns().stream()
                        .map(column -> new Object[] {
                            upload.id(),
                            column.sheet(),
                            column.column(),
                            column.heading(),
                            column.field(),
                            column.sample()
                        })
                        .toList());
        batches.batchUpdate(
                "insert into intake.line (upload, ordinal, sheet, number, cells) values (?, ?, ?, ?, cast(? as jsonb))",
                found.rows(),
                BATCH,
                (statement, row) -> {
                    statement.setObject(1, upload.id());
                    statement.setInt(2, row.ordinal());
                    statement.setInt(3, row.sheet());
                    statement.setInt(4, row.number());
                    statement.setString(5, json.writeValueAsString(row.cells()));
                });
    }

    /** @throws NotFound if it is not there or another person's */
    Upload get(UUID id, PersonId person) {
        return db.sql("select * from intake.upload where id = :id and person = :person")
                .param("id", id)
                .param("person", person.value())
                .query(this::upload)
                .optional()
                .orElseThrow(() -> new NotFound("upload " + id));
    }

    List<Upload> latest(PersonId person) {
        return db.sql("select * from intake.upload where person = :person order by uploaded_at desc limit 30")
                .param("person", person.value())
                .query(this::upload)
                .list();
    }

    /** The same file, taken over before. */
    Optional<Upload> before(Upload upload) {
        return db.sql("""
                select * from intake.upload
                where  kind = :kind and digest = :digest and state = 'DONE' and id <> :id
                order by uploaded_at desc
                limit 1
                """)
                .param("kind", upload.kind())
                .param("digest", upload.digest())
                .param("id", upload.id())
                .query(this::upload)
                .optional();
    }

    List<FileRows.SheetHead> sheets(UUID upload) {
        return db.sql("select * from intake.sheet where upload = :upload order by ordinal")
                .param("upload", upload)
                .query((row, n) -> new FileRows.SheetHead(
                        row.getInt("ordinal"),
                        row.getString("name"),
                        row.getInt("header_row"),
                        row.getInt("rows"),
                        row.getString("left_out").isEmpty()
                                ? List.of()
                                : List.of(row.getString("left_out").split("、"))))
                .list();
    }

    List<FileRows.Column> columns(UUID upload) {
        return db.sql("select * from intake.sheet_column where upload = :upload order by sheet, sheet_column")
                .param("upload", upload)
                .query((row, n) -> new FileRows.Column(
                        row.getInt("sheet"),
                        row.getInt("sheet_column"),
                        row.getString("heading"),
                        row.getString("field"),
                        row.getString("sample")))
                .list();
    }

    void map(UUID upload, Collection<FileRows.Column> columns) {
        batches.batchUpdate(
                "update intake.sheet_column set field = ? where upload = ? and sheet = ? and sheet_column = ?",
                columns.stream()
                        .map(column -> new Object[] {column.field(), upload, column.sheet(), column.column()})
                        .toList());
    }

    /** Every row by field: what the reader put right goes before the cell. */
    List<Line> lines(UUID upload, List<FileRows.Column> columns, List<FileRows.SheetHead> sheets) {
        var lines = new ArrayList<Line>();
        var reading = new Reading(columns, sheets);
        db.sql("select ordinal, sheet, number, cells, edited from intake.line where upload = :upload order by ordinal")
                .param("upload", upload)
                .query(row -> {
                    lines.add(reading.line(row));
                });
        return lines;
    }

    /** The rows of these ordinals. */
    List<Line> lines(
            UUID upload, Collection<Integer> ordinals, List<FileRows.Column> columns, List<FileRows.SheetHead> sheets) {
        var reading = new Reading(columns, sheets);
        return ordinals.isEmpty()
                ? List.of()
                : db.sql("""
                        select ordinal, sheet, number, cells, edited
                        from   intake.line where upload = :upload and ordinal in (:ordinals)
                        order by ordinal
                        """)
                        .param("upload", upload)
                        .param("ordinals", ordinals)
                        .query((row, n) -> reading.line(row))
                        .list();
    }

    /** How the columns of each sheet are read. */
    private final class Reading {

        private final Map<Integer, Map<String, String>> fields = new HashMap<>();
        private final List<FileRows.SheetHead> sheets;

        Reading(List<FileRows.Column> columns, List<FileRows.SheetHead> sheets) {
            this.sheets = sheets;
            columns.stream()
                    .filter(column -> !column.field().isEmpty())
                    .forEach(column -> fields.computeIfAbsent(column.sheet(), sheet -> new HashMap<>())
                            .put(Integer.toString(column.column()), column.field()));
        }

        Line line(ResultSet row) throws SQLException {
            var values = new HashMap<String, String>();
            var here = fields.getOrDefault(row.getInt("sheet"), Map.of());
            json.readValue(row.getString("cells"), TEXTS).forEach((column, text) -> {
                var field = here.get(column);
                if (field != null) {
                    values.put(field, text);
                }
            });
            values.putAll(json.readValue(row.getString("edited"), TEXTS));
            return new Line(
                    row.getInt("ordinal"), sheets.get(row.getInt("sheet")).name(), row.getInt("number"), values);
        }
    }

    void edit(UUID upload, int ordinal, String field, String value) {
        var changed = db.sql("""
                update intake.line set edited = edited || jsonb_build_object(cast(:field as text), cast(:value as text))
                where  upload = :upload and ordinal = :ordinal
                """)
                .param("upload", upload)
                .param("ordinal", ordinal)
                .param("field", field)
                .param("value", value)
                .update();
        if (changed == 0) {
            throw new NotFound("line " + ordinal + " of " + upload);
        }
    }

    /** @throws Rejected if it is no longer open: confirmed twice, or discarded meanwhile */
    void finish(Upload upload, LocalDate on, int taken, int refused, String cameTo) {
        requireOpen(db.sql("""
                update intake.upload set state = 'DONE', done_on = :on, taken = :taken, refused = :refused,
                                         came_to = :cameTo
                where  id = :id and state = 'OPEN'
                """)
                .param("id", upload.id())
                .param("on", on)
                .param("taken", taken)
                .param("refused", refused)
                .param("cameTo", cameTo)
                .update());
    }

    void discard(UUID upload) {
        requireOpen(db.sql("update intake.upload set state = 'DISCARDED' where id = :id and state = 'OPEN'")
                .param("id", upload)
                .update());
    }

    private static void requireOpen(int rows) {
        if (rows == 0) {
            throw Rejected.because("intake.already-done");
        }
    }

    private Upload upload(ResultSet row, int n) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("file_name"),
                row.getString("digest"),
                new PersonId(row.getObject("person", UUID.class)),
                json.readValue(row.getString("parameters"), TEXTS),
                Upload.State.valueOf(row.getString("state")),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getObject("uploaded_on", LocalDate.class),
                row.getInt("read_millis"),
                row.getObject("done_on", LocalDate.class),
                number(row, "taken"),
                row.getString("came_to"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : row.getInt(column);
    }
}
