package zelian.rectification.item;

import java.util.Collection;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** What part a reader has in an item: the one place where rights over items are decided. */
@Component
class Part {

    private final Rights rights;

    Part(Rights rights) {
        this.rights = rights;
    }

    /** @throws NotFound if the reader may not know of it */
    void requireRead(Viewer viewer, Item item, Collection<Measure> measures) {
        if (!mayRead(viewer, item, measures)) {
            throw new NotFound("item " + item.head().id());
        }
    }

    boolean mayRead(Viewer viewer, Item item, Collection<Measure> measures) {
        var head = item.head();
        if (own(viewer.person(), head)
                || measures.stream().anyMatch(measure -> measure.owner().equals(viewer.person()))) {
            return true;
        }
        return may(viewer, head, Act.READ)
                && (!head.discipline() || viewer.readsDiscipline() || may(viewer, head, Act.ANSWER));
    }

    /** Opens what it came from, a finding or a letter: whoever reads what supervision says to the unit. */
    boolean maySeeSource(Viewer viewer, Head head) {
        return rights.may(viewer, Area.SUPERVISION, Act.READ, head.unit());
    }

    /** Puts it right: the owner, and whoever handles the unit's matters. */
    boolean mayHandle(Viewer viewer, Head head) {
        return head.owner().equals(viewer.person()) || may(viewer, head, Act.ANSWER);
    }

    /** Enters measures and what was done; a 联络员 may, the unit answers for it by submitting. */
    boolean mayEnter(Viewer viewer, Head head) {
        return mayHandle(viewer, head) || may(viewer, head, Act.RECORD);
    }

    /** Reviews for the leading department; what bears the mark 纪检 is reviewed by the bodies of discipline. */
    boolean mayReview(Viewer viewer, Head head) {
        return may(viewer, head, head.discipline() ? Act.VERIFY : Act.LEAD);
    }

    /** Signs as the leader in charge; the secretary may for any. */
    boolean maySign(Viewer viewer, Head head) {
        return head.leader().equals(viewer.person()) || viewer.has(Role.SECRETARY) && may(viewer, head, Act.SIGN);
    }

    /** Verifies, strikes off, grants more time, looks back. */
    boolean mayVerify(Viewer viewer, Head head) {
        return may(viewer, head, Act.VERIFY);
    }

    boolean mayRemind(Viewer viewer, Head head) {
        return may(viewer, head, Act.VERIFY) || may(viewer, head, Act.LEAD);
    }

    /** @throws Rejected in the words of the right that is missing */
    void require(boolean allowed, Act act) {
        if (!allowed) {
            throw Rejected.because("access.not-allowed", act.label(), Area.RECTIFICATION.label());
        }
    }

    private static boolean own(PersonId person, Head head) {
        return head.owner().equals(person) || head.leader().equals(person);
    }

    private boolean may(Viewer viewer, Head head, Act act) {
        return rights.may(viewer, Area.RECTIFICATION, act, head.unit());
    }
}
