package zelian.risk.card;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import zelian.regulation.Rules;

/** Grades risks and says when they are to be looked at again, by the rules of the day. */
@Component
public class Grading {

    private final Rules rules;

    public Grading(Rules rules) {
        this.rules = rules;
    }

    public Grade grade(Rating rating, LocalDate day) {
        var on = rules.on(day);
        if (rating.value() >= on.number("risk.grade.high").value()) {
            return Grade.HIGH;
        }
        return rating.value() >= on.number("risk.grade.middle").value() ? Grade.MIDDLE : Grade.LOW;
    }

    /** The day by which a risk assessed on the day is assessed again (高季、中半年、低年). */
    LocalDate next(Grade grade, LocalDate day) {
        return day.plusMonths(rules.on(day)
                .months("risk.review."
                        + switch (grade) {
                            case HIGH -> "high";
                            case MIDDLE -> "middle";
                            case LOW -> "low";
                        })
                .value());
    }
}
