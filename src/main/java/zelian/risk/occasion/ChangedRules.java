package zelian.risk.occasion;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import zelian.regulation.TextVerified;
import zelian.risk.Occasion;
import zelian.risk.RiskReviews;

/** A new text of a rule is a reason to look at the risks whose measures rest on it (制度修订). */
@Service
class ChangedRules {

    private final RiskReviews reviews;

    ChangedRules(RiskReviews reviews) {
        this.reviews = reviews;
    }

    @ApplicationModuleListener
    void on(TextVerified verified) {
        reviews.ask(
                verified.by(),
                new Occasion(
                        Occasion.Kind.RULE,
                        null,
                        verified.title(),
                        verified.words() + "自 " + verified.since() + " 起施行",
                        verified.text(),
                        verified.since()));
    }
}
