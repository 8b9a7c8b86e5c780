package zelian.organization.credential;

import java.time.Duration;
import java.time.Instant;

/**
 * The parameters of sign-in (登录策略) in force, set by the security administrator.
 *
 * @param idle how long a session lives without its reader
 * @param slips how long the code of an activation slip is good
 */
public record SignInPolicy(LockOut lockOut, PasswordRules passwords, Duration idle, Duration slips, Instant since) {}
