package zelian.organization.rights;

import java.util.Collection;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Period;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.organization.RoundGrants;

/** Grants roles for one round and ends them with it. */
@Component
class JdbcRoundGrants implements RoundGrants {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    JdbcRoundGrants(JdbcClient jdbc, Directory directory, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.events = events;
    }

    @Override
    @Transactional
    public void grant(
            Viewer by, UUID round, TenureId tenure, Role role, Collection<UnitId> units, Period period, String reason) {
        var until = period.until();
        if (until == null) {
            throw Rejected.because("organization.round-needs-an-end");
        }
        var holder = directory.holder(tenure).orElseThrow(() -> new NotFound("tenure " + tenure));
        jdbc.sql("delete from organization.round_grant where round = :round and tenure = :tenure and role = :role")
                .param("round", round)
                .param("tenure", tenure.value())
                .param("role", role.name())
                .update();
        for (var unit : units) {
            jdbc.sql("""
                    insert into organization.round_grant (id, round, tenure, role, unit, since, until, reason)
                    values (:id, :round, :tenure, :role, :unit, :since, :until, :reason)""")
                    .param("id", Ids.next())
                    .param("round", round)
                    .param("tenure", tenure.value())
                    .param("role", role.name())
                    .param("unit", unit.value())
                    .param("since", period.since())
                    .param("until", until)
                    .param("reason", reason)
                    .update();
        }
        events.publishEvent(new Deed(
                by,
                "organization.round-granted",
                "person",
                holder.person().value(),
                holder.unit(),
                "授予 " + holder.inWords() + " 角色“" + role.label() + "”，" + units.size() + " 个单位，" + period.since()
                        + " 至 " + until + "：" + reason));
    }

    @Override
    @Transactional
    public void end(Viewer by, UUID round) {
        var never = jdbc.sql("delete from organization.round_grant where round = :round and since >= :day")
                .param("round", round)
                .param("day", by.day())
                .update();
        var ended = jdbc.sql("""
                update organization.round_grant set until = :last
                where round = :round and until > :last""")
                .param("round", round)
                .param("last", by.day().minusDays(1))
                .update();
        if (never + ended > 0) {
            events.publishEvent(new Deed(
                    by, "organization.round-ended", "round", round, null, "收回本轮次的临时角色，共 " + (never + ended) + " 条"));
        }
    }
}
