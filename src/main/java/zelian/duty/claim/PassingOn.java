package zelian.duty.claim;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import zelian.access.Directory.Holder;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.duty.ClaimOpened;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.notice.Inbox;
import zelian.notice.Note;
import zelian.organization.ChargeChanged;
import zelian.organization.Leaders;
import zelian.organization.PostPassed;
import zelian.organization.Posts;

/**
 * Duties pass to whoever is to lead them now: with the post, or, where the list says 分管…的班子成员, with the charge.
 * The successor is asked to take them on; the predecessor's claims end and stay as they were. What nobody is in
 * charge of is nobody's and shows as a break, until somebody is.
 */
@Service
class PassingOn {

    private final Duties duties;
    private final Claims claims;
    private final OpeningClaims opening;
    private final Posts posts;
    private final Inbox inbox;

    PassingOn(Duties duties, Claims claims, OpeningClaims opening, Posts posts, Inbox inbox) {
        this.duties = duties;
        this.claims = claims;
        this.opening = opening;
        this.posts = posts;
        this.inbox = inbox;
    }

    @ApplicationModuleListener
    public void on(PostPassed passed) {
        var leading = new Leading(posts.on(passed.day()));
        var opened = new ArrayList<ClaimOpened>();
        for (var claim : claims.open(passed.from())) {
            duties.find(claim.head().duty(), passed.day())
                    .map(duty -> pass(passed, claim, duty, leading))
                    .ifPresent(stream -> stream.forEach(opened::add));
        }
        tell(passed.by(), opened);
    }

    /** With the post, unless the charge it goes with did not come along. */
    private Stream<ClaimOpened> pass(PostPassed passed, ClaimState claim, Duty duty, Leading leading) {
        return Leading.phrase(duty).byCharge() && !leading.leads(passed.successor(), duty)
                ? settle(passed.by(), duty, leading, passed.from(), passed.day())
                : opening.pass(passed.by(), claim, duty, passed.successor(), passed.day(), passed.why()).stream();
    }

    /** As the organisation stands when it is told: what changed on a day before may have changed again since. */
    @ApplicationModuleListener
    public void on(ChargeChanged changed) {
        var led = changed.of() == ChargeChanged.Kind.CHARGE ? claims.ledByCharge() : List.<DutyId>of();
        if (led.isEmpty()) {
            return;
        }
        var leading = new Leading(posts.on(changed.by().day()));
        tell(
                changed.by(),
                duties.find(led, changed.day()).values().stream()
                        .flatMap(duty ->
                                settle(changed.by(), duty, leading, changed.from(), later(changed.day(), duty.since())))
                        .toList());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** Gives a duty that goes with a charge to whoever has it now; {@code from} may have it no longer. */
    private Stream<ClaimOpened> settle(Viewer by, Duty duty, Leading leading, @Nullable TenureId from, LocalDate day) {
        var open = claims.open(duty.id());
        return switch (leading.of(duty)) {
            case Leaders.Resolved resolved ->
                resolved.each()
                        ? Stream.empty()
                        : give(by, duty, open, resolved.holders().getFirst(), day);
            case Leaders.Nobody nobody -> leave(by, held(open, from), day, nobody.reason());
            case Leaders.Ambiguous ambiguous ->
                ambiguous.candidates().stream()
                                .anyMatch(holder -> holder.tenure().equals(from))
                        ? Stream.empty()
                        : leave(by, held(open, from), day, ambiguous.reason());
        };
    }

    private Stream<ClaimOpened> give(Viewer by, Duty duty, List<ClaimState> open, Holder leader, LocalDate day) {
        if (!held(open, leader.tenure()).isEmpty()) {
            return Stream.empty();
        }
        var why = "分管调整，由 " + leader.name() + " 承接";
        return open.isEmpty()
                ? opening.open(by, duty, leader, day, claims.last(duty.id()).orElse(null)).stream()
                : open.stream().flatMap(claim -> opening.pass(by, claim, duty, leader, day, why).stream());
    }

    private Stream<ClaimOpened> leave(Viewer by, List<ClaimState> held, LocalDate day, String reason) {
        held.forEach(claim -> opening.leaveWaiting(by, claim, day, "分管调整，暂无人承接：" + reason));
        return Stream.empty();
    }

    private static List<ClaimState> held(List<ClaimState> open, @Nullable TenureId tenure) {
        return open.stream()
                .filter(claim -> claim.head().tenure().equals(tenure))
                .toList();
    }

    /** Each successor once, with how many. */
    private void tell(Viewer by, List<ClaimOpened> opened) {
        opened.stream()
                .collect(groupingBy(ClaimOpened::tenure, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(own -> {
                    var first = own.getFirst();
                    inbox.send(
                            by,
                            new Note(
                                    "duty.passed-on:" + first.claim(),
                                    first.person(),
                                    first.tenure(),
                                    "由你承接 " + own.size() + " 项责任，请领受",
                                    "自 " + first.since() + " 起由你承担，应于 " + first.dueOn() + " 前领受",
                                    "claim",
                                    first.claim().value()));
                });
    }
}
