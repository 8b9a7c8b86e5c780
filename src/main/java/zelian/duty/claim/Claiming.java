package zelian.duty.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.ClaimId;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyClaimed;
import zelian.ledger.Deed;
import zelian.ledger.Said;
import zelian.seal.Seals;

/** Takes duties on (领受) or disputes them (提出异议), each for oneself. */
@Service
class Claiming {

    private final Claims claims;
    private final Disputes disputes;
    private final Duties duties;
    private final Seals seals;
    private final ApplicationEventPublisher events;

    Claiming(Claims claims, Disputes disputes, Duties duties, Seals seals, ApplicationEventPublisher events) {
        this.claims = claims;
        this.disputes = disputes;
        this.duties = duties;
        this.seals = seals;
        this.events = events;
    }

    /** Takes one duty on. */
    @Transactional
    public void claim(Viewer by, ClaimId id) {
        var waiting = own(by, id);
        claims.move(waiting, waiting.claim(by.person(), by.day()));
        events.publishEvent(new DutyClaimed(
                by,
                id,
                waiting.head().duty(),
                waiting.head().tenure(),
                waiting.head().unit(),
                "领受责任“" + matter(waiting, by) + "”"));
    }

    /** Takes on all of these, or none. */
    @Transactional
    public void claim(Viewer by, Collection<ClaimId> ids) {
        if (ids.isEmpty()) {
            throw Rejected.because("duty.nothing-to-claim");
        }
        List.copyOf(ids).forEach(id -> claim(by, id));
    }

    /**
     * Disputes a duty laid on the reader.
     *
     * @throws Rejected without a reason
     */
    @Transactional
    public void dispute(Viewer by, ClaimId id, String reason) {
        var waiting = own(by, id);
        if (reason.isBlank()) {
            throw Rejected.because("duty.dispute-without-reason").at("reason");
        }
        claims.move(waiting, waiting.dispute(by.person()));
        disputes.raise(id, by, reason.strip());
        events.publishEvent(new Deed(
                by,
                "duty.claim-disputed",
                "claim",
                id.value(),
                waiting.head().unit(),
                "对责任“" + matter(waiting, by) + "”提出异议",
                Map.of(),
                Map.of(Said.FIELD, seals.digest(reason.strip()))));
    }

    /** Another's claim is as if it were not there. */
    private ClaimState.Waiting own(Viewer by, ClaimId id) {
        var claim = claims.find(id)
                .filter(found -> found.head().owner().equals(by.person()))
                .orElseThrow(() -> new NotFound("claim " + id));
        if (claim instanceof ClaimState.Waiting waiting) {
            return waiting;
        }
        throw Rejected.because("common.changed-meanwhile");
    }

    private String matter(ClaimState claim, Viewer by) {
        return duties.find(claim.head().duty(), by.day()).map(Duty::matter).orElse("");
    }
}
