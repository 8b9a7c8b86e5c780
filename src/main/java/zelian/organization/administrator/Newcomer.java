package zelian.organization.administrator;

import java.util.Locale;
import java.util.Set;
import zelian.access.Role;
import zelian.common.Rejected;
import zelian.organization.account.Account;

/**
 * Someone who is to become an administrator.
 *
 * @param field with which the fields of the form begin, so that a refusal stands beside the right one
 */
record Newcomer(Role office, String name, String login, String field) {

    /** Names that everyone tries first; the norm asks to rename them. */
    private static final Set<String> EVERYBODYS = Set.of(
            "admin",
            "administrator",
            "root",
            "system",
            "sysadmin",
            "secadmin",
            "auditadmin",
            "audadmin",
            "test",
            "guest",
            "user",
            "manager",
            "super",
            "superuser",
            "audit",
            "security");

    /** @throws Rejected if the login name is one that everyone would guess */
    Newcomer checked() {
        if (EVERYBODYS.contains(login.toLowerCase(Locale.ROOT))) {
            throw Rejected.because("organization.login-of-everybody", login)
                    .at(field + "Login")
                    .citing(Account.SEPARATION);
        }
        return this;
    }

    boolean isNamedLike(Newcomer other) {
        return name.equals(other.name);
    }

    boolean signsInLike(Newcomer other) {
        return login.equalsIgnoreCase(other.login);
    }
}
