package zelian.analysis;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.UnitId;

/** The names of the units and people that occur on a page, asked for once. */
public record Names(Map<UnitId, String> units, Map<PersonId, String> people) {

    public static Names of(Stream<@Nullable UUID> units, Stream<@Nullable UUID> people, Directory directory) {
        return new Names(
                directory.unitNames(known(units).map(UnitId::new).toList()),
                directory.names(known(people).map(PersonId::new).toList()));
    }

    private static Stream<UUID> known(Stream<@Nullable UUID> ids) {
        return ids.filter(Objects::nonNull).map(Objects::requireNonNull).distinct();
    }

    public String person(@Nullable UUID id) {
        return id == null ? "" : people.getOrDefault(new PersonId(id), "");
    }

    public String unit(@Nullable UUID id) {
        return id == null ? "" : units.getOrDefault(new UnitId(id), "");
    }

    /** Unit and person, whichever is known: 宣传处 朱国栋. */
    public String both(@Nullable UUID unit, @Nullable UUID person) {
        return (unit(unit) + " " + person(person)).strip();
    }

    /** Whose turn it is: the person, else the unit. */
    public String turn(Break broken) {
        var person = person(broken.who());
        return person.isEmpty() ? unit(broken.unit()) : person;
    }
}
