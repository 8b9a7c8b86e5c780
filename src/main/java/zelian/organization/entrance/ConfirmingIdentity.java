package zelian.organization.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.organization.Identity;
import zelian.organization.SignedIn;
import zelian.organization.account.Account;
import zelian.organization.account.Accounts;

/**
 * Asks for the password again. People of a demonstration came in by the side door and have none: they type the word the
 * page shows, which is good in a session of that door only, in a demonstration only.
 */
@Service
class ConfirmingIdentity implements Identity {

    private static final String SHOWN = "zelian-demo";

    private final Accounts accounts;
    private final Entering entering;
    private final boolean demonstration;

    ConfirmingIdentity(Accounts accounts, Entering entering, Environment environment) {
        this.accounts = accounts;
        this.entering = entering;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public void confirm(HttpServletRequest request, String password) {
        var account = account(request);
        var from = request.getRemoteAddr();
        try {
            if (demonstrationPassword(request).isPresent()) {
                entering.prove(account, password.equals(SHOWN), from);
            } else if (account instanceof Account.Active active) {
                entering.prove(active, password, from);
            } else {
                throw Rejected.because("organization.account-not-open");
            }
        } catch (Rejected wrong) {
            throw wrong.at("password");
        }
    }

    @Override
    public Optional<String> demonstrationPassword(HttpServletRequest request) {
        return demonstration && Visit.of(request).filter(Visit::demonstration).isPresent()
                ? Optional.of(SHOWN)
                : Optional.empty();
    }

    private Account account(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof Authentication who && who.getPrincipal() instanceof SignedIn reader) {
            return accounts.get(reader.account());
        }
        throw new NotFound("account of the reader");
    }
}
