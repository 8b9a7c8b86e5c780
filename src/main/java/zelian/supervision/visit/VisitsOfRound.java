package zelian.supervision.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.supervision.RoundId;
import zelian.supervision.round.Round;
import zelian.supervision.round.Rounds;
import zelian.supervision.round.Sight;
import zelian.supervision.round.Team;
import zelian.ui.Link;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** Shows the visits of a round on its page, as far as the reader may know of them. */
@Repository
class VisitsOfRound implements PagePart {

    private final JdbcClient db;
    private final Rounds rounds;
    private final Team team;
    private final Directory directory;

    VisitsOfRound(JdbcClient db, Rounds rounds, Team team, Directory directory) {
        this.db = db;
        this.rounds = rounds;
        this.team = team;
        this.directory = directory;
    }

    private record Row(
            UUID id,
            UUID unit,
            String mode,
            String title,
            LocalDate day,
            String state,
            String visitors,
            int findings) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("round")) {
            return Optional.empty();
        }
        var round = rounds.get(new RoundId(id));
        var rows = rows(id, viewer);
        var names = directory.unitNames(
                rows.stream().map(row -> new UnitId(row.unit())).collect(Collectors.toSet()));
        var plans = !(round instanceof Round.Ended) && team.organises(viewer, round.head());
        return Optional.of(new VisitsPart(
                rows.stream()
                        .map(row -> new VisitsPart.Row(
                                "/inspections/visits/" + row.id(),
                                row.title(),
                                names.getOrDefault(new UnitId(row.unit()), "—"),
                                Mode.valueOf(row.mode()).label(),
                                row.day().toString(),
                                row.visitors(),
                                row.findings(),
                                Visit.word(row.state())))
                        .toList(),
                plans ? new Link("安排检查", "/inspections/" + id + "/visits/new") : null));
    }

    private List<Row> rows(UUID round, Viewer viewer) {
        return db.sql("""
                select v.id, v.unit, v.mode, v.title, v.day, v.state,
                       coalesce((select string_agg(o.name, '、' order by o.tenure)
                                 from supervision.visitor o where o.visit = v.id), '') as visitors,
                       (select count(*) from supervision.finding f
                        where f.visit = v.id and f.state <> 'DROPPED' and
                """ + Sight.FINDING + ") as findings from supervision.visit v"
                        + " join supervision.round r on r.id = v.round where r.id = :round and " + Sight.VISIT
                        + " order by v.day, v.id")
                .params(Sight.values(viewer))
                .param("round", round)
                .query(Row.class)
                .list();
    }
}
