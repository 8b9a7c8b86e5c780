package zelian.usage.register;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.ui.Link;
import zelian.ui.MattersPart;
import zelian.ui.Page;
import zelian.ui.PagePart;
import zelian.usage.OutcomeId;
import zelian.usage.action.Use;
import zelian.usage.action.Uses;
import zelian.usage.outcome.Outcome;
import zelian.usage.outcome.Outcomes;

/** What is done about a result or a decision, on its own page. */
@Component
class OutcomePart implements PagePart {

    private final Outcomes outcomes;
    private final Uses uses;

    OutcomePart(Outcomes outcomes, Uses uses) {
        this.outcomes = outcomes;
        this.uses = uses;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("result") && !kind.equals("case")) {
            return Optional.empty();
        }
        try {
            return Optional.of(part(outcomes.get(new OutcomeId(id), viewer), viewer));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    private Page part(Outcome outcome, Viewer viewer) {
        var makes = outcomes.makes(outcome.id(), viewer);
        var rows = uses.of(outcome.id()).stream()
                .filter(use -> makes || use.head().days().approvedOn() != null)
                .map(OutcomePart::row)
                .toList();
        return new MattersPart(
                "成果运用",
                rows.isEmpty() ? "还没有运用" : rows.size() + " 项",
                rows,
                new Link(rows.isEmpty() && makes ? "提出运用" : "怎样运用", "/uses/" + outcome.id()));
    }

    private static MattersPart.Row row(Use use) {
        var head = use.head();
        return new MattersPart.Row(
                "/uses/actions/" + head.id(),
                head.title(),
                use.word() + "，" + head.level().label() + " · " + head.aim().label(),
                null,
                "打开");
    }
}
