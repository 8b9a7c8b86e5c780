package zelian.organization.naming;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory.Holder;
import zelian.access.Directory.Unit;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;

/**
 * Who holds what, and who is in charge of what, on one day.
 *
 * @param units in the order of the tree
 * @param holdings in the order of the tree, within a unit the principal first
 * @param past people who once held a post and hold none that day: name, and their last day
 */
record Picture(LocalDate day, List<UnitOfDay> units, List<Holding> holdings, List<Charge> charges, List<Past> past) {

    /**
     * A unit in force that day.
     *
     * @param now its name today, where that is another one
     */
    record UnitOfDay(
            Unit unit, @Nullable UnitId parent, @Nullable String now) {

        UnitId id() {
            return unit.id();
        }

        String name() {
            return unit.name();
        }

        String kind() {
            return unit.kind();
        }
    }

    /** A post held that day. */
    record Holding(Holder holder, boolean principal) {}

    /** A unit in the charge of a tenure that day. */
    record Charge(TenureId tenure, UnitId unit) {}

    /** Someone who holds no post any more. */
    record Past(String name, LocalDate last) {}

    Stream<Holder> holders(Predicate<Holder> condition) {
        return holdings.stream().map(Holding::holder).filter(condition);
    }

    Stream<Holder> principals(UnitId unit) {
        return holdings.stream()
                .filter(holding ->
                        holding.principal() && holding.holder().unit().equals(unit))
                .map(Holding::holder);
    }

    /** The members in charge of the unit, or of the nearest unit above it that anyone is in charge of. */
    Set<TenureId> inCharge(UnitId unit) {
        for (var here = unit; here != null; here = parent(here)) {
            var level = here;
            var members = new LinkedHashSet<TenureId>();
            charges.stream()
                    .filter(charge -> charge.unit().equals(level))
                    .forEach(charge -> members.add(charge.tenure()));
            if (!members.isEmpty()) {
                return members;
            }
        }
        return Set.of();
    }

    private @Nullable UnitId parent(UnitId unit) {
        return units.stream()
                .filter(each -> each.id().equals(unit))
                .map(UnitOfDay::parent)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** One holding a person, the most senior one. */
    static List<Holder> onePerPerson(Stream<Holder> holders) {
        var seen = new LinkedHashSet<PersonId>();
        return holders.filter(holder -> seen.add(holder.person())).toList();
    }

    /** Units whose name is the longest beginning of the text. */
    List<UnitOfDay> beginning(String text) {
        return units.stream()
                .filter(unit -> text.startsWith(unit.name()))
                .sorted(Comparator.comparing((UnitOfDay unit) -> unit.name().length())
                        .reversed())
                .toList();
    }
}
