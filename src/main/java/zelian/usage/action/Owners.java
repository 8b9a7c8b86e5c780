package zelian.usage.action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.usage.catalogue.Performer;
import zelian.usage.outcome.Kind;
import zelian.usage.outcome.Outcome;

/**
 * Who may carry out a use: the offices that usually do, the member in charge, the unit's principal. Never whom a decision
 * is about; and of a decision only those offices that carry decisions out.
 */
@Component
public class Owners {

    private final Directory directory;

    Owners(Directory directory) {
        this.directory = directory;
    }

    /** The usual one. */
    public Optional<Directory.Holder> usual(Performer by, Outcome outcome, LocalDate day) {
        return of(by, outcome, day)
                .filter(holder -> !holder.person().equals(outcome.object()))
                .findFirst();
    }

    /** All who may. */
    public List<Directory.Holder> all(Outcome outcome, LocalDate day) {
        return Stream.of(Performer.values())
                .filter(by -> outcome.kind() == Kind.RESULT || by == Performer.PERSONNEL || by == Performer.DISCIPLINE)
                .flatMap(by -> of(by, outcome, day))
                .filter(holder -> !holder.person().equals(outcome.object()))
                .distinct()
                .toList();
    }

    private Stream<Directory.Holder> of(Performer by, Outcome outcome, LocalDate day) {
        return switch (by) {
            case PERSONNEL -> inRole(Role.PERSONNEL, day);
            case PARTY_OFFICE -> inRole(Role.PARTY_OFFICE, day);
            case DISCIPLINE -> inRole(Role.DISCIPLINE, day);
            case IN_CHARGE -> directory.inCharge(outcome.unit(), day).stream();
            case UNIT_HEAD -> directory.principal(outcome.unit(), day).stream();
        };
    }

    /** Principals first. */
    private Stream<Directory.Holder> inRole(Role role, LocalDate day) {
        var principals = directory.inRole(role, day).stream()
                .map(Directory.Holder::unit)
                .distinct()
                .flatMap(unit -> directory.principal(unit, day).stream())
                .map(Directory.Holder::person)
                .toList();
        return directory.inRole(role, day).stream()
                .sorted(Comparator.comparing((Directory.Holder holder) -> !leads(holder, principals))
                        .thenComparing(Directory.Holder::inWords));
    }

    private static boolean leads(Directory.Holder holder, List<PersonId> principals) {
        return principals.stream().anyMatch(person -> Objects.equals(person, holder.person()));
    }
}
