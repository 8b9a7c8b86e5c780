package zelian.usage.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.Viewer;

/** A person and the post under which they propose or carry out. */
public record Party(PersonId person, TenureId tenure) {

    public static Party of(Viewer viewer) {
        return new Party(viewer.person(), viewer.tenure());
    }

    public static Party of(Directory.Holder holder) {
        return new Party(holder.person(), holder.tenure());
    }

    static Party of(ResultSet row, String column) throws SQLException {
        return new Party(
                new PersonId(row.getObject(column, UUID.class)),
                new TenureId(row.getObject(column + "_tenure", UUID.class)));
    }

    public boolean is(Viewer viewer) {
        return person.equals(viewer.person());
    }
}
