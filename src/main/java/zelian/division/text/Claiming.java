package zelian.division.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.WorkingDays;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.regulation.Rules;

/** Takes lines on (领受), each for oneself, or asks for an adjustment, which the party office answers. */
@Service
public class Claiming {

    private final Claims claims;
    private final VersionRows versions;
    private final Seats seats;
    private final Rules rules;
    private final Deadlines deadlines;
    private final Telling telling;

    Claiming(Claims claims, VersionRows versions, Seats seats, Rules rules, Deadlines deadlines, Telling telling) {
        this.claims = claims;
        this.versions = versions;
        this.seats = seats;
        this.rules = rules;
        this.deadlines = deadlines;
        this.telling = telling;
    }

    LocalDate clock(LocalDate day) {
        return deadlines.after(
                day,
                new WorkingDays(
                        rules.on(day).workingDays("division.claim.clock").value()));
    }

    /** Takes all of these on, or none. */
    @Transactional
    public void claim(Viewer by, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            throw Rejected.because("division.nothing-chosen");
        }
        for (var id : ids) {
            var claim = own(by, id);
            claims.claim(claim, by.day());
            telling.tell(by, head(claim), "division.claimed", "以" + claim.part().label() + "领受一项任务");
        }
    }

    @Transactional
    public void dispute(Viewer by, UUID id, String reason) {
        var claim = own(by, id);
        if (reason.isBlank()) {
            throw Rejected.because("division.reason-missing").at("reason");
        }
        claims.dispute(claim, reason.strip());
        telling.said(by, head(claim), "division.disputed", "申请调整一项任务", reason.strip());
    }

    /** It stays as it was issued (维持), with a clock anew; what is to be different becomes another version. */
    @Transactional
    public UUID uphold(Viewer by, UUID id, String answer) {
        var claim = claims.find(id).orElseThrow(() -> new NotFound("claim " + id));
        var head = head(claim);
        seats.requireDrafting(by, head.unit());
        if (claim.state() != Claims.State.DISPUTED) {
            throw Rejected.because("common.changed-meanwhile");
        }
        if (answer.isBlank()) {
            throw Rejected.because("division.reason-missing").at("words");
        }
        claims.uphold(claim, clock(by.day()), answer.strip());
        telling.tell(by, head, "division.upheld", "任务维持原分工：" + answer.strip());
        return claim.thread();
    }

    private Claims.Claim own(Viewer by, UUID id) {
        var claim = claims.find(id)
                .filter(found -> found.person().equals(by.person()))
                .orElseThrow(() -> new NotFound("claim " + id));
        if (claim.state() != Claims.State.WAITING) {
            throw Rejected.because("common.changed-meanwhile");
        }
        return claim;
    }

    private VersionHead head(Claims.Claim claim) {
        return versions.of(claim.division()).stream()
                .filter(DivisionVersion.Issued.class::isInstance)
                .findFirst()
                .orElseThrow(() -> new NotFound("division " + claim.division()))
                .head();
    }
}
