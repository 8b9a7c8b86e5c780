package zelian.accountability;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** A decision is not dated into a year that is closed. */
@Transactional
class ClosedYearDecisionTests extends CaseScene {

    @Test
    void theMeetingThatDecidesIsNotHeldInAClosedYear() {
        var one = heard();
        done(one + "/report", lead, report("ADMONITION"));
        var february = LocalDate.of(2027, 2, 1);
        closed(DAY.getYear());
        today.set(february);

        refused(post(one + "/decision", lead, vote()), "2026 年度已经结年", "问责决定");

        var later = new HashMap<>(vote());
        later.put("heldOn", february);
        done(one + "/decision", lead, later);
    }

    private void closed(int year) {
        db.sql("""
                insert into renewal.closing (id, year, state, unit, words, proposer, proposer_tenure, proposer_name,
                       proposed_on, decider, decider_tenure, decider_name, decided_on, opinion)
                values (:id, :year, 'CLOSED', :unit, '提请', :proposer, :tenure, '秦建国', '2027-01-11',
                        :decider, :tenure, '王海燕', '2027-01-12', '同意')
                """)
                .param("id", UUID.randomUUID())
                .param("year", year)
                .param("unit", lead.unit().value())
                .param("proposer", lead.person().value())
                .param("decider", party.person().value())
                .param("tenure", lead.tenure().value())
                .update();
    }
}
