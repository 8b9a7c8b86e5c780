package zelian.pledge.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An own clause as a reader writes it. */
record ClauseForm(
        @NotBlank(message = "写明在哪些问题上") @Size(max = 300, message = "不超过 300 个字")
        String matter,

        @NotBlank(message = "写明什么责任") @Size(max = 500, message = "不超过 500 个字")
        String liability,

        @Nullable Integer lock) {

    int readLock() {
        return lock == null ? -1 : lock;
    }
}
