package zelian.accountability.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.ui.MattersPart;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** Leads from what an inspection found to a proposal, those who may propose for that unit. */
@Component
class FromFinding implements PagePart {

    private final Proposals proposals;
    private final Rights rights;

    FromFinding(Proposals proposals, Rights rights) {
        this.proposals = proposals;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        return kind.equals("finding") && rights.mayAnywhere(viewer, Area.ACCOUNTABILITY, Act.DRAFT)
                ? proposals
                        .unitOfFinding(id)
                        .filter(unit -> rights.may(viewer, Area.ACCOUNTABILITY, Act.DRAFT, unit))
                        .map(unit -> new MattersPart(
                                "问责",
                                null,
                                List.of(new MattersPart.Row(
                                        "/accountability/proposals/new?finding=" + id,
                                        "提出问责建议",
                                        "只能建议，不能启动",
                                        null,
                                        "提出")),
                                null))
                : Optional.empty();
    }
}
