package zelian.usage.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.usage.OutcomeId;
import zelian.usage.UseId;
import zelian.usage.catalogue.Aim;
import zelian.usage.catalogue.Level;
import zelian.usage.outcome.Kind;

/** All uses. */
@Repository
public class Uses {

    private final JdbcClient db;

    Uses(JdbcClient db) {
        this.db = db;
    }

    /** @throws Rejected if the outcome is already used so */
    void add(Use.Proposed proposed) {
        var head = proposed.head();
        var added = db.sql("""
                    insert into usage.action (id, outcome, outcome_kind, about, unit, object, code, title, level, aim, state,
                        owner, owner_tenure, proposer, proposer_tenure, days, wanted, proposed_on)
                    values (:id, :outcome, :kind, :about, :unit, :object, :code, :title, :level, :aim, 'PROPOSED', :owner,
                        :ownerTenure, :proposer, :proposerTenure, :days, :wanted, :day)
                    on conflict (outcome, code) where state not in ('REFUSED', 'WITHDRAWN') do nothing
                    """)
                .param("id", head.id().value())
                .param("outcome", head.outcome().value())
                .param("kind", head.kind().name())
                .param("about", head.about())
                .param("unit", head.unit().value())
                .param("object", value(head.object()))
                .param("code", head.code())
                .param("title", head.title())
                .param("level", head.level().name())
                .param("aim", head.aim().name())
                .param("owner", head.owner().person().value())
                .param("ownerTenure", head.owner().tenure().value())
                .param("proposer", head.proposer().person().value())
                .param("proposerTenure", head.proposer().tenure().value())
                .param("days", head.length())
                .param("wanted", head.days().wanted(), Types.DATE)
                .param("day", head.days().proposedOn())
                .update();
        if (added == 0) {
            throw Rejected.because("usage.used-so", head.title()).at("code");
        }
    }

    /** @throws NotFound if there is none */
    public Use get(UseId id) {
        return db.sql("select * from usage.action where id = :id")
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(() -> new NotFound("use " + id));
    }

    public List<Use> of(OutcomeId outcome) {
        return of(List.of(outcome));
    }

    /** In the order they were proposed. */
    public List<Use> of(Collection<OutcomeId> outcomes) {
        return db.sql("select * from usage.action where outcome = any (:outcomes) order by proposed_on, code, id")
                .param("outcomes", outcomes.stream().map(OutcomeId::value).toArray(UUID[]::new))
                .query((row, n) -> read(row))
                .list();
    }

    /** @throws Rejected if it is in another state by now */
    static <S> S in(Class<S> state, Use use) {
        if (!state.isInstance(use)) {
            throw Rejected.because("usage.other-state", use.head().name(), use.word());
        }
        return state.cast(use);
    }

    /** @throws Rejected if another hand moved it since it was read */
    void move(Use from, Use to) {
        var days = to.head().days();
        var moved = db.sql("""
                update usage.action
                set    state = :to, version = version + 1, approved_on = :approved, due = :due, reported_on = :reported,
                       ended_on = :ended
                where  id = :id and state = :from and version = :lock
                """)
                .param("to", to.stored())
                .param("approved", days.approvedOn(), Types.DATE)
                .param("due", days.due(), Types.DATE)
                .param("reported", days.reportedOn(), Types.DATE)
                .param("ended", days.endedOn(), Types.DATE)
                .param("id", from.head().id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update();
        if (moved == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    /** Gives what one holding of a post has to carry out to another, save what is about that one. */
    void handOver(TenureId from, Party to) {
        db.sql("""
                update usage.action set owner = :person, owner_tenure = :to, version = version + 1
                where  owner_tenure = :from and ended_on is null and object is distinct from :person
                """)
                .param("person", to.person().value())
                .param("to", to.tenure().value())
                .param("from", from.value())
                .update();
    }

    private static Use read(ResultSet row) throws SQLException {
        var object = row.getObject("object", UUID.class);
        var head = new UseHead(
                new UseId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new OutcomeId(row.getObject("outcome", UUID.class)),
                Kind.valueOf(row.getString("outcome_kind")),
                row.getString("about"),
                new UnitId(row.getObject("unit", UUID.class)),
                object == null ? null : new PersonId(object),
                row.getString("code"),
                row.getString("title"),
                Level.valueOf(row.getString("level")),
                Aim.valueOf(row.getString("aim")),
                Party.of(row, "owner"),
                Party.of(row, "proposer"),
                row.getInt("days"),
                new UseDays(
                        Objects.requireNonNull(day(row, "proposed_on")),
                        day(row, "wanted"),
                        day(row, "approved_on"),
                        day(row, "due"),
                        day(row, "reported_on"),
                        day(row, "ended_on")));
        return Use.of(row.getString("state"), head);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable UUID value(@Nullable PersonId id) {
        return id == null ? null : id.value();
    }
}
