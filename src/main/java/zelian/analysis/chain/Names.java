package zelian.analysis.chain;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.analysis.Break;

/** The names of the people and units that occur on a chain, asked for once. */
record Names(Map<PersonId, String> people, Map<UnitId, String> units) {

    static Names of(Collection<Node> nodes, Collection<Break> breaks, Directory directory) {
        var people = Stream.concat(
                        nodes.stream().map(Node::who), breaks.stream().map(Break::who))
                .filter(Objects::nonNull)
                .distinct()
                .map(PersonId::new)
                .toList();
        var units = Stream.concat(
                        nodes.stream().map(Node::unit), breaks.stream().map(Break::unit))
                .filter(Objects::nonNull)
                .distinct()
                .map(UnitId::new)
                .toList();
        return new Names(directory.names(people), directory.unitNames(units));
    }

    String person(@Nullable UUID id) {
        return id == null ? "" : people.getOrDefault(new PersonId(id), "");
    }

    String unit(@Nullable UUID id) {
        return id == null ? "" : units.getOrDefault(new UnitId(id), "");
    }

    /** Unit and person, whichever is known: 宣传处 朱国栋. */
    String both(@Nullable UUID unit, @Nullable UUID person) {
        return (unit(unit) + " " + person(person)).strip();
    }
}
