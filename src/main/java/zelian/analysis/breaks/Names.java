package zelian.analysis.breaks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.analysis.Break;
import zelian.analysis.Breaks;

/** The names of the units and people in a report of breaks, asked for once. */
record Names(Map<UnitId, String> units, Map<PersonId, String> people) {

    static Names of(List<Break> rows, List<Breaks.Total> totals, Directory directory) {
        var units = Stream.concat(
                        rows.stream().map(Break::unit), totals.stream().map(Breaks.Total::unit))
                .filter(Objects::nonNull)
                .distinct()
                .map(UnitId::new)
                .toList();
        var people = rows.stream()
                .map(Break::who)
                .filter(Objects::nonNull)
                .distinct()
                .map(PersonId::new)
                .toList();
        return new Names(directory.unitNames(units), directory.names(people));
    }

    String unit(@Nullable UUID id) {
        return id == null ? "未分单位" : units.getOrDefault(new UnitId(id), "");
    }

    String person(@Nullable UUID id) {
        return id == null ? "" : people.getOrDefault(new PersonId(id), "");
    }
}
