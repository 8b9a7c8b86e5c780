package zelian.accountability.appeal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.accountability.rule.AppealWay;

/**
 * One appeal against a decision; execution goes on meanwhile.
 *
 * @param answerBy last day for deciding it
 */
public record Appeal(
        UUID id,
        AppealWay way,
        LocalDate filedOn,
        LocalDate answerBy,
        @Nullable Result result,
        @Nullable LocalDate decidedOn) {

    /** What came of it. */
    public enum Result {
        UPHELD("维持"),
        CHANGED("变更"),
        REVOKED("撤销");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
