package zelian.task.occurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.duty.Claim;
import zelian.duty.ClaimId;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.task.UndatedDuty;

/** Duties that have no dates of their own (应有). */
@Repository
class UndatedDuties {

    private final JdbcClient db;

    UndatedDuties(JdbcClient db) {
        this.db = db;
    }

    List<UndatedDuty> of(PersonId owner, LocalDate day) {
        return db.sql("""
                select claim, duty, number, title, unit, owner, owner_tenure, since, reason
                from   task.undated
                where  owner = :owner and :day between since and coalesce(until, 'infinity')
                order  by number, title
                """)
                .param("owner", owner.value())
                .param("day", day)
                .query((row, number) -> new UndatedDuty(
                        new ClaimId(row.getObject("claim", UUID.class)),
                        new DutyId(row.getObject("duty", UUID.class)),
                        row.getString("number"),
                        row.getString("title"),
                        new UnitId(row.getObject("unit", UUID.class)),
                        new PersonId(row.getObject("owner", UUID.class)),
                        new TenureId(row.getObject("owner_tenure", UUID.class)),
                        Objects.requireNonNull(row.getObject("since", LocalDate.class)),
                        row.getString("reason")))
                .list();
    }

    /** @param reason null when it waits for the matter to arise */
    void put(Claim claim, Duty duty, LocalDate since, @Nullable String reason) {
        db.sql("""
                insert into task.undated (claim, duty, number, title, unit, owner, owner_tenure, since, reason)
                values (:claim, :duty, :number, :title, :unit, :owner, :tenure, :since, :reason)
                on conflict (claim) do update set reason = excluded.reason, title = excluded.title, until = null
                """)
                .param("claim", claim.id().value())
                .param("duty", duty.id().value())
                .param("number", duty.number())
                .param("title", duty.matter())
                .param("unit", claim.unit().value())
                .param("owner", claim.person().value())
                .param("tenure", claim.tenure().value())
                .param("since", since)
                .param("reason", reason)
                .update();
    }

    void end(ClaimId claim, LocalDate until) {
        db.sql("""
                update task.undated set until = greatest(since, cast(:until as date)) where claim = :claim and until is null
                """).param("claim", claim.value()).param("until", until).update();
    }
}
