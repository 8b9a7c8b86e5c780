package zelian.organization.account;

import java.time.Instant;
import zelian.organization.credential.OneTimeCode;

/**
 * One activation slip (激活单), to be printed, cut out and handed over in person.
 *
 * @param place unit and post, so that the slip finds its person
 */
public record Slip(String name, String place, String login, OneTimeCode code, Instant expiresAt) {}
