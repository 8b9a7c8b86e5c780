package zelian.organization.role;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import zelian.access.Role;
import zelian.common.Rejected;
import zelian.organization.account.Account;
import zelian.ui.Option;

record RoleForm(
        @NotBlank(message = "请填写职务，如 主要负责人") @Size(max = 60, message = "不超过 60 个字")
        String title,

        @Size(max = 60, message = "不超过 60 个字") String unitKind,
        @Size(max = 60, message = "不超过 60 个字") String unitName,
        @NotBlank(message = "请选择角色") String role,

        @NotBlank(message = "请写明理由") @Size(max = 200, message = "理由不超过 200 个字")
        String reason) {

    RoleForm {
        unitKind = Objects.requireNonNullElse(unitKind, "");
        unitName = Objects.requireNonNullElse(unitName, "");
    }

    /** Roles that come with a post: neither the administrators nor membership of a round. */
    static List<Option> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> !role.administers() && role != Role.INSPECTOR)
                .map(role -> new Option(role.name(), role.label()))
                .toList();
    }

    /** @throws Rejected for a role that no post may bring */
    Role given() {
        if (roles().stream().noneMatch(option -> option.value().equals(role))) {
            throw Rejected.because("organization.role-not-by-post").at("role").citing(Account.SEPARATION);
        }
        return Role.valueOf(role);
    }

    /** As people type it (* for anything, empty for any) to what LIKE reads. */
    static String pattern(String typed) {
        var plain = typed.strip()
                .replace("%", "")
                .replace("_", "")
                .replace("\\", "")
                .replace('*', '%')
                .replace('＊', '%');
        return plain.isEmpty() ? "%" : plain;
    }
}
