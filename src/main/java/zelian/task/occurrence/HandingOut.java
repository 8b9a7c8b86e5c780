package zelian.task.occurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.notice.Inbox;
import zelian.notice.Note;
import zelian.task.Occurrence;
import zelian.task.OccurrenceHandedOut;
import zelian.task.OccurrenceId;

/**
 * Breaks an occurrence down (分解): to the principals of units, and within a unit to its people. Whoever
 * answers for it may, and whoever may give tasks to its unit; either only to units they may give tasks to.
 */
@Service
class HandingOut {

    /** From the body to a unit, from the unit to a person: a task ends with somebody. */
    private static final int DEEPEST = 2;

    /** The roles of those who answer for a unit, a branch or a line of work. */
    private static final List<Role> ANSWERABLE =
            List.of(Role.MEMBER, Role.PARTY_OFFICE, Role.DISCIPLINE, Role.UNIT_HEAD, Role.BRANCH);

    private final Occurrences occurrences;
    private final Rights rights;
    private final Directory directory;
    private final Deadlines deadlines;
    private final Letters letters;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;

    HandingOut(
            Occurrences occurrences,
            Rights rights,
            Directory directory,
            Deadlines deadlines,
            Letters letters,
            Inbox inbox,
            ApplicationEventPublisher events) {
        this.occurrences = occurrences;
        this.rights = rights;
        this.directory = directory;
        this.deadlines = deadlines;
        this.letters = letters;
        this.inbox = inbox;
        this.events = events;
    }

    /** What will happen: who gets it by when, and who does not and why. */
    record Plan(
            Occurrence parent,
            String title,
            LocalDate statedOn,
            LocalDate dueOn,
            List<Holder> to,
            Map<String, String> leftOut) {}

    boolean may(Viewer viewer, Occurrence parent) {
        return parent.open() && entitled(viewer, parent);
    }

    private boolean entitled(Viewer viewer, Occurrence parent) {
        return (parent.owner().equals(viewer.person()) || rights.may(viewer, Area.TASK, Act.ASSIGN, parent.unit()))
                && rights.mayAnywhere(viewer, Area.TASK, Act.ASSIGN);
    }

    /**
     * Everyone it may be given to: who answers for a unit or a line of work, and the people of the reader's
     * own unit.
     */
    List<Holder> choices(Viewer viewer, Occurrence parent) {
        var mayGiveTo = rights.units(viewer, Area.TASK, Act.ASSIGN);
        var choices = new LinkedHashMap<TenureId, Holder>();
        Stream.concat(
                        ANSWERABLE.stream().flatMap(role -> directory.inRole(role, viewer.day()).stream()),
                        directory.holders(viewer.unit(), viewer.day()).stream())
                .filter(holder -> mayGiveTo.contains(holder.unit()))
                .filter(holder -> !holder.person().equals(parent.owner()))
                .forEach(holder -> choices.putIfAbsent(holder.tenure(), holder));
        return List.copyOf(choices.values());
    }

    /**
     * Checks everything and says what would happen.
     *
     * @throws Rejected if it is closed, not theirs to hand out, broken down twice already, or due too late
     */
    Plan plan(
            Viewer by, OccurrenceId id, Collection<TenureId> to, @Nullable LocalDate statedOn, @Nullable String title) {
        var parent = occurrences.find(id, by).orElseThrow(() -> new NotFound("occurrence " + id));
        if (!entitled(by, parent)) {
            throw Rejected.because("task.not-yours-to-hand-out", parent.inWords());
        }
        Progress.open(parent);
        if (occurrences.depth(parent) >= DEEPEST) {
            throw Rejected.because(
                    "task.too-deep",
                    parent.inWords(),
                    directory.holder(parent.tenure()).map(Holder::inWords).orElse("责任人"));
        }
        var stated = statedOn == null ? parent.statedOn() : statedOn;
        if (stated.isAfter(parent.statedOn())) {
            throw Rejected.because("task.due-after-parent", stated, parent.statedOn())
                    .at("due");
        }
        if (deadlines.by(stated).isBefore(by.day()) && !parent.lateOn(by.day())) {
            throw Rejected.because("task.due-in-the-past", stated, by.day()).at("due");
        }
        return sorted(by, parent, to, stated, title == null || title.isBlank() ? parent.title() : title.strip());
    }

    private Plan sorted(Viewer by, Occurrence parent, Collection<TenureId> to, LocalDate stated, String title) {
        var allowed = new HashSet<TenureId>();
        choices(by, parent).forEach(holder -> allowed.add(holder.tenure()));
        var have = new HashSet<TenureId>();
        occurrences.below(parent.id()).stream()
                .filter(child -> child.state() != Occurrence.State.ENDED)
                .forEach(child -> have.add(child.tenure()));
        var getIt = new ArrayList<Holder>();
        var leftOut = new LinkedHashMap<String, String>();
        for (var tenure : new LinkedHashSet<>(to)) {
            var holder = directory.holder(tenure).orElse(null);
            if (holder == null || !allowed.contains(tenure)) {
                leftOut.put(holder == null ? "所选的一人" : holder.inWords(), "不在你可以分解的范围内，或已不在任");
            } else if (have.contains(tenure)) {
                leftOut.put(holder.inWords(), "已承担这项任务");
            } else {
                getIt.add(holder);
            }
        }
        return new Plan(parent, title, stated, deadlines.by(stated), getIt, leftOut);
    }

    /**
     * Gives it to those the plan names; the occurrence is then under way.
     *
     * @throws Rejected as {@link #plan}, and {@code task.nobody-to-hand-out-to} if nobody is left
     */
    @Transactional
    public int handOut(
            Viewer by, OccurrenceId id, Collection<TenureId> to, @Nullable LocalDate statedOn, @Nullable String title) {
        var plan = plan(by, id, to, statedOn, title);
        if (plan.to().isEmpty()) {
            throw Rejected.because("task.nobody-to-hand-out-to");
        }
        var next = occurrences.below(id).size() + 1;
        for (var holder : plan.to()) {
            give(by, plan, holder, next++);
        }
        if (Progress.of(plan.parent()) instanceof Progress.NotStarted waiting) {
            occurrences.move(waiting, waiting.start());
        }
        return plan.to().size();
    }

    private void give(Viewer by, Plan plan, Holder holder, int index) {
        var parent = plan.parent();
        var part = new Occurrence(
                new OccurrenceId(Ids.next()),
                parent.duty(),
                null,
                parent.number() + "-" + index,
                plan.title(),
                parent.label(),
                holder.unit(),
                holder.person(),
                holder.tenure(),
                by.day().isAfter(plan.dueOn()) ? plan.dueOn() : by.day(),
                plan.statedOn(),
                plan.dueOn(),
                Occurrence.State.NOT_STARTED,
                null,
                null,
                null,
                parent.id(),
                0);
        if (occurrences.add(part, null, letters.of(part))) {
            events.publishEvent(new OccurrenceHandedOut(
                    by,
                    part.id(),
                    parent.id(),
                    part.owner(),
                    part.tenure(),
                    part.unit(),
                    part.dueOn(),
                    "分解“%s”给 %s，%s 前完成".formatted(part.inWords(), holder.inWords(), part.dueOn())));
            inbox.send(
                    by,
                    new Note(
                            "task.handed-out:" + part.id(),
                            part.owner(),
                            part.tenure(),
                            "新任务：" + part.inWords(),
                            by.name() + " 分解下达，" + part.dueOn() + " 前完成",
                            "occurrence",
                            part.id().value()));
        }
    }
}
