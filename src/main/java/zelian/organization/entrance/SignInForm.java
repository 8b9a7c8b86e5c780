package zelian.organization.entrance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record SignInForm(
        @NotBlank(message = "请填写登录名") @Size(max = 64, message = "登录名不超过 64 个字")
        String login,

        @NotBlank(message = "请填写口令") @Size(max = 200, message = "口令不超过 200 个字")
        String password,

        @Size(max = 500) String to) {}
