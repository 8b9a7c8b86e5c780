package zelian.accountability.inquiry;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The list of exemptions, gone through.
 *
 * @param found codes of the circumstances that are there
 * @param others whether all others were looked at and are not
 * @param words the reason
 */
record WeighingForm(
        @Nullable List<String> found,
        @AssertTrue(message = "请逐项核对其余情形") boolean others,
        @NotBlank(message = "请写明容错先议的理由") @Size(max = 1000) String words) {

    List<String> codes() {
        return Objects.requireNonNullElse(found, List.of());
    }
}
