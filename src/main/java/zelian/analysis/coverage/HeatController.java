package zelian.analysis.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import zelian.access.Directory;
import zelian.access.Viewer;

/** 覆盖热力: the rate of coverage on the organisation tree, branch by branch. */
@Controller
class HeatController {

    private final UnitsSeen seen;
    private final Covered covered;
    private final Stages stages;
    private final JdbcClient db;

    HeatController(UnitsSeen seen, Covered covered, Stages stages, JdbcClient db) {
        this.seen = seen;
        this.covered = covered;
        this.stages = stages;
        this.db = db;
    }

    private record Branch(UUID above, UUID below, int depth) {}

    @GetMapping("/coverage/tree")
    HeatPage tree(Viewer viewer) {
        var units = seen.all(viewer);
        var standings = standings(units, viewer);
        var below = new HashMap<UUID, List<Heat.Standing>>();
        var children = new HashMap<UUID, List<Heat.Standing>>();
        var depths = new HashMap<UUID, Integer>();
        for (var branch : branches(units)) {
            var standing = Objects.requireNonNull(standings.get(branch.below()));
            below.computeIfAbsent(branch.above(), none -> new ArrayList<>()).add(standing);
            depths.merge(branch.below(), branch.depth(), Math::max);
            if (branch.depth() == 1) {
                children.computeIfAbsent(branch.above(), none -> new ArrayList<>())
                        .add(standing);
            }
        }
        var order = new LinkedHashMap<Directory.Unit, Integer>();
        units.stream()
                .filter(unit -> children.containsKey(unit.id().value()))
                .forEach(unit -> order.put(unit, depths.getOrDefault(unit.id().value(), 0)));
        return new HeatPage(
                units.size(),
                (int) standings.values().stream().filter(Heat.Standing::covered).count(),
                Heat.of(order, below, children));
    }

    private Map<UUID, Heat.Standing> standings(List<Directory.Unit> units, Viewer viewer) {
        var byId = new HashMap<UUID, Directory.Unit>();
        units.forEach(unit -> byId.put(unit.id().value(), unit));
        var standings = new HashMap<UUID, Heat.Standing>();
        covered.of(units, viewer).forEach(of -> {
            var lacks = ChainStage.gaps(stages.cells(of, viewer)).stream()
                    .filter(ChainStage::counts)
                    .map(ChainStage::label)
                    .toList();
            standings.put(
                    of.unit(), new Heat.Standing(Objects.requireNonNull(byId.get(of.unit())), lacks.size(), lacks));
        });
        return standings;
    }

    private List<Branch> branches(List<Directory.Unit> units) {
        return db.sql("""
                select b.above, b.below, b.depth from organization.pub_branch b
                join   organization.pub_node n on n.kind = 'unit' and n.id = b.below
                where  b.above = any (:units) and b.below = any (:units) order by n.number
                """)
                .param("units", UnitsSeen.ids(units))
                .query(Branch.class)
                .list();
    }
}
