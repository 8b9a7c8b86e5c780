package zelian.guide.showing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import zelian.guide.writing.Text;

/** A guide as a reader writes it; where it belongs is given once. */
record GuideForm(
        @Size(max = 30, message = "不超过 30 个字") @Nullable String aspect,

        @Size(max = 60, message = "不超过 60 个字") @Nullable String matter,

        @NotBlank(message = "一行一步，写明先做什么、后做什么") @Size(max = 2000, message = "不超过 2000 个字")
        String steps,

        @NotBlank(message = "写明拿不准时问谁") @Size(max = 200, message = "不超过 200 个字")
        String ask,

        @NotBlank(message = "写明用哪张表、附什么；没有表的写“不用填表”") @Size(max = 200, message = "不超过 200 个字")
        String form,

        @Size(max = 600, message = "不超过 600 个字") @Nullable String example,

        @Nullable Integer lock) {

    Text text() {
        return new Text(steps.strip(), ask.strip(), form.strip(), example == null ? "" : example.strip());
    }

    int readLock() {
        return lock == null ? -1 : lock;
    }
}
