package zelian.assessment.result;

import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.assessment.IndicatorId;
import zelian.assessment.appraisal.AppraisalSight;
import zelian.assessment.appraisal.Appraisals;
import zelian.assessment.counting.Facts;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Points;
import zelian.assessment.scheme.Tree;
import zelian.common.NotFound;
import zelian.ui.Link;

/** Puts the page of the facts behind one score together for one reader. */
@Component
class FactsPages {

    private final AppraisalSight sight;
    private final Appraisals appraisals;
    private final Indicators indicators;
    private final Facts facts;
    private final FactLines lines;

    FactsPages(AppraisalSight sight, Appraisals appraisals, Indicators indicators, Facts facts, FactLines lines) {
        this.sight = sight;
        this.appraisals = appraisals;
        this.indicators = indicators;
        this.facts = facts;
        this.lines = lines;
    }

    /** @throws NotFound if that indicator rests on no facts */
    FactsPage of(UUID id, IndicatorId which, Viewer viewer) {
        var result = sight.result(id, viewer);
        var scored = Tree.of(
                        indicators.of(appraisals.get(result.appraisal()).head().scheme()))
                .scored();
        for (var i = 0; i < scored.size(); i++) {
            var indicator = scored.get(i);
            var measure = indicator.counting().measure();
            if (indicator.id().equals(which) && indicator.kind().counted() && measure != null) {
                return new FactsPage(
                        new Link(result.unitName(), "/assessments/results/" + id),
                        indicator.title() + "：" + result.unitName(),
                        Tallies.points(result, i, indicator)
                                + (indicator.kind().extra() ? "" : " / " + Points.say(result.fulls()[i])),
                        indicator.howInWords(),
                        Tallies.inWords(result, i, indicator),
                        lines.of(facts.of(result.appraisal(), result.unit(), measure), measure, viewer));
            }
        }
        throw new NotFound("indicator " + which);
    }
}
