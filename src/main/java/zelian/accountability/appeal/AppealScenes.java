package zelian.accountability.appeal;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.accountability.CaseId;

/** Appeals as the demonstration tells them. */
@Component
@Profile("demo")
public class AppealScenes {

    private final Appealing appealing;

    AppealScenes(Appealing appealing) {
        this.appealing = appealing;
    }

    public void file(Viewer by, CaseId id, String words) {
        appealing.file(by, id, new AppealForm(words));
    }

    public void answer(Viewer by, CaseId id, boolean revoked, String words) {
        appealing.answer(by, id, new AppealAnswerForm(revoked ? Appeal.Result.REVOKED : Appeal.Result.UPHELD, words));
    }

    public void name(Viewer by, CaseId id, TenureId reviewer) {
        appealing.name(by, id, new ReviewerForm(reviewer));
    }
}
