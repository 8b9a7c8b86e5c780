package zelian.usage.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.common.NotFound;
import zelian.ui.MattersPart;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** Leads from the page of an appraisal to what was handed to the personnel office. */
@Component
class HandoverPart implements PagePart {

    private final HandingOver handing;
    private final Handovers handovers;

    HandoverPart(HandingOver handing, Handovers handovers) {
        this.handing = handing;
        this.handovers = handovers;
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("appraisal")) {
            return Optional.empty();
        }
        var appraisal = new AppraisalId(id);
        try {
            handing.require(appraisal, viewer);
        } catch (NotFound unknown) {
            return Optional.empty();
        }
        var all = handovers.of(appraisal);
        return Optional.of(new MattersPart(
                "移交人事",
                null,
                List.of(new MattersPart.Row(
                        "/uses/appraisals/" + id + "/handover",
                        all.isEmpty() ? "还没有移交" : all.getFirst().inWords(),
                        all.isEmpty() ? "得分、权重和等次交给人事，由人事签收" : HandoverController.note(all.getFirst()),
                        null,
                        all.isEmpty() ? "去移交" : "看移交")),
                null));
    }
}
