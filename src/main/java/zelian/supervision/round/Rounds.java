package zelian.supervision.round;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.supervision.RoundId;

/** All rounds of inspections. */
@Repository
public class Rounds {

    private final JdbcClient db;

    Rounds(JdbcClient db) {
        this.db = db;
    }

    void add(Round.Planned round) {
        var head = round.head();
        write(db.sql("""
                insert into supervision.round (id, title, year, ordinal, body, basis, plan, since, until, lead,
                    lead_tenure, state)
                values (:id, :title, :year, :ordinal, :body, :basis, :plan, :since, :until, :lead, :leadTenure, 'PLANNED')
                """), head)
                .param("year", head.year())
                .param("ordinal", head.ordinal())
                .param("body", head.body().value())
                .update();
        addUnitsAndMembers(head);
    }

    /** The next in the year; whoever else draws one up meanwhile waits. */
    int nextOrdinal(int year) {
        db.sql("select pg_advisory_xact_lock(hashtext('supervision.round'), :year)")
                .param("year", year)
                .query((row, n) -> 0)
                .list();
        return db.sql("select coalesce(max(ordinal), 0) + 1 from supervision.round where year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Draws a planned round anew; what has a visit keeps its unit. */
    void redraw(Round.Planned round) {
        var head = round.head();
        requireMoved(write(db.sql("""
                update supervision.round
                set    title = :title, basis = :basis, plan = :plan, since = :since, until = :until, lead = :lead,
                       lead_tenure = :leadTenure, version = version + 1
                where  id = :id and state = 'PLANNED' and version = :lock
                """), head).param("lock", head.lock()).update());
        db.sql("delete from supervision.round_member where round = :round")
                .param("round", head.id().value())
                .update();
        db.sql("""
                delete from supervision.round_unit u where round = :round
                  and not exists (select 1 from supervision.visit v where v.round = u.round and v.unit = u.unit)
                """).param("round", head.id().value()).update();
        addUnitsAndMembers(head);
    }

    private static JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, RoundHead head) {
        return statement
                .param("id", head.id().value())
                .param("title", head.title())
                .param("basis", head.basis())
                .param("plan", head.plan())
                .param("since", head.since())
                .param("until", head.until())
                .param("lead", head.lead().person().value())
                .param("leadTenure", head.lead().tenure().value());
    }

    private void addUnitsAndMembers(RoundHead head) {
        for (var unit : head.units()) {
            db.sql("insert into supervision.round_unit (round, unit) values (:round, :unit) on conflict do nothing")
                    .param("round", head.id().value())
                    .param("unit", unit.value())
                    .update();
        }
        for (var member : head.members()) {
            db.sql("insert into supervision.round_member (round, tenure, person) values (:round, :tenure, :person)")
                    .param("round", head.id().value())
                    .param("tenure", member.tenure().value())
                    .param("person", member.person().value())
                    .update();
        }
    }

    public Round get(RoundId id) {
        var units = db.sql("select unit from supervision.round_unit where round = :id order by unit")
                .param("id", id.value())
                .query((row, n) -> new UnitId(row.getObject("unit", UUID.class)))
                .list();
        var members = db.sql("select person, tenure from supervision.round_member where round = :id order by tenure")
                .param("id", id.value())
                .query((row, n) -> new Party(
                        new PersonId(row.getObject("person", UUID.class)),
                        new TenureId(row.getObject("tenure", UUID.class))))
                .list();
        return db.sql("select * from supervision.round where id = :id")
                .param("id", id.value())
                .query((row, n) -> round(row, units, members))
                .optional()
                .orElseThrow(() -> new NotFound("round " + id));
    }

    /**
     * The round while it runs, as every act of its team needs it.
     *
     * @throws Rejected if it does not
     */
    public Round.Running running(RoundId id) {
        return in(Round.Running.class, get(id));
    }

    /** @throws Rejected if it is in another state by now */
    static <S> S in(Class<S> state, Round round) {
        if (!state.isInstance(round)) {
            throw Rejected.because("supervision.other-state", round.head().title(), round.word());
        }
        return state.cast(round);
    }

    /** What keeps it from being ended, in words. */
    List<String> unfinished(RoundId id) {
        return db.sql("""
                select '检查“' || v.title || case v.state when 'PLANNED' then '”还没有进行' else '”还没有反馈' end
                from   supervision.visit v where v.round = :id and v.state in ('PLANNED', 'HELD')
                union all
                select string_agg(case f.side when 'EXPERIENCE' then '经验 ' else '问题 ' end || lpad(f.ordinal::text, 3, '0'),
                                  '、' order by f.ordinal)
                           || case f.state when 'RECORDED' then ' 还没有反馈' when 'PUT' then ' 等待单位确认'
                                           when 'DISPUTED' then ' 等待裁定' else ' 还没有立项整改，也没有说明无需整改' end
                from   supervision.finding f
                where  f.round = :id and (f.state in ('RECORDED', 'PUT', 'DISPUTED')
                                          or f.state = 'CONFIRMED' and f.side = 'SHORTFALL')
                group by f.state
                """).param("id", id.value()).query(String.class).list();
    }

    /** @throws Rejected if another hand moved the round since it was read */
    void move(Round from, Round to) {
        var started = switch (to) {
            case Round.Planned ignored -> null;
            case Round.Running it -> it.startedOn();
            case Round.Ended it -> it.startedOn();
        };
        requireMoved(db.sql("""
                update supervision.round
                set    state = :to, started_on = :started, ended_on = :ended, version = version + 1
                where  id = :id and state = :from and version = :lock
                """)
                .param("to", to.stored())
                .param("started", started, Types.DATE)
                .param("ended", to instanceof Round.Ended it ? it.endedOn() : null, Types.DATE)
                .param("id", from.head().id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update());
    }

    /** Rounds not ended in which this holding of a post has part. */
    List<Round> openUnder(TenureId tenure) {
        return db.sql("""
                        select r.id from supervision.round r
                        where  r.state <> 'ENDED'
                          and  (r.lead_tenure = :tenure
                                or exists (select 1 from supervision.round_member m
                                           where m.round = r.id and m.tenure = :tenure))
                        order by r.id
                        """).param("tenure", tenure.value()).query(UUID.class).list().stream()
                .map(id -> get(new RoundId(id)))
                .toList();
    }

    /** Gives the part one holding of a post has in a round to another. */
    void handOver(RoundId id, TenureId from, Party to) {
        db.sql("""
                update supervision.round set lead = :person, lead_tenure = :to, version = version + 1
                where  id = :id and lead_tenure = :from
                """)
                .param("person", to.person().value())
                .param("to", to.tenure().value())
                .param("id", id.value())
                .param("from", from.value())
                .update();
        db.sql("""
                update supervision.round_member m set person = :person, tenure = :to
                where  round = :id and tenure = :from
                  and  not exists (select 1 from supervision.round_member o where o.round = m.round and o.tenure = :to)
                """)
                .param("person", to.person().value())
                .param("to", to.tenure().value())
                .param("id", id.value())
                .param("from", from.value())
                .update();
    }

    private static void requireMoved(int rows) {
        if (rows == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static Round round(ResultSet row, List<UnitId> units, List<Party> members) throws SQLException {
        var head = new RoundHead(
                new RoundId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("title"),
                row.getInt("year"),
                row.getInt("ordinal"),
                new UnitId(row.getObject("body", UUID.class)),
                row.getString("basis"),
                row.getString("plan"),
                day(row, "since"),
                day(row, "until"),
                Party.of(row, "lead"),
                units,
                members);
        return switch (row.getString("state")) {
            case "PLANNED" -> new Round.Planned(head);
            case "RUNNING" -> new Round.Running(head, day(row, "started_on"));
            case "ENDED" -> new Round.Ended(head, day(row, "started_on"), day(row, "ended_on"));
            default -> throw new IllegalStateException("unknown state " + row.getString("state"));
        };
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
