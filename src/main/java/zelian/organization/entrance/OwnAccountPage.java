package zelian.organization.entrance;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zelian.organization.credential.PasswordRules;
import zelian.ui.Page;

/**
 * 我的账号.
 *
 * @param passwordSince when the password was last changed
 * @param factorNeeded whether the roles of this person demand a second factor
 */
public record OwnAccountPage(
        String login,
        String name,
        @Nullable Instant signedInAt,
        @Nullable String signedInFrom,
        @Nullable Instant passwordSince,
        boolean factorNeeded,
        boolean factorEnrolled,
        int recoveryCodesLeft,
        PasswordRules rules)
        implements Page {

    /** The day from which on the password must be changed. */
    public @Nullable Instant passwordUntil() {
        return passwordSince == null ? null : passwordSince.plus(Duration.ofDays(rules.days()));
    }
}
