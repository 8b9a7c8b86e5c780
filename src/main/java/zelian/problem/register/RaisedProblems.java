package zelian.problem.register;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.problem.work.Problem;
import zelian.problem.work.Problems;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** Shows what a finding, an item, a suggestion or a session's item led to on the list of problems. */
@Component
class RaisedProblems implements PagePart {

    private static final Set<String> RAISING = Set.of("finding", "item", "suggestion");
    private static final String DECIDING = "agenda_item";

    private final JdbcClient db;
    private final Problems problems;
    private final Rights rights;

    RaisedProblems(JdbcClient db, Problems problems, Rights rights) {
        this.db = db;
        this.problems = problems;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (viewer.administers() || !RAISING.contains(kind) && !kind.equals(DECIDING)) {
            return Optional.empty();
        }
        var column = kind.equals(DECIDING) ? "p.agenda_item" : "p.origin";
        var rows = db.sql("select p.id, p.number, p.title, p.state from problem.problem p where " + column
                        + " = :id and" + Problems.SEEN + "order by p.number")
                .param("id", id)
                .params(problems.sight(viewer))
                .query((row, number) -> new RaisedPart.Row(
                        "/problems/" + row.getObject("id", UUID.class),
                        row.getString("title"),
                        Problem.word(row.getString("state"))))
                .list();
        var raise = RAISING.contains(kind) && rights.mayAnywhere(viewer, Area.DUTY, Act.DRAFT)
                ? "/problems/new?from=" + kind + ":" + id
                : null;
        return rows.isEmpty() && raise == null ? Optional.empty() : Optional.of(new RaisedPart(rows, raise));
    }
}
