package zelian.analysis.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.ui.Option;

/** The units whose chain a reader may know: the rows of every matrix, those of one kind together. */
@Component
class UnitsSeen {

    private final Directory directory;
    private final Rights rights;
    private final JdbcClient db;

    UnitsSeen(Directory directory, Rights rights, JdbcClient db) {
        this.directory = directory;
        this.rights = rights;
        this.db = db;
    }

    /** All of them, in the order of the tree. */
    List<Directory.Unit> all(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.CHAIN, Act.READ);
        var readable = rights.units(viewer, Area.CHAIN, Act.READ);
        return directory.units(viewer.day()).stream()
                .filter(unit -> readable.contains(unit.id()))
                .toList();
    }

    /** Those of one branch and one kind, the kinds in the order in which the tree first names them. */
    List<Directory.Unit> of(List<Directory.Unit> all, @Nullable UUID root, @Nullable String kind) {
        var branch = root == null ? null : branch(root);
        var kinds = new HashMap<String, Integer>();
        all.forEach(unit -> kinds.putIfAbsent(unit.kind(), kinds.size()));
        return all.stream()
                .filter(unit -> branch == null || branch.contains(unit.id()))
                .filter(unit -> kind == null || kind.isEmpty() || unit.kind().equals(kind))
                .sorted(Comparator.comparing(unit -> kinds.getOrDefault(unit.kind(), 0)))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFound if the reader may not know it
     */
    Directory.Unit one(UUID id, Viewer viewer) {
        return all(viewer).stream()
                .filter(unit -> unit.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("unit " + id));
    }

    /** The units that have others below them, for the choice of a branch. */
    List<Option> branches(List<Directory.Unit> all) {
        var above = new HashSet<>(db.sql("select above from organization.pub_branch where depth = 1")
                .query(UUID.class)
                .list());
        return all.stream()
                .filter(unit -> above.contains(unit.id().value()))
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }

    static List<Option> kinds(List<Directory.Unit> all) {
        return all.stream()
                .map(Directory.Unit::kind)
                .distinct()
                .map(kind -> new Option(kind, kind))
                .toList();
    }

    /** Who answers for each of the units on a day; of several the one who came last. */
    Map<UUID, String> principals(List<Directory.Unit> units, LocalDate day) {
        var names = new HashMap<UUID, String>();
        db.sql("""
                select t.unit, n.title as name from organization.pub_tenure t
                join   organization.pub_node n on n.kind = 'person' and n.id = t.person
                where  t.principal and t.unit = any (:units) and :day between t.since and coalesce(t.until, 'infinity')
                order  by t.since
                """)
                .param("units", ids(units))
                .param("day", day)
                .query(Principal.class)
                .list()
                .forEach(principal -> names.put(principal.unit(), principal.name()));
        return names;
    }

    private record Principal(UUID unit, String name) {}

    static UUID[] ids(List<Directory.Unit> units) {
        return units.stream().map(unit -> unit.id().value()).toArray(UUID[]::new);
    }

    static Map<String, Object> laidOn(List<Directory.Unit> units, Viewer viewer) {
        return Map.of("units", ids(units), "day", viewer.day());
    }

    private Set<UnitId> branch(UUID root) {
        var below = new HashSet<UnitId>();
        db.sql("select below from organization.pub_branch where above = :root")
                .param("root", root)
                .query(UUID.class)
                .list()
                .forEach(id -> below.add(new UnitId(id)));
        return below;
    }
}
