package zelian.organization.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import zelian.access.Directory.Holder;
import zelian.access.PersonId;
import zelian.access.PostId;
import zelian.access.TenureId;
import zelian.access.UnitId;

/** Reads holders; {@code :day} decides under which name a unit is shown. */
final class HolderRow {

    static final String SELECT = """
            select t.id as tenure, t.person, pe.name, p.id as post, p.title, u.id as unit,
                coalesce((select n.name from organization.unit_name n
                    where n.unit = u.id and :day between n.since and coalesce(n.until, 'infinity')), u.name) as unit_name
            from organization.tenure t
            join organization.person pe on pe.id = t.person
            join organization.post p on p.id = t.post
            join organization.unit u on u.id = p.unit
            """;

    static final String HELD = ":day between t.since and coalesce(t.until, 'infinity')";

    private HolderRow() {}

    static Holder of(ResultSet row, int number) throws SQLException {
        return new Holder(
                new TenureId(row.getObject("tenure", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                new PostId(row.getObject("post", UUID.class)),
                row.getString("title"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"));
    }
}
