package zelian.duty.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Directory.Holder;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.duty.ClaimEnded;
import zelian.duty.ClaimId;
import zelian.duty.ClaimOpened;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;

/** Opens a claim for whoever is to take a duty on, and ends it when the duty is no longer theirs. */
@Component
class OpeningClaims {

    private final Claims claims;
    private final ClaimClock clock;
    private final Duties duties;
    private final ApplicationEventPublisher events;

    OpeningClaims(Claims claims, ClaimClock clock, Duties duties, ApplicationEventPublisher events) {
        this.claims = claims;
        this.clock = clock;
        this.duties = duties;
        this.events = events;
    }

    /** Asks the holder to take the duty on, unless they have been asked already. */
    Optional<ClaimOpened> open(Viewer by, Duty duty, Holder holder, LocalDate day, @Nullable ClaimId follows) {
        if (claims.open(duty.id()).stream()
                .anyMatch(claim -> claim.head().tenure().equals(holder.tenure()))) {
            return Optional.empty();
        }
        var head = new ClaimState.Head(
                new ClaimId(Ids.next()),
                duty.id(),
                holder.unit(),
                holder.person(),
                holder.tenure(),
                day,
                clock.from(day),
                0,
                follows);
        claims.add(head);
        var opened = new ClaimOpened(
                by,
                head.id(),
                duty.id(),
                holder.tenure(),
                holder.person(),
                holder.unit(),
                day,
                head.dueOn(),
                follows,
                "交办责任“%s”给 %s，应于 %s 前领受".formatted(duty.matter(), holder.inWords(), head.dueOn()));
        events.publishEvent(opened);
        return Optional.of(opened);
    }

    /** The duty is another's from the day on, with all that is open of it; what was done stays where it was done. */
    Optional<ClaimOpened> pass(Viewer by, ClaimState claim, Duty duty, Holder successor, LocalDate day, String why) {
        leaveWaiting(by, claim, day, why);
        return open(by, duty, successor, day, claim.head().id());
    }

    /** The duty is nobody's from the day on; what is open of it waits for whoever takes over. */
    void leaveWaiting(Viewer by, ClaimState claim, LocalDate day, String why) {
        end(by, claim, day, why, ClaimEnded.Open.PASSES_ON);
    }

    /** The duty is no longer asked for from the day on, of this holder. */
    void end(Viewer by, ClaimState claim, LocalDate day, String why) {
        end(by, claim, day, why, ClaimEnded.Open.ENDS);
    }

    /** Its list was in force until the day before; what is open stays with whoever has it. */
    void endWithList(Viewer by, ClaimState claim, LocalDate day, String why) {
        end(by, claim, day, why, ClaimEnded.Open.STAYS);
    }

    private void end(Viewer by, ClaimState claim, LocalDate day, String why, ClaimEnded.Open open) {
        var until = day.minusDays(1);
        var last = until.isBefore(claim.head().openedOn()) ? claim.head().openedOn() : until;
        var ended = switch (claim) {
            case ClaimState.Waiting waiting -> waiting.end(last, why);
            case ClaimState.Claimed claimed -> claimed.end(last, why);
            case ClaimState.Disputed disputed -> disputed.end(last, why);
            case ClaimState.Adjusting adjusting -> adjusting.end(last, why);
            case ClaimState.Ended already -> already;
        };
        claims.move(claim, ended);
        events.publishEvent(new ClaimEnded(
                by,
                claim.head().id(),
                claim.head().duty(),
                claim.head().tenure(),
                claim.head().unit(),
                last,
                open,
                "责任“%s”的领受终止：%s".formatted(matter(claim.head().duty(), last), why)));
    }

    private String matter(DutyId duty, LocalDate day) {
        return duties.find(duty, day).map(Duty::matter).orElse("");
    }
}
