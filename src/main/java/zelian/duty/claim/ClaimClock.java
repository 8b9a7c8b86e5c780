package zelian.duty.claim;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import zelian.calendar.Deadlines;
import zelian.calendar.WorkingDays;
import zelian.common.Source;
import zelian.regulation.Rules;

/** By when a duty laid on someone is to be taken on. */
@Component
class ClaimClock {

    private final Rules rules;
    private final Deadlines deadlines;

    ClaimClock(Rules rules, Deadlines deadlines) {
        this.rules = rules;
        this.deadlines = deadlines;
    }

    LocalDate from(LocalDate day) {
        var clock = rules.on(day).workingDays("duty.claim.clock");
        return deadlines.after(day, new WorkingDays(clock.value()));
    }

    Source source(LocalDate day) {
        return rules.on(day).workingDays("duty.claim.clock").source();
    }
}
