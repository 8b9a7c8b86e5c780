package zelian.risk.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.risk.card.Category;
import zelian.risk.card.Edition;
import zelian.risk.card.Grade;

/** One card as lists show it: by its latest edition. */
record RiskRow(
        UUID id,
        String number,
        UUID unit,
        String power,
        String step,
        String forms,
        String category,
        String state,
        String grade,
        int likelihood,
        int impact,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate closedOn,
        int measures,
        int unowned) {

    String word() {
        return closedOn != null ? "已撤销" : Edition.word(state);
    }

    Grade graded() {
        return Grade.valueOf(grade);
    }

    Category kind() {
        return Category.valueOf(category);
    }
}
