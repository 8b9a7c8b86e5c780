package zelian.organization;

import java.time.LocalDate;

/**
 * Reads what office files say about who and which units (分管宣传的班子成员, 各部门各单位) and answers with the
 * people and units meant on a day. What cannot be told is said in words, never guessed.
 */
public interface Posts {

    /** The people meant by a phrase on the day. */
    Leaders resolve(LeaderPhrase phrase, LocalDate day);

    /** The units meant by a phrase on the day. */
    Units resolve(UnitPhrase phrase, LocalDate day);
}
