package zelian.organization.entrance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import zelian.common.Rejected;

record NewPasswordForm(
        @NotBlank(message = "请填写新口令") @Size(max = 200, message = "口令不超过 200 个字")
        String password,

        @NotBlank(message = "请再填一次新口令") String passwordAgain) {

    /** The password, if both fields hold the same. */
    String chosen() {
        if (!password.equals(passwordAgain)) {
            throw Rejected.because("organization.passwords-differ").at("passwordAgain");
        }
        return password;
    }
}
