package zelian.organization.account;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.calendar.Today;
import zelian.organization.credential.Passwords;
import zelian.organization.credential.SignInPolicies;

/** The person takes over their account with the code of the slip and chooses a password (激活). */
@Service
public class ActivatingAccounts {

    private final Accounts accounts;
    private final ActivationCodes codes;
    private final Passwords passwords;
    private final SignInPolicies policies;
    private final Kept kept;
    private final Today today;
    private final InstantSource clock;

    ActivatingAccounts(
            Accounts accounts,
            ActivationCodes codes,
            Passwords passwords,
            SignInPolicies policies,
            Kept kept,
            Today today,
            InstantSource clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.policies = policies;
        this.kept = kept;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Whether the code was right and still good; then the account is active with this password.
     *
     * @throws zelian.common.Rejected if the rules forbid the password; the code stays good
     */
    @Transactional
    public boolean activate(UUID id, String code, String password) {
        var now = clock.instant();
        if (!(accounts.find(id).orElse(null) instanceof Account.Authorised authorised) || !codes.use(id, code, now)) {
            return false;
        }
        var active = authorised.activate();
        var owner = active.owner();
        passwords.set(id, owner.login(), owner.name(), password, policies.now().passwords(), now);
        accounts.move(authorised, active, null, now);
        kept.act(owner.viewer(today.day()), "account-activated", active, owner.inWords() + " 激活账号并设定口令");
        return true;
    }
}
