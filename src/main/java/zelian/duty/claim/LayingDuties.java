package zelian.duty.claim;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory.Holder;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.duty.ClaimEnded;
import zelian.duty.ClaimId;
import zelian.duty.ClaimOpened;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;
import zelian.duty.DutyListIssued;
import zelian.ledger.Deed;
import zelian.organization.LeaderPhrase;
import zelian.organization.Leaders;
import zelian.organization.PostPassed;
import zelian.organization.Posts;

/**
 * Lays duties on those who hold the posts (交办): when a list is issued, and when a post passes to another
 * person. What nobody can be found for stays without a claim and is listed as vacant (责任人空缺).
 */
@Service
class LayingDuties {

    private final Duties duties;
    private final Claims claims;
    private final ClaimClock clock;
    private final Posts posts;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    LayingDuties(
            Duties duties,
            Claims claims,
            ClaimClock clock,
            Posts posts,
            Rights rights,
            ApplicationEventPublisher events) {
        this.duties = duties;
        this.claims = claims;
        this.clock = clock;
        this.posts = posts;
        this.rights = rights;
        this.events = events;
    }

    /** In the transaction of the issue: a list is never in force without its claims. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DutyListIssued issued) {
        lay(issued.by(), issued.list(), issued.since(), Set.copyOf(issued.changed()));
        issued.dropped()
                .forEach(duty -> claims.open(duty)
                        .forEach(claim -> end(issued.by(), claim, issued.since().minusDays(1), "责任退出清单")));
    }

    /**
     * Compares who leads by today's posts with who has the claim (按现任核对), and puts it right: after a
     * change of charge (分管), or for duties that were vacant.
     */
    @Transactional
    public void reconcile(Viewer by, DutyListId list, UnitId unit) {
        rights.require(by, Area.DUTY, Act.DRAFT, unit);
        lay(by, list, by.day(), Set.of());
    }

    /** The successor is asked to take on what was open; the predecessor's claims end and stay as they were. */
    @ApplicationModuleListener
    public void on(PostPassed passed) {
        for (var claim : claims.open(passed.from())) {
            end(passed.by(), claim, passed.day().minusDays(1), passed.why());
            duties.find(claim.head().duty(), passed.day())
                    .ifPresent(duty -> open(
                            passed.by(),
                            duty,
                            passed.successor(),
                            passed.day(),
                            claim.head().id()));
        }
    }

    private void lay(Viewer by, DutyListId list, LocalDate day, Set<DutyId> changed) {
        var organisation = posts.on(day);
        var openByDuty = claims.open(list);
        for (var duty : duties.in(list, day)) {
            var leaders = leaders(duty, organisation);
            var open = openByDuty.getOrDefault(duty.id(), List.of());
            var led = new HashSet<>(leaders.stream().map(Holder::tenure).toList());
            var held = new HashSet<>(
                    open.stream().map(claim -> claim.head().tenure()).toList());
            if (!leaders.isEmpty()) {
                open.stream()
                        .filter(claim -> !led.contains(claim.head().tenure()))
                        .forEach(claim -> end(by, claim, day.minusDays(1), "牵头领导调整"));
            }
            leaders.stream()
                    .filter(leader -> !held.contains(leader.tenure()))
                    .forEach(leader -> open(by, duty, leader, day, null));
            open.stream()
                    .filter(claim -> led.contains(claim.head().tenure()))
                    .forEach(claim -> askAnew(by, claim, changed.contains(duty.id()), day));
        }
    }

    /** Who took on words that now ask for something else is asked again; so is whoever waited for the change. */
    private void askAnew(Viewer by, ClaimState claim, boolean changed, LocalDate day) {
        var due = clock.from(day);
        switch (claim) {
            case ClaimState.Claimed claimed
            when changed -> {
                claims.move(claimed, claimed.reopen(due));
                reopened(by, claim, "清单调整，请按新内容重新领受", due, day);
            }
            case ClaimState.Adjusting adjusting -> {
                claims.move(adjusting, adjusting.reopen(due));
                reopened(by, claim, "异议已在新版本中处理，请领受", due, day);
            }
            default -> {}
        }
    }

    private void reopened(Viewer by, ClaimState claim, String why, LocalDate due, LocalDate day) {
        events.publishEvent(new Deed(
                by,
                "duty.claim-reopened",
                "claim",
                claim.head().id().value(),
                claim.head().unit(),
                "责任“%s”待重新领受：%s，应于 %s 前领受".formatted(matter(claim.head().duty(), day), why, due)));
    }

    private static List<Holder> leaders(Duty duty, Posts.OfDay organisation) {
        var spokenOf = duty.leadUnits().size() == 1 ? duty.leadUnits().getFirst() : duty.unit();
        return organisation.resolve(new LeaderPhrase(duty.lead(), spokenOf)) instanceof Leaders.Resolved resolved
                ? resolved.holders()
                : List.of();
    }

    private void open(Viewer by, Duty duty, Holder holder, LocalDate day, @Nullable ClaimId follows) {
        if (follows != null
                && claims.open(duty.id()).stream()
                        .anyMatch(claim -> claim.head().tenure().equals(holder.tenure()))) {
            return;
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
        events.publishEvent(new ClaimOpened(
                by,
                head.id(),
                duty.id(),
                holder.tenure(),
                holder.person(),
                holder.unit(),
                day,
                head.dueOn(),
                follows,
                "交办责任“%s”给 %s，应于 %s 前领受".formatted(duty.matter(), holder.inWords(), head.dueOn())));
    }

    private void end(Viewer by, ClaimState claim, LocalDate until, String why) {
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
                "责任“%s”的领受终止：%s".formatted(matter(claim.head().duty(), last), why)));
    }

    private String matter(DutyId duty, LocalDate day) {
        return duties.find(duty, day).map(Duty::matter).orElse("");
    }
}
