package zelian.analysis.breaks;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory;
import zelian.analysis.Break;
import zelian.analysis.Breaks;
import zelian.analysis.Names;

/** The units and people in a report of breaks; what belongs to no unit says so. */
final class Where {

    private Where() {}

    static Names names(List<Break> rows, List<Breaks.Total> totals, Directory directory) {
        return Names.of(
                Stream.concat(rows.stream().map(Break::unit), totals.stream().map(Breaks.Total::unit)),
                rows.stream().map(Break::who),
                directory);
    }

    static String unit(@Nullable UUID unit, Names names) {
        return unit == null ? "未分单位" : names.unit(unit);
    }
}
