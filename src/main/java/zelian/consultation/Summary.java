package zelian.consultation;

import java.time.LocalDate;

/**
 * How an asking went, on a day.
 *
 * @param asked how many units and people were asked
 * @param answered how many of them answered
 * @param opinions how many opinions were raised
 * @param adopted wholly or in part
 * @param waiting for an answer
 */
public record Summary(
        ConsultationId id,
        LocalDate until,
        boolean closed,
        int asked,
        int answered,
        int opinions,
        int adopted,
        int waiting) {

    /** 征求 12 个，已答复 10 个；意见 3 条，采纳 2 条. */
    public String inWords() {
        return "征求 %d 个，已答复 %d 个；意见 %d 条，采纳（含部分采纳）%d 条".formatted(asked, answered, opinions, adopted);
    }
}
