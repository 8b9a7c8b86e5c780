package zelian.supervision.finding;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.supervision.FindingId;
import zelian.supervision.round.Sight;
import zelian.supervision.round.Team;

/** The unit's answer: whoever answers for it confirms what was found, one by one or several at once, or disputes it. */
@Service
class AnsweringFindings {

    private final Findings findings;
    private final Sight sight;
    private final Telling telling;

    AnsweringFindings(Findings findings, Sight sight, Telling telling) {
        this.findings = findings;
        this.sight = sight;
        this.telling = telling;
    }

    /** All of them or none. */
    @Transactional
    public void confirm(Viewer by, List<FindingId> ids) {
        if (ids.isEmpty()) {
            throw Rejected.because("supervision.nothing-to-confirm");
        }
        for (var id : ids) {
            var put = own(by, id);
            var confirmed = put.confirm(by.day());
            findings.move(put, confirmed);
            telling.moved(by, "confirmed", put, confirmed, "确认属实", "");
        }
    }

    /** @throws Rejected without words */
    @Transactional
    public void dispute(Viewer by, FindingId id, String words) {
        var put = own(by, id);
        if (words.isBlank()) {
            throw Rejected.because("supervision.reason-missing").at("words");
        }
        var disputed = put.dispute();
        findings.move(put, disputed);
        telling.moved(by, "disputed", put, disputed, "提出异议", words);
    }

    private Finding.Put own(Viewer by, FindingId id) {
        sight.requireFinding(by, id.value());
        var finding = findings.get(id);
        Team.require(finding.head().owner().is(by), Act.ANSWER);
        return Findings.in(Finding.Put.class, finding);
    }
}
