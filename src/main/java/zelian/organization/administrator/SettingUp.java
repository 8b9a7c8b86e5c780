package zelian.organization.administrator;

import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.calendar.Today;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.organization.account.Account;
import zelian.organization.account.Accounts;
import zelian.organization.account.ActivationCodes;
import zelian.organization.account.Kept;
import zelian.organization.account.Slip;
import zelian.organization.credential.SignInPolicies;

/**
 * Sets up the three administrators (设立三员) of an empty installation: three people, none of whom is another
 * or of the organisation. Each gets a slip and chooses a password alone; nobody ever knows another's.
 */
@Service
class SettingUp {

    private final Accounts accounts;
    private final ActivationCodes codes;
    private final SignInPolicies policies;
    private final Kept kept;
    private final JdbcClient db;
    private final Today today;
    private final InstantSource clock;

    SettingUp(
            Accounts accounts,
            ActivationCodes codes,
            SignInPolicies policies,
            Kept kept,
            JdbcClient db,
            Today today,
            InstantSource clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.policies = policies;
        this.kept = kept;
        this.db = db;
        this.today = today;
        this.clock = clock;
    }

    /** Only while there is none; of two at the same time the second finds that there is. */
    @Transactional
    List<Account.Owner> setUp(List<Newcomer> newcomers) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('administrators', 0))")
                .query((row, number) -> number)
                .list();
        if (accounts.administratorsExist()) {
            throw new NotFound("set-up");
        }
        var people = newcomers.stream().map(Newcomer::checked).toList();
        for (var one : people) {
            for (var other : people.subList(0, people.indexOf(one))) {
                if (one.isNamedLike(other)) {
                    throw Rejected.because("organization.administrators-are-three")
                            .at(one.field() + "Name")
                            .citing(Account.SEPARATION);
                }
                if (one.signsInLike(other)) {
                    throw Rejected.because("organization.login-taken", one.login())
                            .at(one.field() + "Login");
                }
            }
            if (accounts.byLogin(one.login()).isPresent()) {
                throw Rejected.because("organization.login-taken", one.login()).at(one.field() + "Login");
            }
        }
        return people.stream().map(this::add).toList();
    }

    /** The slips of those just set up; their codes are shown this once. */
    @Transactional
    List<Slip> slips(List<Account.Owner> owners) {
        var now = clock.instant();
        var good = policies.now().slips();
        return owners.stream()
                .map(owner -> new Slip(
                        owner.name(),
                        owner.officeInWords(),
                        owner.login(),
                        codes.issue(owner.id(), good, now),
                        now.plus(good)))
                .toList();
    }

    private Account.Owner add(Newcomer newcomer) {
        var owner = new Account.Owner(Ids.next(), newcomer.login(), newcomer.name(), null, newcomer.office(), null, 0);
        var account = new Account.Authorised(owner);
        accounts.add(account, "设立三员", clock.instant());
        kept.act(
                Viewer.system(today.day()),
                "administrator-set-up",
                account,
                "设立" + owner.officeInWords() + " " + owner.inWords());
        return owner;
    }
}
