package zelian.assessment.appraisal;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.assessment.counting.Result;
import zelian.assessment.counting.Results;
import zelian.assessment.grading.Graders;
import zelian.assessment.scheme.Scheme;
import zelian.assessment.scheme.SchemeSight;
import zelian.assessment.scheme.Schemes;
import zelian.common.NotFound;
import zelian.common.Rejected;

/**
 * Who sees which results. Whoever has a part in making and deciding sees all of them at any time. Once they are
 * released, whoever may read the assessments of a unit sees that unit's; places among all are only for those who may
 * read every unit in it.
 */
@Component
public class AppraisalSight {

    private final Appraisals appraisals;
    private final Results results;
    private final Schemes schemes;
    private final SchemeSight makers;
    private final Graders graders;
    private final Rights rights;

    AppraisalSight(
            Appraisals appraisals,
            Results results,
            Schemes schemes,
            SchemeSight makers,
            Graders graders,
            Rights rights) {
        this.appraisals = appraisals;
        this.results = results;
        this.schemes = schemes;
        this.makers = makers;
        this.graders = graders;
        this.rights = rights;
    }

    public boolean decides(Viewer viewer, Appraisal appraisal) {
        return makers.makes(viewer, scheme(appraisal).head().body());
    }

    private Scheme scheme(Appraisal appraisal) {
        return schemes.get(appraisal.head().scheme());
    }

    /** Sees the results of all units: those who decide, and once released whoever may read every one of them. */
    public boolean readsAll(Viewer viewer, Appraisal appraisal) {
        if (decides(viewer, appraisal)) {
            return true;
        }
        return appraisal.open() && results.only(appraisal.head().id(), rights.units(viewer, Area.ASSESSMENT, Act.READ));
    }

    /** Knows that there is this appraisal: who marks in it; once released, whoever may read the body or one of its units. */
    boolean knows(Viewer viewer, Appraisal appraisal) {
        if (decides(viewer, appraisal) || graders.has(appraisal.head().id(), viewer.tenure())) {
            return true;
        }
        var readable = rights.units(viewer, Area.ASSESSMENT, Act.READ);
        return appraisal.open()
                && (readable.contains(scheme(appraisal).head().body())
                        || results.any(appraisal.head().id(), readable));
    }

    /** @throws NotFound if the reader may not know of it */
    public Appraisal readable(AppraisalId id, Viewer viewer) {
        var appraisal = appraisals.get(id);
        if (!knows(viewer, appraisal)) {
            throw new NotFound("appraisal " + id);
        }
        return appraisal;
    }

    /** @throws NotFound if the reader may not know of it */
    public Result result(UUID id, Viewer viewer) {
        var result = results.get(id);
        var appraisal = appraisals.get(result.appraisal());
        if (!decides(viewer, appraisal)
                && !(appraisal.open() && rights.may(viewer, Area.ASSESSMENT, Act.READ, result.unit()))) {
            throw new NotFound("result " + id);
        }
        return result;
    }

    public boolean may(Viewer viewer, Act act, Appraisal appraisal) {
        return rights.may(viewer, Area.ASSESSMENT, act, scheme(appraisal).head().body());
    }

    /**
     * @throws NotFound if the reader may not know of it
     * @throws Rejected if they may not do this
     */
    public Scheme require(Viewer viewer, Act act, AppraisalId id) {
        return requireOne(viewer, id, act);
    }

    /**
     * @throws NotFound if the reader may not know of it
     * @throws Rejected if they may do none of these
     */
    Scheme requireOne(Viewer viewer, AppraisalId id, Act... acts) {
        var appraisal = readable(id, viewer);
        if (Arrays.stream(acts).noneMatch(act -> may(viewer, act, appraisal))) {
            throw Rejected.because("access.not-allowed", acts[0].label(), Area.ASSESSMENT.label());
        }
        return scheme(appraisal);
    }
}
