package zelian.supervision.finding;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.job.DailyWork;

/** Who says nothing until the clock has run out has confirmed (逾期视为确认). */
@Service
class PresumingConfirmations implements DailyWork {

    private final Findings findings;
    private final Telling telling;

    PresumingConfirmations(Findings findings, Telling telling) {
        this.findings = findings;
        this.telling = telling;
    }

    @Override
    public Hour hour() {
        return Hour.NIGHT;
    }

    @Override
    @Transactional
    public void on(LocalDate day) {
        var system = Viewer.system(day);
        for (var put : findings.unansweredBefore(day)) {
            var presumed = put.presume(day);
            findings.move(put, presumed);
            telling.moved(system, "presumed", put, presumed, "逾期未答复，视为确认", "");
            telling.note(
                    system,
                    presumed,
                    put.head().owner(),
                    "presumed",
                    "逾期未确认，视为属实：" + put.head().title(),
                    "确认期限 " + put.given().confirmBy());
        }
    }
}
