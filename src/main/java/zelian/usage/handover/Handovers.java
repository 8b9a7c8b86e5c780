package zelian.usage.handover;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.common.Rejected;
import zelian.usage.OutcomeId;
import zelian.usage.handover.Handover.Receipt;
import zelian.usage.handover.Handover.Row;
import zelian.usage.handover.Handover.Stage;
import zelian.usage.handover.Handover.Standing;

/** All that was handed over, as it was. */
@Repository
class Handovers {

    private final JdbcClient db;

    Handovers(JdbcClient db) {
        this.db = db;
    }

    /**
     * The results of an appraisal as they stand now.
     *
     * @param fixed whether they are final
     */
    record Now(String title, UnitId body, boolean fixed, List<Row> rows) {}

    private record Line(
            UUID id,
            String title,
            UUID body,
            UUID unit,
            String unitName,
            @Nullable Integer total,
            String level,
            boolean fixed) {}

    /** By unit, as everywhere; no rows while it is not released. */
    Now now(AppraisalId appraisal) {
        var lines = db.sql("""
                select r.id, r.title, r.body, r.unit, r.unit_name, r.total, coalesce(r.grade, '') as level,
                       r.final_on is not null as fixed
                from   assessment.pub_result r where r.appraisal = :appraisal order by r.unit_name, r.id
                """)
                .param("appraisal", appraisal.value())
                .query(Line.class)
                .list();
        var rows = lines.stream()
                .map(line -> new Row(
                        new OutcomeId(line.id()),
                        new UnitId(line.unit()),
                        line.unitName(),
                        new Standing(line.total(), line.level()),
                        null))
                .toList();
        return lines.isEmpty()
                ? new Now("", new UnitId(new UUID(0, 0)), false, rows)
                : new Now(
                        lines.getFirst().title(),
                        new UnitId(lines.getFirst().body()),
                        lines.getFirst().fixed(),
                        rows);
    }

    /** The latest first. */
    List<Handover> of(AppraisalId appraisal) {
        return db.sql("select * from usage.handover where appraisal = :appraisal order by id desc")
                .param("appraisal", appraisal.value())
                .query((row, n) -> read(row))
                .list();
    }

    /** @throws Rejected if it was handed over meanwhile */
    void add(AppraisalId appraisal, Handover handover, Viewer by) {
        try {
            db.sql("""
                    insert into usage.handover (id, appraisal, stage, title, body, share, handed_on, hander, hander_tenure,
                        hander_name)
                    values (:id, :appraisal, :stage, :title, :body, :share, :on, :hander, :tenure, :name)
                    """)
                    .param("id", handover.id())
                    .param("appraisal", appraisal.value())
                    .param("stage", handover.stage().name())
                    .param("title", handover.title())
                    .param("body", handover.body().value())
                    .param("share", handover.share())
                    .param("on", handover.handedOn())
                    .param("hander", handover.hander())
                    .param("tenure", by.tenure().value())
                    .param("name", handover.handerName())
                    .update();
        } catch (DuplicateKeyException handedOver) {
            throw Rejected.because("common.changed-meanwhile");
        }
        var ordinal = 0;
        for (var row : handover.rows()) {
            add(handover.id(), ordinal++, row);
        }
    }

    private void add(UUID handover, int ordinal, Row row) {
        var before = row.before();
        db.sql("""
                insert into usage.handover_row (handover, result, unit, unit_name, ordinal, total, grade, corrects,
                    before_total, before_grade)
                values (:handover, :result, :unit, :name, :ordinal, :total, :grade, :corrects, :beforeTotal, :beforeGrade)
                """)
                .param("handover", handover)
                .param("result", row.result().value())
                .param("unit", row.unit().value())
                .param("name", row.unitName())
                .param("ordinal", ordinal)
                .param("total", row.standing().total(), Types.INTEGER)
                .param("grade", row.standing().grade())
                .param("corrects", before != null)
                .param("beforeTotal", before == null ? null : before.total(), Types.INTEGER)
                .param("beforeGrade", before == null ? null : before.grade(), Types.VARCHAR)
                .update();
    }

    /** @throws Rejected if another hand received it since it was read */
    void receive(Handover handover, Viewer by) {
        var received = db.sql("""
                update usage.handover
                set    received_on = :day, receiver = :person, receiver_tenure = :tenure, receiver_name = :name
                where  id = :id and received_on is null
                """)
                .param("day", by.day())
                .param("person", by.person().value())
                .param("tenure", by.tenure().value())
                .param("name", by.name())
                .param("id", handover.id())
                .update();
        if (received == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private Handover read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var received = row.getObject("received_on", LocalDate.class);
        return new Handover(
                id,
                Stage.valueOf(row.getString("stage")),
                Objects.requireNonNull(row.getString("title")),
                new UnitId(row.getObject("body", UUID.class)),
                Objects.requireNonNull(row.getObject("share", BigDecimal.class)),
                Objects.requireNonNull(row.getObject("handed_on", LocalDate.class)),
                row.getObject("hander", UUID.class),
                Objects.requireNonNull(row.getString("hander_name")),
                received == null ? null : new Receipt(received, Objects.requireNonNull(row.getString("receiver_name"))),
                rows(id));
    }

    private List<Row> rows(UUID handover) {
        return db.sql("select * from usage.handover_row where handover = :handover order by ordinal")
                .param("handover", handover)
                .query((row, n) -> new Row(
                        new OutcomeId(row.getObject("result", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("unit_name"),
                        new Standing(row.getObject("total", Integer.class), row.getString("grade")),
                        row.getBoolean("corrects")
                                ? new Standing(
                                        row.getObject("before_total", Integer.class), row.getString("before_grade"))
                                : null))
                .list();
    }
}
