package zelian.organization;

import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;

/**
 * Which units, in the words of an office file (牵头部门, 配合部门): names or codes separated by 、 ， ； or /,
 * 各部门各单位 for all of them, 分管部门 for those in a member's charge.
 *
 * @param member the member whose 分管部门 are meant; null where the phrase speaks of no member
 */
public record UnitPhrase(String text, @Nullable TenureId member) {

    public static UnitPhrase of(String text) {
        return new UnitPhrase(text, null);
    }
}
