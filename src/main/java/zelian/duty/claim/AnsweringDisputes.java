package zelian.duty.claim;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.ClaimId;
import zelian.duty.Duties;
import zelian.ledger.Deed;
import zelian.ledger.Said;
import zelian.notice.Inbox;
import zelian.notice.Note;
import zelian.seal.Seals;

/** Answers disputes (答复异议): 调整 in the next version, or 维持 with a reason. */
@Service
class AnsweringDisputes {

    private final Claims claims;
    private final Disputes disputes;
    private final Duties duties;
    private final ClaimClock clock;
    private final Rights rights;
    private final Seals seals;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;

    AnsweringDisputes(
            Claims claims,
            Disputes disputes,
            Duties duties,
            ClaimClock clock,
            Rights rights,
            Seals seals,
            Inbox inbox,
            ApplicationEventPublisher events) {
        this.claims = claims;
        this.disputes = disputes;
        this.duties = duties;
        this.clock = clock;
        this.rights = rights;
        this.seals = seals;
        this.inbox = inbox;
        this.events = events;
    }

    /** @throws Rejected without an answer, or if the answer is to one's own dispute */
    @Transactional
    public void answer(Viewer by, ClaimId id, Disputes.Outcome outcome, String answer) {
        var claim = claims.find(id).orElseThrow(() -> new NotFound("claim " + id));
        var duty = duties.find(claim.head().duty(), by.day())
                .orElseThrow(() -> new NotFound("duty " + claim.head().duty()));
        rights.require(by, Area.DUTY, Act.DRAFT, duty.unit());
        if (!(claim instanceof ClaimState.Disputed disputed)) {
            throw Rejected.because("common.changed-meanwhile");
        }
        if (answer.isBlank()) {
            throw Rejected.because("duty.answer-missing").at("answer");
        }
        var next = switch (outcome) {
            case UPHOLD -> disputed.uphold(by.person(), clock.from(by.day()));
            case ADJUST -> disputed.adjust(by.person());
        };
        claims.move(disputed, next);
        disputes.answer(id, by, outcome, answer.strip());
        events.publishEvent(new Deed(
                by,
                "duty.dispute-answered",
                "claim",
                id.value(),
                disputed.head().unit(),
                "答复对责任“%s”的异议（%s）".formatted(duty.matter(), outcome.label()),
                Map.of(),
                Map.of(Said.FIELD, seals.digest(answer.strip()))));
        inbox.send(
                by,
                new Note(
                        "duty.dispute-answered:" + id + ":" + by.day(),
                        disputed.head().owner(),
                        disputed.head().tenure(),
                        "你对责任“%s”的异议已答复：%s".formatted(duty.matter(), outcome.label()),
                        null,
                        "claim",
                        id.value()));
    }
}
