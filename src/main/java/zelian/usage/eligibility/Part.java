package zelian.usage.eligibility;

import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * Who has which part in a check of eligibility: 组织人事 asks and reads the answer; 机关纪委 sees what is on record and gives
 * opinions. Nobody sees or says anything about themselves.
 */
@Component
class Part {

    static final Source NOT_ONESELF = Source.own("廉政意见回复办法：不对本人出具、签发廉政意见");

    private final Rights rights;

    Part(Rights rights) {
        this.rights = rights;
    }

    boolean asks(Viewer viewer) {
        return rights.mayAnywhere(viewer, Area.USAGE, Act.LEAD);
    }

    boolean answers(Viewer viewer) {
        return rights.mayAnywhere(viewer, Area.USAGE, Act.REVIEW);
    }

    /** @throws NotFound for everybody else */
    void requireReader(Viewer viewer) {
        if (!asks(viewer) && !answers(viewer)) {
            throw new NotFound("eligibility");
        }
    }

    void require(Viewer viewer, Act act) {
        requireReader(viewer);
        if (!rights.mayAnywhere(viewer, Area.USAGE, act)) {
            throw Rejected.because("access.not-allowed", act.label(), Area.USAGE.label());
        }
    }

    /** @throws Rejected if they are one of those asked about */
    static void requireNotAmong(Viewer viewer, List<Candidate> candidates) {
        if (candidates.stream().anyMatch(candidate -> candidate.is(viewer))) {
            throw Rejected.because("usage.own-opinion").citing(NOT_ONESELF);
        }
    }
}
