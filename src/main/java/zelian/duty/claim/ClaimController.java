package zelian.duty.claim;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.duty.Claim;
import zelian.duty.ClaimId;
import zelian.duty.DutyListId;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;
import zelian.ui.SeeOther;

/** Making clear whose duty is whose (明责): my duties, one claim, and how far a list is taken on. */
@Controller
class ClaimController {

    private final ReadingClaims reading;
    private final ReadingCoverage coverage;
    private final Claiming claiming;
    private final AnsweringDisputes answering;
    private final LayingDuties laying;
    private final ClaimRows rows;

    ClaimController(
            ReadingClaims reading,
            ReadingCoverage coverage,
            Claiming claiming,
            AnsweringDisputes answering,
            LayingDuties laying,
            ClaimRows rows) {
        this.reading = reading;
        this.coverage = coverage;
        this.claiming = claiming;
        this.answering = answering;
        this.laying = laying;
        this.rows = rows;
    }

    @Bean
    static NavEntry myDuties() {
        return NavEntry.of(ChainLink.CLARIFY, "我的责任", "/my/duties", 10);
    }

    @Bean
    static NavEntry claimCoverage() {
        return NavEntry.of(ChainLink.CLARIFY, "领受情况", "/claims", 20).needs(Area.DUTY, Act.READ);
    }

    @Bean
    static ObjectKind claimKind() {
        return new ObjectKind("claim", "领受", ChainLink.CLARIFY, "/claims/{id}");
    }

    @GetMapping("/my/duties")
    MyDutiesPage mine(Viewer viewer) {
        return reading.mine(viewer);
    }

    @GetMapping("/my/duties/claim")
    BulkClaimPage preview(@RequestParam(defaultValue = "") List<UUID> claim, Viewer viewer) {
        return reading.bulk(claim, viewer);
    }

    @PostMapping("/my/duties/claim")
    SeeOther claimAll(@RequestParam(defaultValue = "") List<UUID> claim, Viewer viewer) {
        claiming.claim(viewer, claim.stream().map(ClaimId::new).toList());
        return new SeeOther("/my/duties");
    }

    @GetMapping("/claims")
    ClaimsPage coverage(
            @RequestParam(required = false) @Nullable UUID list,
            @RequestParam(required = false) Claim.@Nullable State state,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        return coverage.of(list, state, after, viewer);
    }

    @PostMapping("/claims/reconcile")
    SeeOther reconcile(@RequestParam UUID list, Viewer viewer) {
        var unit = rows.lists(viewer).stream()
                .filter(option -> option.id().equals(list) && !option.over())
                .map(ClaimRows.ListOption::unit)
                .findFirst()
                .orElseThrow(() -> new NotFound("claims of " + list));
        laying.reconcile(viewer, new DutyListId(list), unit);
        return new SeeOther("/claims?list=" + list);
    }

    @GetMapping("/claims/{id}")
    ClaimPage claim(@PathVariable UUID id, Viewer viewer) {
        return reading.claim(id, viewer);
    }

    @PostMapping("/claims/{id}/claim")
    SeeOther claimOne(@PathVariable UUID id, Viewer viewer) {
        claiming.claim(viewer, new ClaimId(id));
        return new SeeOther("/claims/" + id);
    }

    @PostMapping("/claims/{id}/dispute")
    SeeOther dispute(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        claiming.dispute(viewer, new ClaimId(id), reason);
        return new SeeOther("/claims/" + id);
    }

    @PostMapping("/claims/{id}/answer")
    SeeOther answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "UPHOLD") Disputes.Outcome outcome,
            @RequestParam(defaultValue = "") String answer,
            Viewer viewer) {
        answering.answer(viewer, new ClaimId(id), outcome, answer);
        return new SeeOther("/claims/" + id);
    }
}
