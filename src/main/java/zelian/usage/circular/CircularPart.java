package zelian.usage.circular;

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
import zelian.ui.Say;

/** Leads from the page of an appraisal to its circular: to the draft those who make it, once published everyone. */
@Component
class CircularPart implements PagePart {

    private final PublishingCirculars publishing;

    CircularPart(PublishingCirculars publishing) {
        this.publishing = publishing;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("appraisal")) {
            return Optional.empty();
        }
        try {
            return Optional.of(part(id, publishing.read(new AppraisalId(id), viewer)));
        } catch (NotFound nothingYet) {
            return Optional.empty();
        }
    }

    private static Page part(UUID appraisal, PublishingCirculars.Reading reading) {
        var issue = reading.circular().issue();
        var address = "/uses/appraisals/" + appraisal + "/circular";
        return new MattersPart(
                "考核结果通报",
                null,
                List.of(
                        issue == null
                                ? new MattersPart.Row(address, "通报草稿", "按定稿的等次和批准的运用拟稿，只写等次", null, "看草稿")
                                : new MattersPart.Row(
                                        address,
                                        issue.number(),
                                        Say.day(issue.on()) + "，" + issue.by() + " 印发",
                                        null,
                                        "看通报")),
                null);
    }
}
