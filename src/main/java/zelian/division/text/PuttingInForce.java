package zelian.division.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.calendar.LoosePhrase;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.task.Asked;
import zelian.task.Origin;
import zelian.task.Tasks;

/**
 * Puts a version in force: finds who owns each milestone and asks them for it, ends what the version before asked for and
 * this one does not, and asks leaders and principals to take their lines on. What stays as it was goes on untouched.
 */
@Component
class PuttingInForce {

    static final String MILESTONE = "division_milestone";

    private final VersionRows versions;
    private final Lines lines;
    private final Claims claims;
    private final Claiming claiming;
    private final Directory directory;
    private final Tasks tasks;

    PuttingInForce(
            VersionRows versions, Lines lines, Claims claims, Claiming claiming, Directory directory, Tasks tasks) {
        this.versions = versions;
        this.lines = lines;
        this.claims = claims;
        this.claiming = claiming;
        this.directory = directory;
        this.tasks = tasks;
    }

    /** How many tasks were laid out. */
    int put(Viewer by, DivisionVersion.Approved approved) {
        var head = approved.head();
        var owned = new ArrayList<Line>();
        var known = new HashMap<UUID, Line.Mark>();
        before(head.division())
                .ifPresent(issued -> lines.of(issued.head().id())
                        .forEach(line -> line.marks().forEach(mark -> known.put(mark.thread(), mark))));
        for (var line : lines.of(head.id())) {
            if (line.leaf()) {
                var marks = line.marks().stream()
                        .map(mark -> owned(by, line, mark, known))
                        .toList();
                lines.mark(line.id(), marks);
                owned.add(with(line, marks));
            }
        }
        var kept = new HashSet<UUID>();
        owned.forEach(line -> line.marks().forEach(mark -> kept.add(mark.thread())));
        known.keySet().stream()
                .filter(thread -> !kept.contains(thread))
                .forEach(thread -> tasks.end(by, new Origin(MILESTONE, thread), "任务分工调整"));
        before(head.division()).ifPresent(issued -> versions.move(issued, issued.supersede(by.day())));
        versions.move(approved, approved.issue(by));
        ask(by, head, owned);
        return owned.stream()
                .mapToInt(line -> (int) line.marks().stream()
                        .filter(mark -> !known.containsKey(mark.thread()))
                        .peek(mark -> layOut(by, head, line, mark))
                        .count())
                .sum();
    }

    private Optional<DivisionVersion.Issued> before(UUID division) {
        return versions.of(division).stream()
                .filter(DivisionVersion.Issued.class::isInstance)
                .map(DivisionVersion.Issued.class::cast)
                .findFirst();
    }

    /** With the handler, else with the principal of the unit; another owner than before makes it another milestone. */
    private Line.Mark owned(Viewer by, Line line, Line.Mark mark, Map<UUID, Line.Mark> known) {
        var handler = line.answering().handler();
        var holder = (handler == null
                        ? directory.principal(
                                Objects.requireNonNull(line.answering().unit()), by.day())
                        : directory.holder(handler.tenure()))
                .orElseThrow(() -> Rejected.because("division.nobody-answers", line.number(), line.words()));
        var before = known.get(mark.thread());
        var same = before == null || before.done() || holder.tenure().equals(before.tenure());
        return same && before != null
                ? before
                : new Line.Mark(
                        same ? mark.thread() : Ids.next(),
                        mark.words(),
                        mark.dueOn(),
                        holder.person(),
                        holder.tenure(),
                        holder.unit(),
                        null,
                        null);
    }

    private static Line with(Line line, List<Line.Mark> marks) {
        return new Line(
                line.id(),
                line.thread(),
                line.parent(),
                line.level(),
                line.ordinal(),
                line.number(),
                line.words(),
                line.item(),
                line.leaf(),
                line.answering(),
                marks);
    }

    private void layOut(Viewer by, VersionHead head, Line line, Line.Mark mark) {
        var since = line.answering().since();
        var laid = tasks.layOut(new Asked(
                new Origin(MILESTONE, mark.thread()),
                "RW-%d-%s-%02d%02d"
                        .formatted(
                                head.year(),
                                line.number(),
                                mark.dueOn().getMonthValue(),
                                mark.dueOn().getDayOfMonth()),
                mark.words(),
                Objects.requireNonNull(mark.unit()),
                Objects.requireNonNull(mark.owner()),
                Objects.requireNonNull(mark.tenure()),
                LoosePhrase.of(mark.dueOn().toString()),
                since == null || since.isBefore(by.day()) ? by.day() : since,
                mark.dueOn().getYear()));
        if (laid == 0) {
            throw Rejected.because(
                    "division.milestone-past",
                    line.number(),
                    mark.words(),
                    mark.dueOn().toString());
        }
    }

    private void ask(Viewer by, VersionHead head, List<Line> leaves) {
        var standing = claims.standing(head.division());
        Set<UUID> goingOn = new HashSet<>();
        var due = claiming.clock(by.day());
        for (var line : leaves) {
            for (var part : Claims.Part.values()) {
                answering(by, line, part).ifPresent(holder -> {
                    var same = standing.stream()
                            .filter(claim -> claim.thread().equals(line.thread())
                                    && claim.part() == part
                                    && claim.tenure().equals(holder.tenure())
                                    && claim.state() != Claims.State.DISPUTED)
                            .findFirst();
                    same.ifPresent(claim -> goingOn.add(claim.id()));
                    if (same.isEmpty()) {
                        standing.stream()
                                .filter(claim -> claim.thread().equals(line.thread()) && claim.part() == part)
                                .forEach(claim -> claims.end(claim, by.day()));
                        claims.open(
                                new Claims.Claim(
                                        Ids.next(),
                                        head.division(),
                                        line.thread(),
                                        part,
                                        Claims.State.WAITING,
                                        holder.person(),
                                        holder.tenure(),
                                        holder.unit(),
                                        due,
                                        null,
                                        null),
                                by.day());
                    }
                });
            }
        }
        var threads = leaves.stream().map(Line::thread).toList();
        standing.stream()
                .filter(claim -> !goingOn.contains(claim.id()) && !threads.contains(claim.thread()))
                .forEach(claim -> claims.end(claim, by.day()));
    }

    private Optional<Directory.Holder> answering(Viewer by, Line line, Claims.Part part) {
        var answering = line.answering();
        return switch (part) {
            case LEADER -> Optional.ofNullable(answering.leader()).flatMap(leader -> directory.holder(leader.tenure()));
            case CHIEF -> directory.principal(Objects.requireNonNull(answering.unit()), by.day());
        };
    }
}
