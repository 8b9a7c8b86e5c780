package zelian.renewal.opening;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import zelian.assessment.AppraisalSettled;
import zelian.assessment.YearBases;
import zelian.renewal.year.Years;

/** A result that becomes final after the next year was opened becomes its base then. */
@Service
class BasesOfResults {

    private final Years years;
    private final YearBases bases;

    BasesOfResults(Years years, YearBases bases) {
        this.years = years;
        this.bases = bases;
    }

    @ApplicationModuleListener
    void on(AppraisalSettled settled) {
        var next = settled.year() + 1;
        if (years.find(next).isPresent()) {
            bases.freeze(settled.by(), next);
        }
    }
}
