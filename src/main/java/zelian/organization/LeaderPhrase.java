package zelian.organization;

import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;

/**
 * Who, in the words of an office file (牵头领导, 责任人): a post (党组书记), a member in charge (分管宣传的班子成员),
 * every member (班子成员), a person's name, or a unit whose principal is meant.
 *
 * @param unit the unit spoken of, for titles that every unit has (处长, 主要负责人); null if none is known
 */
public record LeaderPhrase(String text, @Nullable UnitId unit) {

    public static LeaderPhrase of(String text) {
        return new LeaderPhrase(text, null);
    }

    /** Whether who is meant goes with a charge (分管…的班子成员), whichever post they hold. */
    public boolean byCharge() {
        return text.contains("分管");
    }
}
