package zelian.duty.list;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.duty.Claim;
import zelian.duty.ClaimId;
import zelian.duty.Column;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;
import zelian.duty.Publicity;
import zelian.regulation.ClauseId;

/** Reads a duty as a version words it, and a claim on one, as other modules get them. */
final class DutyRow {

    private DutyRow() {}

    static Duty duty(ResultSet row, int number) throws SQLException {
        var wording = Items.wording(row);
        return new Duty(
                new DutyId(row.getObject("duty", UUID.class)),
                new DutyListId(row.getObject("list_id", UUID.class)),
                "%d-%s-%02d".formatted(row.getInt("list_year"), wording.word(Column.SUBJECT), row.getInt("ordinal")),
                new UnitId(row.getObject("list_unit", UUID.class)),
                row.getInt("list_year"),
                row.getString("number"),
                wording.word(Column.SUBJECT),
                wording.word(Column.ASPECT),
                wording.word(Column.MATTER),
                wording.word(Column.CONTENT),
                wording.own(),
                wording.negative(),
                wording.word(Column.FREQUENCY),
                wording.word(Column.DUE),
                wording.word(Column.METRIC),
                wording.word(Column.LEAD),
                wording.word(Column.LEAD_UNIT),
                units(row, "lead_units"),
                wording.word(Column.SUPPORT),
                units(row, "support_units"),
                wording.word(Column.SUPERVISOR),
                units(row, "supervisor_units"),
                wording.word(Column.BASIS),
                uuids(row.getArray("clauses")).map(ClauseId::new).toList(),
                Publicity.valueOf(row.getString("publicity")),
                new Duty.Place(
                        wording.series(),
                        wording.longTerm(),
                        wording.word(Column.PROVENANCE),
                        wording.word(Column.UPWARD),
                        uuids(row.getArray("above")).map(DutyId::new).toList()),
                row.getObject("in_force_since", LocalDate.class),
                row.getObject("in_force_until", LocalDate.class));
    }

    static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                new ClaimId(row.getObject("id", UUID.class)),
                new DutyId(row.getObject("duty", UUID.class)),
                new TenureId(row.getObject("owner_tenure", UUID.class)),
                new PersonId(row.getObject("owner", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                Claim.State.valueOf(row.getString("state")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("claimed_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }

    private static List<UnitId> units(ResultSet row, String column) throws SQLException {
        return uuids(row.getArray(column)).map(UnitId::new).toList();
    }

    private static Stream<UUID> uuids(@Nullable Array array) throws SQLException {
        return array == null ? Stream.empty() : Arrays.stream((UUID[]) array.getArray());
    }
}
