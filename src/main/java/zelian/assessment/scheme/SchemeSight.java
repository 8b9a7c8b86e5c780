package zelian.assessment.scheme;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.SchemeId;
import zelian.common.NotFound;
import zelian.common.Rejected;

/**
 * Who sees which schemes: what is in force, or was, everyone but the administrators; what is being drawn up,
 * those who draft, review, approve or publish it.
 */
@Component
public class SchemeSight {

    private static final List<Act> MAKING = List.of(Act.DRAFT, Act.REVIEW, Act.APPROVE, Act.ISSUE);

    private final Rights rights;
    private final Schemes schemes;

    SchemeSight(Rights rights, Schemes schemes) {
        this.rights = rights;
        this.schemes = schemes;
    }

    /** Whether the reader has a part in making what is assessed by, and in deciding on its results. */
    public boolean makes(Viewer viewer, UnitId body) {
        return MAKING.stream().anyMatch(act -> rights.may(viewer, Area.ASSESSMENT, act, body));
    }

    boolean makesAny(Viewer viewer) {
        return MAKING.stream().anyMatch(act -> rights.mayAnywhere(viewer, Area.ASSESSMENT, act));
    }

    /** @throws NotFound if the reader may not know of it */
    public Scheme readable(SchemeId id, Viewer viewer) {
        var scheme = schemes.get(id);
        var sees = scheme.open()
                ? !viewer.administers()
                : makes(viewer, scheme.head().body());
        if (!sees) {
            throw new NotFound("scheme " + id);
        }
        return scheme;
    }

    public boolean may(Viewer viewer, Act act, Scheme scheme) {
        return rights.may(viewer, Area.ASSESSMENT, act, scheme.head().body());
    }

    /**
     * @throws NotFound if the reader may not know of it
     * @throws Rejected if they may not do this
     */
    public Scheme require(Viewer viewer, Act act, SchemeId id) {
        var scheme = readable(id, viewer);
        if (!may(viewer, act, scheme)) {
            throw Rejected.because("access.not-allowed", act.label(), Area.ASSESSMENT.label());
        }
        return scheme;
    }

    /**
     * @throws NotFound if the reader may not know of it
     * @throws Rejected if they may do none of these
     */
    Scheme requireOne(Viewer viewer, SchemeId id, Act... acts) {
        var scheme = readable(id, viewer);
        if (Arrays.stream(acts).noneMatch(act -> may(viewer, act, scheme))) {
            throw Rejected.because("access.not-allowed", acts[0].label(), Area.ASSESSMENT.label());
        }
        return scheme;
    }
}
