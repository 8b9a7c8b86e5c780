package zelian.accountability.start;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.access.Viewer;

/** All commissions to start. */
@Repository
class Commissions {

    private final JdbcClient db;

    Commissions(JdbcClient db) {
        this.db = db;
    }

    void add(Viewer by, Commission commission) {
        db.sql("""
                insert into accountability.commission (id, body, unit, document, granted_by, since, until)
                values (:id, :body, :unit, :document, :by, :since, :until)
                """)
                .param("id", commission.id())
                .param("body", commission.body().value())
                .param("unit", commission.unit().value())
                .param("document", commission.document())
                .param("by", by.person().value())
                .param("since", commission.since())
                .param("until", commission.until())
                .update();
    }

    Optional<Commission> of(UnitId body, UnitId unit, LocalDate day) {
        return all().stream()
                .filter(one -> one.body().equals(body) && one.unit().equals(unit) && one.holdsOn(day))
                .findFirst();
    }

    List<Commission> all() {
        return db.sql("select * from accountability.commission order by since desc, id")
                .query((row, n) -> read(row))
                .list();
    }

    private static Commission read(ResultSet row) throws SQLException {
        return new Commission(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("body", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("document"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
