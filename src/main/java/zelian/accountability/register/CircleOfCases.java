package zelian.accountability.register;

import java.util.Optional;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.NeedToKnow;
import zelian.accountability.casefile.Cases;
import zelian.accountability.decision.Decisions;

/** Answers by the same rule that opens the texts of a case. */
@Component
class CircleOfCases implements NeedToKnow {

    private final Cases cases;
    private final Decisions decisions;
    private final Saying saying;

    CircleOfCases(Cases cases, Decisions decisions, Saying saying) {
        this.cases = cases;
        this.decisions = decisions;
        this.saying = saying;
    }

    @Override
    public boolean knows(CaseId id, Viewer viewer) {
        return saying.knows(cases.get(id).head(), viewer);
    }

    @Override
    public Optional<Brief> brief(CaseId id) {
        return decisions
                .latest(id)
                .map(decision -> new Brief(cases.get(id).head().target().words(), decision.formsInWords()));
    }
}
