package zelian.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.access.TenureId;

/**
 * Who is signed in: the principal of every request after sign-in. Read anew from the account on every
 * request, so what an administrator ends is ended at once; the session itself holds nothing but ids.
 *
 * @param account the account signed in with
 * @param person whose account it is; an administrator (三员) is no person of the organisation and acts under
 *     the id of the account
 * @param administers which of the three administrators this is; null for everyone else
 * @param tenure the post chosen in the top bar; {@code Viewer.NO_TENURE} while none was chosen
 */
public record SignedIn(
        UUID account,
        PersonId person,
        String name,
        @Nullable Role administers,
        TenureId tenure) implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return account.toString();
    }
}
