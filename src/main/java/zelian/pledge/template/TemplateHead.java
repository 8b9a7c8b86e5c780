package zelian.pledge.template;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.UnitId;

/**
 * What the letters of a year have in common.
 *
 * @param clauses 共性条款, in order
 * @param target 目标和否决事项
 * @param consequence 考核与责任追究
 * @param returned why it was sent back the last time; null if it never was
 */
public record TemplateHead(
        UUID id,
        int lock,
        UnitId body,
        int year,
        List<String> clauses,
        String target,
        String consequence,
        Hands hands,
        @Nullable String returned) {

    /** Through whose hands it went, and when. */
    public record Hands(
            PersonId drafter,
            LocalDate drafted,
            @Nullable PersonId submitter,
            @Nullable LocalDate submitted,
            @Nullable PersonId approver,
            @Nullable LocalDate approved) {}

    /** 2026年责任书共性条款. */
    public String title() {
        return year + "年责任书共性条款";
    }

    TemplateHead submitted(PersonId by, LocalDate day) {
        return with(new Hands(hands.drafter, hands.drafted, by, day, null, null), null);
    }

    TemplateHead approved(PersonId by, LocalDate day) {
        return with(new Hands(hands.drafter, hands.drafted, hands.submitter, hands.submitted, by, day), null);
    }

    TemplateHead sentBack(String reason) {
        return with(new Hands(hands.drafter, hands.drafted, null, null, null, null), reason);
    }

    private TemplateHead with(Hands now, @Nullable String why) {
        return new TemplateHead(id, lock, body, year, clauses, target, consequence, now, why);
    }
}
