package zelian.renewal.year;

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
import zelian.common.Ids;
import zelian.common.NotFound;

/** The years that were opened. */
@Repository
public class Years {

    private static final String SELECT = """
            select y.*, n.state from renewal.year y join renewal.pub_node n on n.kind = 'year' and n.id = y.id
            """;

    private final JdbcClient db;

    Years(JdbcClient db) {
        this.db = db;
    }

    /** Notes that the year is opened; false if somebody has opened it before. Two at once wait for each other here. */
    public boolean begin(Viewer by, int year) {
        return db.sql("""
                insert into renewal.year (id, year, unit, opened_on, opener, opener_tenure, opener_name, gathered_on)
                values (:id, :year, :unit, :day, :person, :tenure, :name, :day)
                on conflict (year) do nothing
                """)
                        .param("id", Ids.next())
                        .param("year", year)
                        .param("unit", by.unit().value())
                        .param("day", by.day())
                        .param("person", by.person().value())
                        .param("tenure", by.tenure().value())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    public Optional<Year> find(int year) {
        return db.sql(SELECT + " where y.year = :year")
                .param("year", year)
                .query(Years::year)
                .optional();
    }

    /** @throws NotFound if it was not opened */
    public Year get(int year) {
        return find(year).orElseThrow(() -> new NotFound("year " + year));
    }

    /** @throws NotFound if there is none */
    public Year get(UUID id) {
        return db.sql(SELECT + " where y.id = :id")
                .param("id", id)
                .query(Years::year)
                .optional()
                .orElseThrow(() -> new NotFound("year " + id));
    }

    /** All, the newest first. */
    public List<Year> all() {
        return db.sql(SELECT + " order by y.year desc").query(Years::year).list();
    }

    public void gathered(Year year, LocalDate day) {
        db.sql("update renewal.year set gathered_on = :day where id = :id")
                .param("day", day)
                .param("id", year.id())
                .update();
    }

    private static Year year(ResultSet row, int number) throws SQLException {
        return new Year(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getObject("opened_on", LocalDate.class),
                row.getString("opener_name"),
                row.getObject("gathered_on", LocalDate.class),
                row.getString("state"));
    }
}
