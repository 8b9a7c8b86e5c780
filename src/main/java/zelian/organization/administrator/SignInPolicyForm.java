package zelian.organization.administrator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import zelian.organization.credential.LockOut;
import zelian.organization.credential.PasswordRules;
import zelian.organization.credential.SignInPolicy;

/** Within the bounds the norm leaves; laxer values are refused here and by the table. */
record SignInPolicyForm(
        @Min(value = 3, message = "填 3 至 10") @Max(value = 10, message = "填 3 至 10")
        int failures,

        @Min(value = 10, message = "填 10 至 1440") @Max(value = 1440, message = "填 10 至 1440")
        int pause,

        @Min(value = 8, message = "填 8 至 64") @Max(value = 64, message = "填 8 至 64")
        int length,

        @Min(value = 1, message = "填 1 至 24") @Max(value = 24, message = "填 1 至 24")
        int remembered,

        @Min(value = 1, message = "填 1 至 180") @Max(value = 180, message = "填 1 至 180")
        int days,

        @Min(value = 5, message = "填 5 至 60") @Max(value = 60, message = "填 5 至 60")
        int idle,

        @Min(value = 1, message = "填 1 至 30") @Max(value = 30, message = "填 1 至 30")
        int slipDays) {

    SignInPolicy policy(Instant now) {
        return new SignInPolicy(
                new LockOut(failures, Duration.ofMinutes(pause)),
                new PasswordRules(length, remembered, days),
                Duration.ofMinutes(idle),
                Duration.ofDays(slipDays),
                now);
    }
}
