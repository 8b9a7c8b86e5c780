package zelian.pledge.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.pledge.PledgeId;
import zelian.pledge.pair.Tier;

/**
 * What every letter of duty has.
 *
 * @param unit the unit of the lower side's post
 * @param template whose common clauses it has
 * @param dueOn by when both are to have signed
 * @param text what both sign, fixed when the lower side confirmed it; null before
 * @param follows the letter whose place it takes (换签); null for the first
 */
public record PledgeHead(
        PledgeId id,
        int lock,
        UnitId body,
        UnitId unit,
        int year,
        Tier tier,
        UUID template,
        Party upper,
        Party lower,
        LocalDate dueOn,
        PersonId drafter,
        TenureId drafterTenure,
        Days days,
        @Nullable Fixed text,
        @Nullable String number,
        @Nullable String ending,
        @Nullable PledgeId follows) {

    /** The text both sign, and its SM3 digest. */
    public record Fixed(String words, String digest) {}

    /** On which days it went its way. */
    public record Days(
            LocalDate drafted,
            @Nullable LocalDate offered,
            @Nullable LocalDate confirmed,
            @Nullable LocalDate effective,
            @Nullable LocalDate evaluated,
            @Nullable LocalDate ended) {

        static Days drafted(LocalDate day) {
            return new Days(day, null, null, null, null, null);
        }

        Days offeredOn(LocalDate day) {
            return new Days(drafted, day, null, null, null, null);
        }

        Days confirmedOn(LocalDate day) {
            return new Days(drafted, offered, day, null, null, null);
        }

        Days effectiveOn(LocalDate day) {
            return new Days(drafted, offered, confirmed, day, null, null);
        }

        Days evaluatedOn(LocalDate day) {
            return new Days(drafted, offered, confirmed, effective, day, null);
        }

        Days endedOn(LocalDate day) {
            return new Days(drafted, offered, confirmed, effective, evaluated, day);
        }
    }

    /** 2026年全面从严治党责任书. */
    public String title() {
        return year + "年全面从严治党责任书";
    }

    /** 王海燕与韩文博的责任书. */
    public String names() {
        return upper.name() + "与" + lower.name() + "的责任书";
    }

    PledgeHead on(Days passed) {
        return with(passed, text, number, ending);
    }

    PledgeHead fixed(Days passed, @Nullable Fixed words) {
        return with(passed, words, number, ending);
    }

    PledgeHead numbered(Days passed, String given) {
        return with(passed, text, given, ending);
    }

    PledgeHead ended(LocalDate last, String why) {
        return with(days.endedOn(last), text, number, why);
    }

    private PledgeHead with(Days passed, @Nullable Fixed words, @Nullable String given, @Nullable String why) {
        return new PledgeHead(
                id,
                lock,
                body,
                unit,
                year,
                tier,
                template,
                upper,
                lower,
                dueOn,
                drafter,
                drafterTenure,
                passed,
                words,
                given,
                why,
                follows);
    }
}
