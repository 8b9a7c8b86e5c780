package zelian.organization.entrance;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import zelian.organization.SignedIn;

/** Tells Spring Security who is signed in. Authorities are none: what a reader may do is asked of {@code Rights}. */
final class SignedInToken extends AbstractAuthenticationToken {

    private final transient SignedIn who;

    SignedInToken(SignedIn who) {
        super(List.of());
        this.who = who;
        setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return who;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
