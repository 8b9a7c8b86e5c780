package zelian.risk.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.risk.card.Layer;
import zelian.risk.card.Measure;
import zelian.risk.card.MeasureKind;

/** A measure as a reader writes it. */
record MeasureForm(
        @NotBlank(message = "写明做什么") @Size(max = 200, message = "不超过 200 个字")
        String words,

        @NotNull(message = "选一类") MeasureKind kind,
        @NotNull(message = "选一层") Layer layer,

        @NotBlank(message = "写明责任人，恰好一人") @Size(max = 60, message = "不超过 60 个字")
        String who,

        @NotBlank(message = "写明频次；没有固定时间的写“随发生”") @Size(max = 60, message = "不超过 60 个字")
        String frequency,

        @Size(max = 200, message = "不超过 200 个字") @Nullable String basis,
        @Nullable Integer lock) {

    private static final UUID UNTHREADED = new UUID(0, 0);

    Measure measure() {
        return new Measure(
                UNTHREADED,
                0,
                kind,
                layer,
                words.strip(),
                who.strip(),
                frequency.strip(),
                basis == null ? "" : basis.strip(),
                null,
                null);
    }

    int readLock() {
        return lock == null ? -1 : lock;
    }
}
