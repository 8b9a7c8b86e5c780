package zelian.organization.administrator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.organization.account.Account;
import zelian.organization.account.Accounts;
import zelian.organization.account.ActivatingAccounts;
import zelian.organization.account.AuthorisingAccounts;
import zelian.organization.account.Slip;
import zelian.organization.account.WaitingAccounts;
import zelian.organization.credential.OneTimeCode;
import zelian.organization.role.ChangingRoleTable;

/**
 * The administrators of the demonstration, and what they do: approve the table of posts and roles, authorise
 * whoever was imported. Passwords are made up and forgotten at once, so that nobody signs in with one.
 */
@Component
@Profile("demo")
class AccountsChapter implements Chapter {

    private static final List<Newcomer> THREE = List.of(
            new Newcomer(Role.SYSTEM_ADMIN, "卢文清", "lu.wenqing", "system"),
            new Newcomer(Role.SECURITY_ADMIN, "范立新", "fan.lixin", "security"),
            new Newcomer(Role.AUDIT_ADMIN, "薛明远", "xue.mingyuan", "audit"));

    /** How many people have activated their account; the others still have their slip. */
    private static final int ACTIVATED = 12;

    private final SettingUp settingUp;
    private final Accounts accounts;
    private final WaitingAccounts waiting;
    private final AuthorisingAccounts authorising;
    private final ActivatingAccounts activating;
    private final ChangingRoleTable roles;

    AccountsChapter(
            SettingUp settingUp,
            Accounts accounts,
            WaitingAccounts waiting,
            AuthorisingAccounts authorising,
            ActivatingAccounts activating,
            ChangingRoleTable roles) {
        this.settingUp = settingUp;
        this.accounts = accounts;
        this.waiting = waiting;
        this.authorising = authorising;
        this.activating = activating;
        this.roles = roles;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    @Transactional
    public void on(LocalDate day, Stage stage) {
        if (!accounts.administratorsExist()) {
            settingUp.slips(settingUp.setUp(THREE)).forEach(this::activate);
            roles.approveDelivered(security(day));
        }
        var pending = waiting.ids();
        if (!pending.isEmpty()) {
            authorising.authorise(pending, security(day));
            authorising.slips(pending, security(day)).stream()
                    .sorted(Comparator.comparing(Slip::login))
                    .limit(ACTIVATED)
                    .forEach(this::activate);
        }
    }

    private Viewer security(LocalDate day) {
        return accounts.administrator(Role.SECURITY_ADMIN).orElseThrow().owner().viewer(day);
    }

    private void activate(Slip slip) {
        var owner = accounts.byLogin(slip.login()).map(Account::owner).orElseThrow();
        activating.activate(owner.id(), slip.code().text(), unguessable());
    }

    private static String unguessable() {
        return "a-" + OneTimeCode.random().text() + OneTimeCode.random().text().toLowerCase(Locale.ROOT);
    }
}
