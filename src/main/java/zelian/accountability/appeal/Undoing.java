package zelian.accountability.appeal;

import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Telling;
import zelian.accountability.decision.Decisions;
import zelian.accountability.period.Periods;
import zelian.document.DocumentNumbers;

/** What a decision leaves behind when it no longer stands: its number is void, its periods are annulled. */
@Component
class Undoing {

    private final Cases cases;
    private final Decisions decisions;
    private final Periods periods;
    private final DocumentNumbers numbers;
    private final Telling telling;

    Undoing(Cases cases, Decisions decisions, Periods periods, DocumentNumbers numbers, Telling telling) {
        this.cases = cases;
        this.decisions = decisions;
        this.periods = periods;
        this.numbers = numbers;
        this.telling = telling;
    }

    /** Upheld, nothing changes; changed, it is decided anew; revoked, the case is over. */
    void after(Viewer by, Case.Executing executing, Appeal.Result result) {
        if (result == Appeal.Result.UPHELD) {
            return;
        }
        var id = executing.head().id();
        var decision = decisions.require(id);
        decisions.voided(decision.id(), by.day());
        numbers.voided("decision", decision.id(), by.day());
        periods.annul(id, by.day());
        Case next = result == Appeal.Result.CHANGED
                ? executing.decideAnew(by.person())
                : executing.revoke(by.person(), by.day());
        cases.move(executing, next);
        telling.moved(by, "undone", executing, next, result == Appeal.Result.CHANGED ? "原决定作废，重新集体决定" : "撤销问责决定", "");
    }
}
