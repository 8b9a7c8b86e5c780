package zelian.usage.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.usage.action.Use;

/** How far a result or decision is used: what all its uses are together. */
enum Standing {
    UNUSED("未运用"),
    PROPOSED("待批准"),
    REPORTED("待核验"),
    RUNNING("执行中"),
    DONE("已反馈");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    static Standing of(List<Use> uses) {
        var living = uses.stream().filter(Use::living).toList();
        if (living.isEmpty()) {
            return UNUSED;
        }
        if (living.stream().anyMatch(Use.Proposed.class::isInstance)) {
            return PROPOSED;
        }
        if (living.stream().anyMatch(Use.Reported.class::isInstance)) {
            return REPORTED;
        }
        return living.stream().allMatch(Use.Done.class::isInstance) ? DONE : RUNNING;
    }

    String label() {
        return label;
    }

    /**
     * The badge word.
     *
     * @param fixedOn since when it must be used; null while it may still change
     * @param days how many days may pass
     */
    String word(@Nullable LocalDate fixedOn, int days, LocalDate today) {
        if (this != UNUSED) {
            return label;
        }
        if (fixedOn == null) {
            return "未定稿";
        }
        return fixedOn.plusDays(days).isBefore(today) ? label : "待运用";
    }
}
