package zelian.organization;

import java.time.LocalDate;

/**
 * Reads what office files say about who and which units (分管宣传的班子成员, 各部门各单位) and answers with the
 * people and units meant on a day. What cannot be told is said in words, never guessed.
 */
public interface Posts {

    /** The people meant by a phrase on the day. */
    default Leaders resolve(LeaderPhrase phrase, LocalDate day) {
        return on(day).resolve(phrase);
    }

    /** The units meant by a phrase on the day. */
    default Units resolve(UnitPhrase phrase, LocalDate day) {
        return on(day).resolve(phrase);
    }

    /** One picture of the day, for files with many rows: every answer rests on the same few statements. */
    OfDay on(LocalDate day);

    /** The organisation as it stands on one day. */
    interface OfDay {

        Leaders resolve(LeaderPhrase phrase);

        Units resolve(UnitPhrase phrase);
    }
}
