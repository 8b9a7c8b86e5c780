package zelian.organization.administrator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import zelian.access.Role;

record SetupForm(
        @NotBlank(message = "请填写设置码") String code,

        @NotBlank(message = NAME) @Size(max = 30, message = NAME)
        String systemName,

        @Pattern(regexp = LOGIN_RULE, message = LOGIN) String systemLogin,

        @NotBlank(message = NAME) @Size(max = 30, message = NAME)
        String securityName,

        @Pattern(regexp = LOGIN_RULE, message = LOGIN) String securityLogin,

        @NotBlank(message = NAME) @Size(max = 30, message = NAME)
        String auditName,

        @Pattern(regexp = LOGIN_RULE, message = LOGIN) String auditLogin) {

    static final String LOGIN_RULE = "[A-Za-z][A-Za-z0-9._-]{2,31}";
    static final String LOGIN = "登录名用 3 至 32 个字母、数字、点、横线，以字母开头";
    private static final String NAME = "请填写姓名，不超过 30 个字";

    /** Who is to be what. */
    List<Newcomer> newcomers() {
        return List.of(
                new Newcomer(Role.SYSTEM_ADMIN, systemName.strip(), systemLogin, "system"),
                new Newcomer(Role.SECURITY_ADMIN, securityName.strip(), securityLogin, "security"),
                new Newcomer(Role.AUDIT_ADMIN, auditName.strip(), auditLogin, "audit"));
    }
}
