package zelian.accountability.inquiry;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.rule.Conduct;
import zelian.accountability.rule.Form;
import zelian.accountability.rule.Responsibility;

/** Inquiries as the demonstration tells them. */
@Component
@Profile("demo")
public class InquiryScenes {

    private final Inquiring inquiring;
    private final Reporting reporting;

    InquiryScenes(Inquiring inquiring, Reporting reporting) {
        this.inquiring = inquiring;
        this.reporting = reporting;
    }

    public void weigh(Viewer by, CaseId id, List<String> found, String words) {
        inquiring.weigh(by, id, new WeighingForm(found, true, words));
    }

    public void divide(Viewer by, CaseId id, String object, Responsibility responsibility, String words) {
        inquiring.divide(by, id, new ShareForm(object, responsibility, Follows.HERE, words));
    }

    public void show(Viewer by, CaseId id, String facts) {
        inquiring.show(by, id, new ShowingForm(facts));
    }

    public void hear(Viewer by, CaseId id, boolean agrees, String words) {
        inquiring.hear(by, id, new StatementForm(agrees ? Signing.AGREED : Signing.DISAGREED, words));
    }

    public void report(Viewer by, CaseId id, UnitId decider, List<Form> forms, String adopted, String report) {
        reporting.report(by, id, new ReportForm(decider, Conduct.WEAK, forms, adopted, report, true));
    }
}
