package zelian.problem.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.meeting.AgendaItemId;
import zelian.problem.ProblemId;

/** Reads the three lists from rows of their tables. */
final class Rows {

    private Rows() {}

    static Problem problem(ResultSet row, int ignored) throws SQLException {
        var origin = row.getObject("origin", UUID.class);
        return Problem.of(
                row.getString("state"),
                new ProblemHead(
                        new ProblemId(uuid(row, "id")),
                        row.getInt("lock"),
                        row.getString("number"),
                        new UnitId(uuid(row, "unit")),
                        row.getString("title"),
                        row.getString("facts"),
                        Provenance.valueOf(row.getString("source")),
                        Aspect.valueOf(row.getString("aspect")),
                        Nature.valueOf(row.getString("nature")),
                        Gravity.valueOf(row.getString("gravity")),
                        origin == null ? null : new ProblemHead.Origin(row.getString("origin_kind"), origin),
                        new PersonId(uuid(row, "proposer")),
                        new TenureId(uuid(row, "proposer_tenure")),
                        Objects.requireNonNull(day(row, "proposed_on")),
                        row.getInt("round"),
                        ruling(row)));
    }

    private static @Nullable Ruling ruling(ResultSet row) throws SQLException {
        var on = day(row, "ruled_on");
        if (on == null) {
            return null;
        }
        var item = row.getObject("agenda_item", UUID.class);
        var into = row.getObject("merged_into", UUID.class);
        var priority = row.getString("priority");
        return new Ruling(
                item == null ? null : new AgendaItemId(item),
                new PersonId(uuid(row, "ruled_by")),
                on,
                row.getString("ruling"),
                priority == null ? null : Priority.valueOf(priority),
                into == null ? null : new ProblemId(into));
    }

    static Leading leading(ResultSet row, int ignored) throws SQLException {
        return new Leading(
                uuid(row, "id"),
                new ProblemId(uuid(row, "problem")),
                Leading.State.valueOf(row.getString("state")),
                new PersonId(uuid(row, "lead")),
                new TenureId(uuid(row, "lead_tenure")),
                new UnitId(uuid(row, "unit")),
                Arrays.stream((UUID[]) row.getArray("helpers").getArray())
                        .map(UnitId::new)
                        .toList(),
                Responsibility.valueOf(row.getString("kind")),
                Objects.requireNonNull(day(row, "assigned_on")),
                Objects.requireNonNull(day(row, "due_on")),
                day(row, "claimed_on"));
    }

    static Project project(ResultSet row, int ignored) throws SQLException {
        var effect = row.getString("outcome");
        return new Project(
                uuid(row, "id"),
                new ProblemId(uuid(row, "problem")),
                row.getInt("lock"),
                row.getString("number"),
                row.getString("name"),
                row.getString("goal"),
                row.getString("standard"),
                row.getString("measures"),
                Objects.requireNonNull(day(row, "since")),
                Objects.requireNonNull(day(row, "until")),
                new PersonId(uuid(row, "drafter")),
                Objects.requireNonNull(day(row, "drafted_on")),
                person(row, "established_by"),
                day(row, "established_on"),
                row.getString("application") == null && row.getString("returned") == null
                        ? null
                        : new Project.Closing(
                                row.getString("application"),
                                person(row, "applied_by"),
                                day(row, "applied_on"),
                                row.getString("returned"),
                                person(row, "verified_by"),
                                day(row, "verified_on"),
                                row.getString("verification"),
                                effect == null ? null : Effect.valueOf(effect)));
    }

    static Milestone milestone(ResultSet row, int ignored) throws SQLException {
        return new Milestone(
                uuid(row, "id"),
                uuid(row, "project"),
                row.getInt("ordinal"),
                row.getString("words"),
                Objects.requireNonNull(day(row, "due_on")),
                new PersonId(uuid(row, "owner")),
                new TenureId(uuid(row, "owner_tenure")),
                new UnitId(uuid(row, "unit")),
                row.getObject("task", UUID.class),
                day(row, "done_on"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
