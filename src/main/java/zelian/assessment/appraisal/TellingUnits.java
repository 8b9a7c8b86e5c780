package zelian.assessment.appraisal;

import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.assessment.counting.Result;
import zelian.notice.Inbox;
import zelian.notice.Note;
import zelian.ui.Say;

/** Tells the principal of every unit that its result is there and until when it can be objected to. */
@Component
class TellingUnits {

    private final Directory directory;
    private final Inbox inbox;

    TellingUnits(Directory directory, Inbox inbox) {
        this.directory = directory;
        this.inbox = inbox;
    }

    void released(Viewer by, Appraisal.Released released, List<Result> results) {
        results.forEach(result -> directory
                .principal(result.unit(), by.day())
                .ifPresent(head -> inbox.send(
                        by,
                        new Note(
                                "assessment.released:" + result.id(),
                                head.person(),
                                head.tenure(),
                                released.head().title() + "结果已发布：" + result.unitName(),
                                "有不同意见的，" + Say.dayInWords(released.objectBy()) + "前申诉",
                                AppraisalKinds.RESULT,
                                result.id()))));
    }
}
