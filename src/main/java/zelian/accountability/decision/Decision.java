package zelian.accountability.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.accountability.rule.Form;
import zelian.accountability.rule.Vote;

/**
 * One collective decision on a case.
 *
 * @param probation months of 留党察看; null without
 * @param asksConsent whether the same-level 党组's principal has to approve it
 * @param number 问〔2026〕3号, once signed
 * @param signedOn the day it takes effect
 * @param voidedOn when it was changed or taken back
 */
public record Decision(
        UUID id,
        UnitId decider,
        LocalDate heldOn,
        Vote vote,
        Vote.Result result,
        List<Form> forms,
        @Nullable Integer probation,
        boolean asksConsent,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate voidedOn) {

    public String formsInWords() {
        return forms.stream().map(Form::label).collect(Collectors.joining("、"));
    }

    public boolean inForce() {
        return signedOn != null && voidedOn == null;
    }
}
