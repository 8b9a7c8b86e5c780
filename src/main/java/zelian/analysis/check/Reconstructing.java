package zelian.analysis.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.Claim;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.evidence.Records;
import zelian.rectification.Rectification;
import zelian.task.Occurrence;
import zelian.task.Tasks;

/** Asks every module what it knows of a unit on a past day. */
@Component
class Reconstructing {

    private final Directory directory;
    private final Duties duties;
    private final Tasks tasks;
    private final Records records;
    private final Rectification rectification;

    Reconstructing(Directory directory, Duties duties, Tasks tasks, Records records, Rectification rectification) {
        this.directory = directory;
        this.duties = duties;
        this.tasks = tasks;
        this.records = records;
        this.rectification = rectification;
    }

    Account of(ReverseCheck check, Viewer viewer) {
        var unit = check.unit();
        var day = check.incidentOn();
        var begun = LocalDate.of(day.getYear(), 1, 1);
        var holders = directory.holders(unit, day);
        var claims = duties.claims(unit, day);
        var worded = duties.find(dutiesOf(claims, check.duty()), day);
        var due = tasks.due(unit, begun, day).stream()
                .filter(task -> check.duty() == null || task.duty().equals(check.duty()))
                .toList();
        var done = records.of(unit, begun, day);
        var names = directory.names(people(claims, due, done));
        var laid = claims.stream()
                .map(claim -> laid(claim, worded.get(claim.duty()), names, day))
                .flatMap(Optional::stream)
                .toList();
        return new Account(
                holders.stream().findFirst().map(Directory.Holder::unitName).orElse(name(unit)),
                day,
                holders.stream()
                        .map(holder -> new Account.Holding(
                                holder.title(), holder.name(), holder.person().value()))
                        .toList(),
                directory.inCharge(unit, day).map(Directory.Holder::inWords).orElse("当日没有唯一的分管班子成员"),
                inWords(directory.inCare(unit, day)),
                lists(unit, worded.values(), day),
                check.duty() == null
                        ? null
                        : laid.stream()
                                .filter(one -> check.duty().value().equals(one.duty()))
                                .findFirst()
                                .orElse(chosen(worded.get(check.duty()))),
                laid,
                due.stream().map(task -> due(task, names, day)).toList(),
                done.stream().map(record -> done(record, names, day)).toList(),
                List.of(),
                open(unit, day, viewer));
    }

    private static Collection<DutyId> dutiesOf(List<Claim> claims, @Nullable DutyId chosen) {
        var ids = claims.stream().map(Claim::duty).collect(Collectors.toSet());
        if (chosen != null) {
            ids.add(chosen);
        }
        return ids;
    }

    private static List<PersonId> people(List<Claim> claims, List<Occurrence> due, List<Records.Entry> done) {
        var people = new ArrayList<PersonId>();
        claims.forEach(claim -> people.add(claim.person()));
        due.forEach(task -> people.add(task.owner()));
        done.forEach(record -> people.add(record.owner()));
        return people.stream().distinct().toList();
    }

    private String name(UnitId unit) {
        return directory.unit(unit).map(Directory.Unit::name).orElse("");
    }

    private static String inWords(List<Directory.Holder> holders) {
        return holders.isEmpty()
                ? "当日没有归口监督的派驻组成员"
                : holders.stream().map(Directory.Holder::inWords).collect(Collectors.joining("、"));
    }

    /** The unit's own list, and the lists whose duties were laid on its people. */
    private List<Account.ListInForce> lists(UnitId unit, Collection<Duty> worded, LocalDate day) {
        var named = duties.lists(worded.stream().map(Duty::list).collect(Collectors.toSet()), day);
        var all = new java.util.LinkedHashMap<>(named);
        duties.list(unit, day).ifPresent(own -> all.put(own.list(), own));
        return all.values().stream()
                .map(list -> new Account.ListInForce(
                        list.title(), list.version(), list.since(), list.list().value()))
                .sorted(java.util.Comparator.comparing(Account.ListInForce::title))
                .toList();
    }

    private static Optional<Account.Laid> laid(
            Claim claim, @Nullable Duty duty, Map<PersonId, String> names, LocalDate day) {
        if (duty == null) {
            return Optional.empty();
        }
        var claimed = claim.claimedOn();
        return Optional.of(new Account.Laid(
                duty.number(),
                duty.matter(),
                (duty.frequency() + " " + duty.due()).strip(),
                duty.basis(),
                duty.version(),
                names.getOrDefault(claim.person(), ""),
                claim.openedOn(),
                claimed != null && !claimed.isAfter(day) ? claimed : null,
                duty.id().value()));
    }

    private static Account.@Nullable Laid chosen(@Nullable Duty duty) {
        return duty == null
                ? null
                : new Account.Laid(
                        duty.number(),
                        duty.matter(),
                        (duty.frequency() + " " + duty.due()).strip(),
                        duty.basis(),
                        duty.version(),
                        "本单位当日无人承担",
                        duty.since(),
                        null,
                        duty.id().value());
    }

    private static Account.Due due(Occurrence task, Map<PersonId, String> names, LocalDate day) {
        var doneOn = task.doneOn() != null && !task.doneOn().isAfter(day) ? task.doneOn() : null;
        var ended = task.endedOn() != null && !task.endedOn().isAfter(day);
        var outcome = ended
                ? Account.Outcome.NOT_ASKED
                : doneOn == null
                        ? Account.Outcome.NOT_DONE
                        : doneOn.isAfter(task.dueOn()) ? Account.Outcome.LATE : Account.Outcome.IN_TIME;
        return new Account.Due(
                task.inWords(),
                names.getOrDefault(task.owner(), ""),
                task.dueOn(),
                doneOn,
                outcome,
                task.id().value());
    }

    private static Account.Done done(Records.Entry record, Map<PersonId, String> names, LocalDate day) {
        return new Account.Done(
                record.happenedOn(),
                names.getOrDefault(record.owner(), ""),
                record.deed(),
                record.proof(),
                record.enteredOn(),
                record.enteredOn().isAfter(day),
                record.id().value());
    }

    private List<Account.Open> open(UnitId unit, LocalDate day, Viewer viewer) {
        return rectification.open(unit, day, viewer).stream()
                .map(item -> new Account.Open(
                        "整改", item.number(), item.title(), item.due(), "/rectification/items/" + item.id()))
                .toList();
    }
}
