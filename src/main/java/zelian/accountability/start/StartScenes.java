package zelian.accountability.start;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.ProposalId;
import zelian.accountability.rule.Consequence;

/** Starts as the demonstration tells them. */
@Component
@Profile("demo")
public class StartScenes {

    private final RequestingStarts requesting;
    private final ApprovingStarts approving;

    StartScenes(RequestingStarts requesting, ApprovingStarts approving) {
        this.requesting = requesting;
        this.approving = approving;
    }

    public CaseId request(
            Viewer by,
            @Nullable ProposalId proposal,
            @Nullable String object,
            String ground,
            List<Consequence> consequences,
            String facts,
            String cause,
            TenureId colleague) {
        return requesting.request(
                by,
                new StartForm(
                        proposal,
                        object,
                        null,
                        ground,
                        consequences,
                        proposal == null ? Trigger.SUPERVISION : Trigger.PROPOSAL,
                        facts,
                        cause,
                        List.of(colleague),
                        false));
    }

    public void approve(Viewer by, CaseId id, String words) {
        approving.answer(by, id, new ApprovalForm(ApprovalForm.Answer.APPROVE, words));
    }

    public void refuse(Viewer by, CaseId id, String words) {
        approving.answer(by, id, new ApprovalForm(ApprovalForm.Answer.REFUSE, words));
    }
}
