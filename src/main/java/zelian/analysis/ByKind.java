package zelian.analysis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * A statement about objects of several kinds, as one part a kind. The kind stands in each part as text, so that the
 * planner leaves the tables of all other modules out.
 */
public final class ByKind {

    private ByKind() {}

    /** The part of one kind; {@code parameter} names its ids, an array of uuid. */
    public interface Part {
        String of(String kind, String parameter);
    }

    /** All parts, and their ids among the parameters. Kinds are those of declared {@code ObjectKind}s, never typed. */
    public static String union(Collection<Ref> refs, Map<String, Object> parameters, Part part) {
        var grouped = refs.stream().collect(groupingBy(Ref::kind, TreeMap::new, mapping(Ref::id, toList())));
        return grouped.entrySet().stream()
                .map(entry -> {
                    var parameter = "ids_" + entry.getKey();
                    parameters.put(parameter, array(entry.getValue()));
                    return part.of(entry.getKey(), parameter);
                })
                .collect(joining(" union all "));
    }

    private static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
