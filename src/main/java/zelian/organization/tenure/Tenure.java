package zelian.organization.tenure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.common.Period;
import zelian.common.Rejected;

/**
 * One person holding one post from a day to a day (任职).
 *
 * @param acting 临时主持工作: holds the post for someone absent, or until someone is appointed
 * @param succeeds the tenure whose open matters came to this one
 * @param corrected whether it was once put right (更正)
 */
record Tenure(
        TenureId id,
        Post post,
        PersonId person,
        String name,
        Period period,
        @Nullable String grade,
        boolean acting,
        @Nullable String document,
        @Nullable TenureId succeeds,
        boolean corrected,
        int version) {

    boolean heldOn(LocalDate day) {
        return period.contains(day);
    }

    /**
     * This tenure, ended the day before (变更).
     *
     * @throws Rejected if it is not held on that day, or begins on it: then it was typed wrong (更正)
     */
    Tenure endingBefore(LocalDate day) {
        if (day.equals(period.since())) {
            throw Rejected.because("organization.changed-on-its-first-day", name, post.inWords(), day)
                    .at("day");
        }
        if (!heldOn(day)) {
            throw Rejected.because("organization.not-held-then", name, post.inWords(), day, inWords(period))
                    .at("day");
        }
        return lasting(new Period(period.since(), day.minusDays(1)));
    }

    /** The same tenure with other days. */
    Tenure lasting(Period other) {
        return new Tenure(id, post, person, name, other, grade, acting, document, succeeds, corrected, version);
    }

    /** 2019-05-01 至 2024-02-29, or 2024-03-01 起. */
    static String inWords(Period period) {
        return period.until() == null ? period.since() + " 起" : period.since() + " 至 " + period.until();
    }
}
