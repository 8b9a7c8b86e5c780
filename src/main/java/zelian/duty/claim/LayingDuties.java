package zelian.duty.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory.Holder;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.ClaimId;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.duty.DutyListEnded;
import zelian.duty.DutyListFollowed;
import zelian.duty.DutyListId;
import zelian.duty.DutyListIssued;
import zelian.ledger.Deed;
import zelian.organization.Posts;

/**
 * Lays duties on those who hold the posts (交办) when a list is issued. What nobody can be found for stays without a
 * claim and is listed as vacant (责任人空缺).
 */
@Service
class LayingDuties {

    private final Duties duties;
    private final Claims claims;
    private final OpeningClaims opening;
    private final ClaimClock clock;
    private final Posts posts;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    LayingDuties(
            Duties duties,
            Claims claims,
            OpeningClaims opening,
            ClaimClock clock,
            Posts posts,
            Rights rights,
            ApplicationEventPublisher events) {
        this.duties = duties;
        this.claims = claims;
        this.opening = opening;
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
                .forEach(duty ->
                        claims.open(duty).forEach(claim -> opening.end(issued.by(), claim, issued.since(), "责任退出清单")));
    }

    /** In the transaction of the issue: nobody answers for this year's duty and last year's at once. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DutyListFollowed followed) {
        var why = "由《" + followed.nextTitle() + "》接替";
        claims.open(followed.list()).values().stream()
                .flatMap(List::stream)
                .forEach(claim -> opening.endWithList(
                        followed.by(), claim, followed.until().plusDays(1), why));
    }

    /** In the transaction of the act that ended the unit: nobody answers for its duties any more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DutyListEnded ended) {
        claims.open(ended.list()).values().stream()
                .flatMap(List::stream)
                .forEach(claim ->
                        opening.endWithList(ended.by(), claim, ended.until().plusDays(1), ended.why()));
    }

    /**
     * Compares who leads by today's posts with who has the claim (按现任核对), and puts it right: for duties that were
     * vacant, or whose words name others since a unit or a post was renamed.
     */
    @Transactional
    public void reconcile(Viewer by, DutyListId list, UnitId unit) {
        rights.require(by, Area.DUTY, Act.DRAFT, unit);
        lay(by, list, by.day(), Set.of());
    }

    private void lay(Viewer by, DutyListId list, LocalDate day, Set<DutyId> changed) {
        var leading = new Leading(posts.on(day));
        var openByDuty = claims.open(list);
        for (var duty : duties.in(list, day)) {
            var open = openByDuty.getOrDefault(duty.id(), List.of());
            lay(by, duty, leading.holders(duty), open, day, changed.contains(duty.id()));
        }
    }

    private void lay(
            Viewer by, Duty duty, List<Holder> leaders, List<ClaimState> open, LocalDate day, boolean changed) {
        var led = leaders.stream().map(Holder::tenure).toList();
        var held = open.stream().map(claim -> claim.head().tenure()).toList();
        var come = leaders.stream()
                .filter(leader -> !held.contains(leader.tenure()))
                .toList();
        var gone = leaders.isEmpty()
                ? List.<ClaimState>of()
                : open.stream()
                        .filter(claim -> !led.contains(claim.head().tenure()))
                        .toList();
        if (!changed && come.size() == 1 && gone.size() == 1) {
            opening.pass(by, gone.getFirst(), duty, come.getFirst(), day, "牵头领导调整");
        } else {
            gone.forEach(claim -> opening.end(by, claim, day, "牵头领导调整"));
            var waited =
                    !changed && open.isEmpty() && come.size() == 1 ? claims.last(duty.id()) : Optional.<ClaimId>empty();
            come.forEach(leader -> opening.open(by, duty, leader, day, waited.orElse(null)));
        }
        open.stream()
                .filter(claim -> led.contains(claim.head().tenure()))
                .forEach(claim -> askAnew(by, claim, changed, day));
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
        var matter = duties.find(claim.head().duty(), day).map(Duty::matter).orElse("");
        events.publishEvent(new Deed(
                by,
                "duty.claim-reopened",
                "claim",
                claim.head().id().value(),
                claim.head().unit(),
                "责任“%s”待重新领受：%s，应于 %s 前领受".formatted(matter, why, due)));
    }
}
