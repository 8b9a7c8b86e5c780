package zelian.usage.handover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.usage.OutcomeId;

/**
 * What was handed to the personnel office (移交人事): the results of an appraisal as they were released, or, once they are
 * final, what differs from what had been handed over (更正件), or all of them if nothing had.
 *
 * @param share in percent of the general appraisal of performance, on the day of handing over
 * @param received null until the office has signed for it
 */
record Handover(
        UUID id,
        Stage stage,
        String title,
        UnitId body,
        BigDecimal share,
        LocalDate handedOn,
        UUID hander,
        String handerName,
        @Nullable Receipt received,
        List<Row> rows) {

    private static final Source TWO_HANDS = Source.own("成果运用办法：移交的人不签收，签收写明日期和姓名");

    /** How far the results had come. */
    enum Stage {
        RELEASED("发布稿"),
        FINAL("定稿");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Who signed for it, and when. */
    record Receipt(LocalDate on, String by) {}

    /** Points in hundredths and grade; both may be missing. */
    record Standing(@Nullable Integer total, String grade) {

        String points() {
            return total == null ? "暂不出分" : BigDecimal.valueOf(total, 2).toPlainString();
        }

        String gradeInWords() {
            return grade.isEmpty() ? "暂不定等" : grade;
        }

        /** Its share in the general appraisal. */
        String weighted(BigDecimal share) {
            return total == null
                    ? "—"
                    : BigDecimal.valueOf(total, 2)
                            .multiply(share)
                            .movePointLeft(2)
                            .setScale(2, RoundingMode.HALF_UP)
                            .toPlainString();
        }
    }

    /**
     * The result of one unit.
     *
     * @param before what had been handed over and is corrected; null if nothing was
     */
    record Row(
            OutcomeId result,
            UnitId unit,
            String unitName,
            Standing standing,
            @Nullable Standing before) {}

    /** @throws Rejected for whoever handed it over, and a second time */
    void requireReceivable(Viewer by) {
        if (received != null) {
            throw Rejected.because("usage.handover-received", received.on(), received.by());
        }
        if (hander.equals(by.person().value())) {
            throw Rejected.because("usage.hander-cannot-receive").citing(TWO_HANDS);
        }
    }

    /** 定稿移交，更正 2 个单位. */
    String inWords() {
        var corrected = rows.stream().filter(row -> row.before() != null).count();
        if (rows.isEmpty()) {
            return stage.label() + "移交，没有更正";
        }
        return corrected == 0
                ? stage.label() + "移交，" + rows.size() + " 个单位"
                : stage.label() + "移交，更正 " + corrected + " 个单位";
    }
}
