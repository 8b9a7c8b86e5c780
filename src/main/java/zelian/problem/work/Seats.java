package zelian.problem.work;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;

/**
 * Who does what about a problem: its department proposes, the member in charge and 机关纪委 weigh, the secretary decides or
 * the party office enters what the session decided, whoever is to lead takes it on, the department that answers for it
 * carries it out, 机关纪委 strikes it off.
 */
@Component
public class Seats {

    private final Rights rights;

    Seats(Rights rights) {
        this.rights = rights;
    }

    public boolean proposes(Viewer viewer, UnitId unit) {
        return rights.may(viewer, Area.DUTY, Act.DRAFT, unit);
    }

    /** From which side the reader weighs what this unit proposed, if from any. */
    public Optional<Side> weighs(Viewer viewer, UnitId unit) {
        if (discipline(viewer, unit)) {
            return Optional.of(Side.DISCIPLINE);
        }
        return viewer.has(Role.MEMBER) && rights.may(viewer, Area.DUTY, Act.REVIEW, unit)
                        || rights.may(viewer, Area.DUTY, Act.APPROVE, unit)
                ? Optional.of(Side.CHARGE)
                : Optional.empty();
    }

    public boolean rules(Viewer viewer, UnitId unit) {
        return rights.may(viewer, Area.DUTY, Act.APPROVE, unit) || rights.may(viewer, Area.DUTY, Act.ISSUE, unit);
    }

    public boolean leads(Viewer viewer, @Nullable Leading leading) {
        return leading != null && leading.lead().equals(viewer.person());
    }

    /** Draws the project up and says when it is done: the department, or whoever leads. */
    public boolean carriesOut(Viewer viewer, @Nullable Leading leading) {
        return leading != null && (leads(viewer, leading) || rights.may(viewer, Area.DUTY, Act.DRAFT, leading.unit()));
    }

    public boolean verifies(Viewer viewer, UnitId unit) {
        return discipline(viewer, unit);
    }

    private boolean discipline(Viewer viewer, UnitId unit) {
        return viewer.has(Role.DISCIPLINE) && rights.may(viewer, Area.DUTY, Act.REVIEW, unit);
    }

    void requireProposing(Viewer viewer, UnitId unit) {
        rights.require(viewer, Area.DUTY, Act.DRAFT, unit);
    }

    /**
     * What somebody who may know of the problem is told who may not do this.
     *
     * @throws NotFound if the reader may not know of it
     */
    static void let(boolean may, boolean knows, String otherwise) {
        if (!may) {
            if (!knows) {
                throw new NotFound("problem");
            }
            throw Rejected.because(otherwise);
        }
    }
}
