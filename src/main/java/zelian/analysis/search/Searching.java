package zelian.analysis.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.analysis.Kinds;
import zelian.analysis.Known;
import zelian.analysis.Published;
import zelian.analysis.Ref;
import zelian.analysis.Sight;
import zelian.common.NotFound;
import zelian.text.Wording;

/**
 * Searches everything the reader may know: by Chinese words, first letters of 拼音 and numbers of documents. Two
 * statements find: the index narrows to entries that hold every word, as far as the reader may know them; then
 * the objects themselves say how they stand, and once more whether the reader may know them.
 */
@Repository
class Searching {

    /** Beyond so many hits nobody reads on; another word narrows better. */
    static final int MOST = 2000;

    private static final int WORDS = 4;

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final Directory directory;
    private final Levelling levelling;
    private final Known known;

    Searching(JdbcClient jdbc, Kinds kinds, Known known, Directory directory, Levelling levelling) {
        this.jdbc = jdbc;
        this.known = known;
        this.kinds = kinds;
        this.directory = directory;
        this.levelling = levelling;
    }

    /**
     * Something found.
     *
     * @param where the unit
     */
    record Hit(Ref ref, String title, String second, String state, String where) {}

    /** What was found of one kind: the first few, and how many there are. */
    record Found(String kind, List<Hit> hits, int all) {}

    /** What may be found of each kind, the best first; {@code kind} narrows to one. */
    List<Found> search(String words, String kind, int perKind, Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("search");
        }
        var sought = Arrays.stream(words.strip().split("[\\s　]+"))
                .map(Wording::bare)
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .toList();
        if (sought.isEmpty()) {
            return List.of();
        }
        levelling.levelTouched();
        var counts = new HashMap<String, Integer>();
        var refs = ranked(sought, kind, perKind, viewer, counts);
        return found(refs, counts, viewer);
    }

    private List<Ref> ranked(
            List<String> sought, String kind, int perKind, Viewer viewer, Map<String, Integer> counts) {
        var parameters = new HashMap<>(Sight.of(viewer));
        parameters.putAll(Map.of("kind", kind, "perKind", perKind, "most", MOST, "first", sought.getFirst()));
        var conditions = new ArrayList<String>();
        for (var i = 0; i < sought.size(); i++) {
            parameters.put("grams" + i, array(Grams.sought(sought.get(i))));
            parameters.put("word" + i, sought.get(i));
            conditions.add(
                    "n.grams @> cast(:grams%1$d as text[]) and (position(:word%1$d in n.words) > 0 or position(:word%1$d in n.letters) > 0)"
                            .formatted(i));
        }
        return jdbc.sql("""
                        select kind, id, ranked.all from (
                          select kind, id, count(*) over (partition by kind) as all,
                            row_number() over (partition by kind order by
                              position(:first in words) <> 1, position(:first in letters) <> 1, length(title), id desc) as place
                          from (select * from analysis.search_entry n
                                where %s and (:kind = '' or n.kind = :kind) and %s limit :most) hits) ranked
                        where place <= :perKind order by place
                        """.formatted(String.join(" and ", conditions), Sight.SEEN))
                .params(parameters)
                .query((row, number) -> {
                    counts.put(row.getString("kind"), row.getInt("all"));
                    return new Ref(row.getString("kind"), row.getObject("id", UUID.class));
                })
                .list();
    }

    private List<Found> found(List<Ref> refs, Map<String, Integer> counts, Viewer viewer) {
        var nodes = known.of(refs, viewer);
        var units = directory.unitNames(nodes.values().stream()
                .map(Published::unit)
                .filter(Objects::nonNull)
                .distinct()
                .map(UnitId::new)
                .toList());
        var people = directory.names(nodes.values().stream()
                .map(Published::who)
                .filter(Objects::nonNull)
                .distinct()
                .map(PersonId::new)
                .toList());
        var hits = new LinkedHashMap<String, List<Hit>>();
        for (var ref : refs) {
            var node = nodes.get(ref);
            if (node != null) {
                hits.computeIfAbsent(ref.kind(), none -> new ArrayList<>()).add(hit(node, units, people));
            }
        }
        return hits.entrySet().stream()
                .map(entry -> new Found(entry.getKey(), entry.getValue(), counts.getOrDefault(entry.getKey(), 0)))
                .sorted(Comparator.comparing(Found::kind, kinds.order()))
                .toList();
    }

    private static Hit hit(Published node, Map<UnitId, String> units, Map<PersonId, String> people) {
        var kind = node.ref().kind();
        var where = node.unit() == null ? "" : units.getOrDefault(new UnitId(node.unit()), "");
        var person =
                node.who() == null || kind.equals("person") ? "" : people.getOrDefault(new PersonId(node.who()), "");
        return new Hit(
                node.ref(),
                node.title(),
                node.numberAndNote(),
                node.state(),
                kind.equals("unit") ? "" : (where + " " + person).strip());
    }

    private static String array(Collection<String> values) {
        return values.stream()
                .map(value -> "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
