package zelian.organization.entrance;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record NewPasswordForm(
        @NotBlank(message = "请填写新口令") @Size(max = 200, message = "口令不超过 200 个字") String password,
        @NotBlank(message = "请再填一次新口令") String passwordAgain) {

    @AssertTrue(message = "两次填写的新口令不一样")
    boolean isSameTwice() {
        return password.equals(passwordAgain);
    }
}
