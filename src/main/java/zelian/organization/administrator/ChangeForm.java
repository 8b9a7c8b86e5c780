package zelian.organization.administrator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import zelian.access.Role;
import zelian.common.Rejected;

record ChangeForm(
        @Size(max = 30, message = "姓名不超过 30 个字") String newName,

        @Pattern(regexp = "|" + SetupForm.LOGIN_RULE, message = SetupForm.LOGIN)
        String newLogin,

        @NotBlank(message = "请写明理由") @Size(max = 200, message = "理由不超过 200 个字")
        String reason) {

    ChangeForm {
        newName = Objects.requireNonNullElse(newName, "");
        newLogin = Objects.requireNonNullElse(newLogin, "");
    }

    /** The new person; empty when the same one gets new access. */
    Optional<Newcomer> successor(Role office) {
        if (newName.isBlank() != newLogin.isBlank()) {
            throw Rejected.because("organization.successor-incomplete").at(newName.isBlank() ? "newName" : "newLogin");
        }
        return newName.isBlank()
                ? Optional.empty()
                : Optional.of(new Newcomer(office, newName.strip(), newLogin, "new"));
    }
}
