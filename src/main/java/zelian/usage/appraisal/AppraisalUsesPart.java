package zelian.usage.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.ui.Link;
import zelian.ui.MattersPart;
import zelian.ui.Page;
import zelian.ui.PagePart;
import zelian.usage.action.Use;
import zelian.usage.action.Uses;
import zelian.usage.outcome.Outcome;
import zelian.usage.outcome.Outcomes;

/** On the page of an appraisal: how many of its results are used, and the way to use them at once. */
@Component
class AppraisalUsesPart implements PagePart {

    private final Outcomes outcomes;
    private final Uses uses;

    AppraisalUsesPart(Outcomes outcomes, Uses uses) {
        this.outcomes = outcomes;
        this.uses = uses;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("appraisal")) {
            return Optional.empty();
        }
        var results = outcomes.of(new AppraisalId(id), viewer);
        if (results.isEmpty()) {
            return Optional.empty();
        }
        var used = uses.of(results.stream().map(Outcome::id).toList()).stream()
                .filter(Use::living)
                .map(use -> use.head().outcome())
                .distinct()
                .count();
        return Optional.of(new MattersPart(
                "成果运用",
                results.size() + " 个单位的结果，已有运用的 " + used + " 个",
                List.of(),
                new Link("成批运用", "/uses/appraisals/" + id)));
    }
}
