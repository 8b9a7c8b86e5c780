package zelian.assessment.drafting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zelian.assessment.IndicatorId;
import zelian.assessment.scheme.Indicator;
import zelian.assessment.scheme.Kind;
import zelian.assessment.scheme.Measure;
import zelian.assessment.scheme.Method;
import zelian.assessment.scheme.Points;
import zelian.common.Rejected;
import zelian.regulation.ClauseId;

/** An indicator, as typed; {@code per} and {@code cap} in points. */
record IndicatorForm(
        @NotBlank @Size(max = 60) String title,
        @NotNull(message = "请选择类型") Kind kind,
        @Nullable IndicatorId parent,
        @Nullable @Min(0) @Max(100) Integer weight,
        @Nullable ClauseId clause,
        @Nullable @Size(max = 60) String amount,
        @Nullable @Size(max = 60) String timing,
        @Nullable @Size(max = 200) String standard,
        @Nullable @Size(max = 200) String requirement,
        @Nullable Measure measure,
        @Nullable Method method,
        @Nullable @Min(1) @Max(100) Integer target,
        @Nullable BigDecimal per,
        @Nullable BigDecimal cap) {

    Indicator.Asked asked() {
        return new Indicator.Asked(clause, text(amount), text(timing), text(standard), text(requirement));
    }

    /** @throws Rejected if more is given for each than in all */
    Indicator.Counting counting() {
        if (per != null && (per.signum() < 0 || per.compareTo(BigDecimal.valueOf(100)) > 0)
                || cap != null && (cap.signum() < 0 || cap.compareTo(BigDecimal.valueOf(100)) > 0)) {
            throw Rejected.because("assessment.points-out-of-range").at("per");
        }
        return new Indicator.Counting(
                measure,
                kind == Kind.COMPUTED ? method : null,
                Objects.requireNonNullElse(target, 100),
                Points.of(per),
                Points.of(cap));
    }

    int weightOrNone() {
        return kind.extra() || weight == null ? 0 : weight;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
