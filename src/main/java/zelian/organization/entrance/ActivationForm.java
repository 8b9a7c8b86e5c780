package zelian.organization.entrance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import zelian.common.Rejected;

record ActivationForm(
        @NotBlank(message = "请填写登录名") @Size(max = 64, message = "登录名不超过 64 个字")
        String login,

        @NotBlank(message = "请填写激活码") @Size(max = 40, message = "激活码是 12 位字母和数字")
        String code,

        @NotBlank(message = "请填写口令") @Size(max = 200, message = "口令不超过 200 个字")
        String password,

        @NotBlank(message = "请再填一次口令") String passwordAgain) {

    /** The password, if both fields hold the same. */
    String chosen() {
        if (!password.equals(passwordAgain)) {
            throw Rejected.because("organization.passwords-differ").at("passwordAgain");
        }
        return password;
    }
}
