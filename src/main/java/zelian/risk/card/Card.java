package zelian.risk.card;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.duty.Provenance;
import zelian.risk.RiskCardId;

/**
 * Where in a unit power may be abused (风险点卡), whatever its editions say about it.
 *
 * @param power 权力事项, such as 经费支出
 * @param step 环节, such as 审批
 * @param forms 表现形式
 * @param keeper the unit's principal, who answers for the card; null while the post is vacant
 */
public record Card(
        RiskCardId id,
        String number,
        UnitId unit,
        String power,
        String step,
        String forms,
        Category category,
        Provenance source,
        @Nullable PersonId keeper,
        LocalDate foundOn,
        @Nullable LocalDate closedOn,
        @Nullable String closing) {

    private static final Pattern MARKS = Pattern.compile("[\\s\\p{P}]");

    /** 经费支出·审批. */
    public String title() {
        return power + "·" + step;
    }

    /** What makes two lines the same card of a unit: without spaces and punctuation. */
    public static String key(String power, String step, String forms) {
        return plain(power) + "|" + plain(step) + "|" + plain(forms);
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
