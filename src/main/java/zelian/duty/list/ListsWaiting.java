package zelian.duty.list;

import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.approval.Approvals;
import zelian.ui.Page;
import zelian.ui.WorkbenchPart;

/** On the start page: lists whose next step is the reader's. */
@Component
class ListsWaiting implements WorkbenchPart {

    private final Approvals approvals;
    private final Versions versions;
    private final Rights rights;

    ListsWaiting(Approvals approvals, Versions versions, Rights rights) {
        this.approvals = approvals;
        this.versions = versions;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Optional<Page> part(Viewer viewer) {
        if (viewer.administers() || !rights.mayAnywhere(viewer, Area.DUTY, Act.READ)) {
            return Optional.empty();
        }
        var waiting = new ArrayList<ListsWaitingPart.Line>();
        approvals
                .waitingFor(viewer, ApprovingLists.KIND)
                .forEach(step -> waiting.add(new ListsWaitingPart.Line(
                        step.title(), "/duty-lists/" + step.subject() + "#decision", word(step.step()), step.since())));
        versions.sentBackTo(viewer.person())
                .forEach(version -> waiting.add(new ListsWaitingPart.Line(
                        version.head().title(),
                        "/duty-lists/" + version.head().list().id() + "?version="
                                + version.head().number(),
                        version.word(),
                        version.submittedOn())));
        return waiting.isEmpty() ? Optional.empty() : Optional.of(new ListsWaitingPart(waiting));
    }

    private static String word(String step) {
        return switch (step) {
            case ApprovingLists.REVIEW -> "待审核";
            case ApprovingLists.APPROVE -> "待审定";
            default -> "待印发";
        };
    }
}
