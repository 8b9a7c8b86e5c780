package zelian.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A person and the post under which they have part in something: whoever drafts, signs, answers, carries out. */
public record Party(PersonId person, TenureId tenure) {

    public static Party of(Viewer viewer) {
        return new Party(viewer.person(), viewer.tenure());
    }

    public static Party of(Directory.Holder holder) {
        return new Party(holder.person(), holder.tenure());
    }

    /** Of the columns {@code lead} and {@code lead_tenure}, for instance. */
    public static Party of(ResultSet row, String column) throws SQLException {
        return new Party(
                new PersonId(row.getObject(column, UUID.class)),
                new TenureId(row.getObject(column + "_tenure", UUID.class)));
    }

    public boolean is(Viewer viewer) {
        return person.equals(viewer.person());
    }
}
