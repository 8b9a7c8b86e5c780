package zelian.accountability.decision;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.rule.Form;

/** Decisions as the demonstration tells them. */
@Component
@Profile("demo")
public class DecisionScenes {

    private final Deciding deciding;
    private final SigningDecisions signing;

    DecisionScenes(Deciding deciding, SigningDecisions signing) {
        this.deciding = deciding;
        this.signing = signing;
    }

    public void decide(Viewer by, CaseId id, List<Form> forms, String facts, String demand) {
        deciding.decide(by, id, new DecisionForm(by.day(), 3, 3, 3, 0, 0, forms, null, facts, demand));
    }

    public void consent(Viewer by, CaseId id) {
        signing.consent(by, id);
    }

    public void sign(Viewer by, CaseId id) {
        signing.sign(by, id);
    }
}
