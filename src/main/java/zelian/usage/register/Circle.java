package zelian.usage.register;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.NeedToKnow;
import zelian.usage.action.Use;
import zelian.usage.outcome.Kind;
import zelian.usage.outcome.Outcome;

/**
 * Who knows whom a decision is about: those the case itself names, whoever approves what was proposed about it, and whoever
 * carries it out. Of a result everybody who sees it does.
 */
@Component
class Circle {

    private final NeedToKnow needToKnow;
    private final Rights rights;

    Circle(NeedToKnow needToKnow, Rights rights) {
        this.needToKnow = needToKnow;
        this.rights = rights;
    }

    /** @param seen the uses the reader sees */
    boolean knows(Outcome outcome, List<Use> seen, Viewer viewer) {
        return outcome.kind() == Kind.RESULT
                || seen.stream().anyMatch(use -> use.head().owner().is(viewer))
                || !seen.isEmpty() && rights.may(viewer, Area.USAGE, Act.APPROVE, outcome.unit())
                || needToKnow.knows(caseOf(outcome), viewer);
    }

    Optional<NeedToKnow.Brief> brief(Outcome outcome) {
        return needToKnow.brief(caseOf(outcome));
    }

    private static CaseId caseOf(Outcome outcome) {
        return new CaseId(outcome.id().value());
    }
}
