package zelian.task.occurrence;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import zelian.access.Viewer;
import zelian.calendar.LoosePhrase;
import zelian.calendar.Schedule;
import zelian.calendar.Schedules;
import zelian.common.Ids;
import zelian.duty.Claim;
import zelian.duty.ClaimEnded;
import zelian.duty.ClaimId;
import zelian.duty.ClaimOpened;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyListIssued;
import zelian.ledger.Deed;
import zelian.task.Occurrence;
import zelian.task.OccurrenceId;

/**
 * Lays the year of a duty out into dated occurrences, for everyone who answers for it, and keeps them in
 * step with the duty list: what is done stays, what is open moves, what is no longer asked for ends.
 */
@Service
class LayingOut {

    private final Duties duties;
    private final Schedules schedules;
    private final Occurrences occurrences;
    private final UndatedDuties undated;
    private final EndingOccurrences ending;
    private final Letters letters;
    private final ApplicationEventPublisher events;

    LayingOut(
            Duties duties,
            Schedules schedules,
            Occurrences occurrences,
            UndatedDuties undated,
            EndingOccurrences ending,
            Letters letters,
            ApplicationEventPublisher events) {
        this.duties = duties;
        this.schedules = schedules;
        this.occurrences = occurrences;
        this.undated = undated;
        this.ending = ending;
        this.letters = letters;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(ClaimOpened opened) {
        duties.claim(opened.claim()).filter(claim -> claim.endedOn() == null).ifPresent(claim -> {
            if (opened.follows() == null) {
                layOut(opened.by(), claim, opened.since());
            } else {
                continueFrom(opened.by(), opened.follows(), claim, opened.since());
            }
        });
    }

    /** Only what is due on other days; whoever is new or leaves comes as a claim of their own. */
    @ApplicationModuleListener
    void on(DutyListIssued issued) {
        for (var duty : issued.rescheduled()) {
            duties.claims(duty, issued.since()).stream()
                    .filter(claim -> claim.endedOn() == null)
                    .forEach(claim -> layOut(issued.by(), claim, issued.since()));
        }
    }

    /**
     * What passes on goes to the successor's claim, or waits for one; what the list no longer asks for ends. Of a list
     * that the next year's took the place of, what is begun or was due stays; only what would come later ends.
     */
    @ApplicationModuleListener
    void on(ClaimEnded ended) {
        undated.end(ended.claim(), ended.until());
        var there = List.copyOf(occurrences.of(ended.claim()).values());
        switch (ended.open()) {
            case PASSES_ON -> {}
            case ENDS -> end(ended.by(), there, "清单调整，不再由其承担");
            case STAYS ->
                end(
                        ended.by(),
                        there.stream()
                                .filter(occurrence -> occurrence.state() == Occurrence.State.NOT_STARTED
                                        && occurrence.statedOn().isAfter(ended.until()))
                                .toList(),
                        "清单由新年度接替，不再要求");
        }
    }

    private void layOut(Viewer by, Claim claim, LocalDate since) {
        duties.find(claim.duty(), since).filter(duty -> !duty.negative()).ifPresent(duty -> {
            var schedule = schedules.of(new LoosePhrase(duty.frequency(), duty.due()), duty.year());
            switch (schedule) {
                case Schedule.Dated(var dues) -> layOut(by, claim, duty, dues, since);
                case Schedule.WhenItHappens _ -> leaveUndated(by, claim, duty, since, null);
                case Schedule.Doubtful doubt ->
                    leaveUndated(by, claim, duty, since, doubt.reason() + "；应为：" + doubt.expected());
            }
        });
    }

    private void layOut(Viewer by, Claim claim, Duty duty, List<Schedule.Due> dues, LocalDate since) {
        undated.end(claim.id(), since.minusDays(1));
        var there = occurrences.of(claim.id());
        var changed = new ArrayList<String>();
        for (var index = 0; index < dues.size(); index++) {
            var due = dues.get(index);
            var existing = there.remove(due.label());
            var opens = due.from().isBefore(since) && !due.stated().isBefore(since) ? since : due.from();
            if (existing == null) {
                if (!due.due().isBefore(since) && add(claim, duty, due, opens, index + 1)) {
                    changed.add(due.label() + " " + due.due() + " 前");
                }
            } else if (existing.open() && !existing.statedOn().equals(due.stated())) {
                occurrences.reschedule(existing.id(), due.from(), due.stated(), due.due());
                changed.add(due.label() + " 改为 " + due.due() + " 前");
            }
        }
        end(by, List.copyOf(there.values()), "清单调整，不再要求");
        if (!changed.isEmpty()) {
            tell(by, claim, "按责任“%s”排出履责任务：%s".formatted(duty.matter(), String.join("、", changed)));
        }
    }

    private boolean add(Claim claim, Duty duty, Schedule.Due due, LocalDate opens, int index) {
        var occurrence = new Occurrence(
                new OccurrenceId(Ids.next()),
                duty.id(),
                null,
                "%s-%02d".formatted(duty.number(), index),
                duty.matter(),
                due.label(),
                claim.unit(),
                claim.person(),
                claim.tenure(),
                opens,
                due.stated(),
                due.due(),
                Occurrence.State.NOT_STARTED,
                null,
                null,
                null,
                null,
                0);
        return occurrences.add(occurrence, claim.id(), letters.of(occurrence));
    }

    private void leaveUndated(Viewer by, Claim claim, Duty duty, LocalDate since, @Nullable String reason) {
        end(by, List.copyOf(occurrences.of(claim.id()).values()), "清单调整，不再要求");
        undated.put(claim, duty, since, reason);
    }

    /** The successor's claim: everything was laid out for the predecessor already. */
    private void continueFrom(Viewer by, ClaimId predecessor, Claim claim, LocalDate since) {
        var open = occurrences.of(predecessor).values().stream()
                .filter(Occurrence::open)
                .toList();
        occurrences.passOn(predecessor, claim.id());
        open.forEach(occurrence -> occurrences.give(
                occurrence.id(), claim.person(), claim.tenure(), letters.of(occurrence, claim.person())));
        if (open.isEmpty() && occurrences.of(predecessor).isEmpty()) {
            layOut(by, claim, since);
        } else {
            tell(by, claim, "承接未完成的履责任务：" + labels(open));
        }
    }

    private void end(Viewer by, List<Occurrence> those, String reason) {
        those.forEach(occurrence -> ending.end(by, occurrence, reason));
    }

    private void tell(Viewer by, Claim claim, String sentence) {
        events.publishEvent(new Deed(by, "task.laid-out", "claim", claim.id().value(), claim.unit(), sentence));
    }

    private static String labels(List<Occurrence> those) {
        return those.stream().map(Occurrence::inWords).collect(joining("、"));
    }
}
