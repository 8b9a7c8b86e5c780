package zelian.usage.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was done, and what followed. */
record ReceiptForm(
        @NotBlank(message = "请写明办了什么、后来怎样") @Size(max = 1000)
        String words) {}
