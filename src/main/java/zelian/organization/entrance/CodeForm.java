package zelian.organization.entrance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record CodeForm(
        @NotBlank(message = "请填写动态口令") @Size(max = 40, message = "动态口令是 6 位数字")
        String code) {}
