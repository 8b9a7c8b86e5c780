package zelian.analysis.chain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory;

/** The units of a day, asked for only when a picture groups by them. */
final class UnitsOfDay {

    private final Directory directory;
    private final LocalDate day;
    private @Nullable Map<UUID, Directory.Unit> units;

    UnitsOfDay(Directory directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
    }

    private Map<UUID, Directory.Unit> all() {
        if (units == null) {
            var found = new HashMap<UUID, Directory.Unit>();
            directory.units(day).forEach(unit -> found.put(unit.id().value(), unit));
            units = found;
        }
        return units;
    }

    String kindOf(Node node) {
        return of(node, Directory.Unit::kind);
    }

    String nameOf(Node node) {
        return of(node, Directory.Unit::name);
    }

    private String of(Node node, Function<Directory.Unit, String> word) {
        return Optional.ofNullable(node.unit()).map(all()::get).map(word).orElse(Groups.OTHERS);
    }

    @Nullable
    UUID id(String name) {
        return all().values().stream()
                .filter(unit -> unit.name().equals(name))
                .map(unit -> unit.id().value())
                .findFirst()
                .orElse(null);
    }
}
