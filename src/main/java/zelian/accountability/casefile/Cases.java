package zelian.accountability.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Party;
import zelian.access.UnitId;
import zelian.accountability.CaseId;
import zelian.accountability.ProposalId;
import zelian.accountability.rule.Standing;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** All cases. */
@Repository
public class Cases {

    private final JdbcClient db;

    Cases(JdbcClient db) {
        this.db = db;
    }

    public void add(Case.Requested requested) {
        var head = requested.head();
        db.sql("""
                insert into accountability.case (id, number, state, body, unit, on_unit, holder, holder_tenure, object,
                    standing, ground, asks_party, proposal)
                values (:id, :number, 'REQUESTED', :body, :unit, :onUnit, :holder, :tenure, :object, :standing, :ground,
                    :asksParty, :proposal)
                """)
                .param("id", head.id().value())
                .param("number", head.number())
                .param("body", head.body().value())
                .param("unit", head.target().unit().value())
                .param("onUnit", head.target().onUnit())
                .param("holder", head.target().holder().person().value())
                .param("tenure", head.target().holder().tenure().value())
                .param("object", head.target().words())
                .param("standing", head.target().standing().name())
                .param("ground", head.ground())
                .param("asksParty", head.asksParty())
                .param("proposal", value(head.proposal()))
                .update();
        keepDays(head);
    }

    public Case get(CaseId id) {
        var days = days(id);
        return db.sql("select * from accountability.case where id = :id")
                .param("id", id.value())
                .query((row, n) -> read(row, days))
                .optional()
                .orElseThrow(() -> new NotFound("case " + id));
    }

    /** @throws Rejected if it is in another state by now */
    public static <S> S in(Class<S> state, Case one) {
        if (!state.isInstance(one)) {
            throw Rejected.because("accountability.other-state", one.head().title(), one.word());
        }
        return state.cast(one);
    }

    /** @throws Rejected if another hand moved the case since it was read */
    public void move(Case from, Case to) {
        var moved = db.sql("""
                update accountability.case
                set    state = :to, version = version + 1, shown = :shown, announced = :announced
                where  id = :id and state = :from and version = :lock
                """)
                .param("to", to.stored())
                .param("shown", to.head().day(Milestone.SHOWN) != null)
                .param("announced", to.head().day(Milestone.ANNOUNCED) != null)
                .param("id", from.head().id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update();
        if (moved == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
        keepDays(to.head());
    }

    /** To which body it was reported for decision. */
    public void reportedTo(CaseId id, UnitId decider) {
        db.sql("update accountability.case set decider = :decider where id = :id")
                .param("decider", decider.value())
                .param("id", id.value())
                .update();
    }

    private void keepDays(CaseHead head) {
        db.sql("delete from accountability.milestone where of_case = :id")
                .param("id", head.id().value())
                .update();
        head.days()
                .forEach((milestone, day) -> db.sql(
                                "insert into accountability.milestone (of_case, step, on_day) values (:id, :step, :day)")
                        .param("id", head.id().value())
                        .param("step", milestone.name())
                        .param("day", day)
                        .update());
    }

    private Map<Milestone, LocalDate> days(CaseId id) {
        var days = new EnumMap<Milestone, LocalDate>(Milestone.class);
        db.sql("select step, on_day from accountability.milestone where of_case = :id")
                .param("id", id.value())
                .query(row -> {
                    days.put(Milestone.valueOf(row.getString("step")), row.getObject("on_day", LocalDate.class));
                });
        return days;
    }

    private static Case read(ResultSet row, Map<Milestone, LocalDate> days) throws SQLException {
        var head = new CaseHead(
                new CaseId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("number"),
                new UnitId(row.getObject("body", UUID.class)),
                new Target(
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getBoolean("on_unit"),
                        Party.of(row, "holder"),
                        row.getString("object"),
                        Standing.valueOf(row.getString("standing"))),
                row.getString("ground"),
                row.getBoolean("asks_party"),
                proposal(row.getObject("proposal", UUID.class)),
                unit(row.getObject("decider", UUID.class)),
                days);
        return switch (row.getString("state")) {
            case "REQUESTED" -> new Case.Requested(head);
            case "REFUSED" -> new Case.Refused(head);
            case "INVESTIGATING" -> new Case.Investigating(head);
            case "SPARING_ASKED" -> new Case.SparingAsked(head);
            case "SPARED" -> new Case.Spared(head);
            case "WEIGHED" -> new Case.Weighed(head);
            case "SHOWN" -> new Case.Shown(head);
            case "HEARD" -> new Case.Heard(head);
            case "REPORTED" -> new Case.Reported(head);
            case "DECIDED" -> new Case.Decided(head);
            case "SIGNED" -> new Case.Signed(head);
            case "EXECUTING" -> new Case.Executing(head);
            case "CLOSED" -> new Case.Closed(head);
            case "REVOKED" -> new Case.Revoked(head);
            default -> throw new IllegalStateException("unknown state " + row.getString("state"));
        };
    }

    private static @Nullable UUID value(@Nullable ProposalId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable ProposalId proposal(@Nullable UUID id) {
        return id == null ? null : new ProposalId(id);
    }

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }
}
