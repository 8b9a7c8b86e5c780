package zelian.organization.entrance;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.access.Viewer;
import zelian.calendar.Today;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.organization.account.Account;
import zelian.organization.account.Accounts;
import zelian.organization.account.ActivatingAccounts;
import zelian.organization.account.Kept;
import zelian.organization.credential.Failures;
import zelian.organization.credential.LockOut;
import zelian.organization.credential.OneTimeCode;
import zelian.organization.credential.Passwords;
import zelian.organization.credential.SecondFactors;
import zelian.organization.credential.SignInPolicies;

/**
 * Signing in (登录), step by step: password, second factor where the role demands one, a new password where
 * the old one is too old. A wrong answer is counted in a transaction of its own and then refused; while a
 * name is locked even the right answer is, so that guessing on tells nothing.
 *
 * <p>Hashing a password takes its time and no database connection.
 */
@Service
class Entering {

    private static final UUID NO_ACCOUNT = Viewer.NO_UNIT.value();
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Failures failures;
    private final SignIns signIns;
    private final SignInPolicies policies;
    private final ActivatingAccounts activating;
    private final Kept kept;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Today today;
    private final InstantSource clock;

    Entering(
            Accounts accounts,
            Passwords passwords,
            SecondFactors factors,
            Failures failures,
            SignIns signIns,
            SignInPolicies policies,
            ActivatingAccounts activating,
            Kept kept,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Today today,
            InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.failures = failures;
        this.signIns = signIns;
        this.policies = policies;
        this.activating = activating;
        this.kept = kept;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.today = today;
        this.clock = clock;
    }

    /** What an account still owes before it is in. */
    enum Step {
        SECOND_FACTOR("/sign-in/code"),
        ENROLMENT("/sign-in/enrolment"),
        NEW_PASSWORD("/sign-in/password"),
        NONE("/");

        private final String address;

        Step(String address) {
            this.address = address;
        }

        String address() {
            return address;
        }
    }

    /**
     * The account of this login name, if the password is its own.
     *
     * @throws Rejected without telling whether name or password was wrong
     */
    Account.Active password(String login, String password, String from) {
        refuseWhileLocked(login);
        var account = accounts.byLogin(login).orElse(null);
        var right = account != null && passwords.right(account.owner().id(), password);
        if (account == null) {
            passwords.wasteTime(password);
        }
        answered(login, account, right, "口令", from);
        if (account instanceof Account.Active active) {
            return active;
        }
        throw Rejected.because("organization.account-not-open");
    }

    /** The second factor, or one of the recovery codes in its place. */
    void secondFactor(Account.Active account, String code, String from) {
        var owner = account.owner();
        refuseWhileLocked(owner.login());
        var right = inTransaction(() -> code.strip().length() > 6
                ? factors.recover(owner.id(), code, clock.instant())
                : factors.accept(owner.id(), code, clock.instant()));
        answered(owner.login(), account, right, "动态口令", from);
    }

    /** The first code of a new second factor proves that the person has it; the answer is shown once. */
    List<OneTimeCode> enrol(Account.Active account, String code, String from) {
        var owner = account.owner();
        refuseWhileLocked(owner.login());
        var right = inTransaction(() -> factors.accept(owner.id(), code, clock.instant()));
        answered(owner.login(), account, right, "动态口令", from);
        return inTransaction(() -> {
            kept.act(owner.viewer(today.day()), "second-factor-enrolled", account, owner.inWords() + " 绑定动态口令");
            return factors.newRecoveryCodes(owner.id());
        });
    }

    /** A first password, with the code of the slip. */
    void activate(String login, String code, String password, String from) {
        refuseWhileLocked(login);
        var account = accounts.byLogin(login).orElse(null);
        var right = account != null && activating.activate(account.owner().id(), code, password);
        answered(login, account, right, "激活码", from);
        inTransaction(() -> {
            failures.forget(login, clock.instant());
            return null;
        });
    }

    /** Whoever is signed in shows that the account is theirs before they change it. */
    void prove(Account.Active account, String password, String from) {
        refuseWhileLocked(account.owner().login());
        prove(account, passwords.right(account.owner().id(), password), from);
    }

    /** The same, where it is known already whether the word was right. */
    void prove(Account account, boolean right, String from) {
        var owner = account.owner();
        refuseWhileLocked(owner.login());
        answered(owner.login(), account, right, "现在的口令", from);
    }

    List<OneTimeCode> newRecoveryCodes(Account.Active account, String code, String from) {
        secondFactor(account, code, from);
        return inTransaction(() -> {
            var owner = account.owner();
            kept.act(owner.viewer(today.day()), "recovery-codes-made", account, owner.inWords() + " 生成新的恢复码");
            return factors.newRecoveryCodes(owner.id());
        });
    }

    @Transactional
    void newPassword(Account.Active account, String password) {
        var owner = account.owner();
        passwords.set(
                owner.id(),
                owner.login(),
                owner.name(),
                password,
                policies.now().passwords(),
                clock.instant());
        kept.act(owner.viewer(today.day()), "password-changed", account, owner.inWords() + " 修改口令");
    }

    Step next(Account.Active account, boolean secondFactorPassed) {
        var owner = account.owner();
        if (!secondFactorPassed && factors.enrolled(owner.id())) {
            return Step.SECOND_FACTOR;
        }
        if (!secondFactorPassed && needsSecondFactor(owner)) {
            return Step.ENROLMENT;
        }
        var since = passwords.since(owner.id());
        return since.isEmpty() || policies.now().passwords().tooOld(since.get(), clock.instant())
                ? Step.NEW_PASSWORD
                : Step.NONE;
    }

    boolean needsSecondFactor(Account.Owner owner) {
        return owner.administers() != null || signIns.needsSecondFactor(owner.actor(), today.day());
    }

    /** Every step is done: this is now the one sign-in of the account. */
    @Transactional
    UUID complete(Account.Active account, String how, String from) {
        var owner = account.owner();
        var signIn = Ids.next();
        signIns.begin(owner.id(), signIn, from, clock.instant());
        failures.forget(owner.login(), clock.instant());
        kept.act(owner.viewer(today.day()), "signed-in", account, owner.inWords() + " 登录（" + how + "，来自 " + from + "）");
        return signIn;
    }

    @Transactional
    void leave(Account account, UUID signIn) {
        signIns.end(account.owner().id(), signIn);
        kept.act(
                account.owner().viewer(today.day()),
                "signed-out",
                account,
                account.owner().inWords() + " 退出登录");
    }

    private void refuseWhileLocked(String login) {
        var until = failures.of(login).lockedUntil();
        if (until != null && clock.instant().isBefore(until)) {
            throw locked(until);
        }
    }

    private static Rejected locked(Instant until) {
        return Rejected.because("organization.locked-out", CLOCK.format(until));
    }

    /** Counts a wrong answer and refuses it; lets a right one pass unless the name was locked meanwhile. */
    private void answered(String login, @Nullable Account account, boolean right, String what, String from) {
        var failed = inTransaction(() -> {
            failures.hold(login);
            var now = clock.instant();
            var earlier = failures.of(login);
            if (earlier.lockedAt(now)) {
                return earlier;
            }
            if (right) {
                return null;
            }
            var counted = policies.now().lockOut().after(earlier, now);
            failures.keep(login, counted);
            keepFailure(login, account, what, from, counted);
            return counted;
        });
        if (failed == null) {
            return;
        }
        var until = failed.lockedUntil();
        if (until != null && clock.instant().isBefore(until)) {
            throw locked(until);
        }
        throw Rejected.because(
                switch (what) {
                    case "口令" -> "organization.sign-in-failed";
                    case "激活码" -> "organization.activation-failed";
                    case "现在的口令" -> "organization.current-password-wrong";
                    default -> "organization.code-wrong";
                });
    }

    private void keepFailure(String login, @Nullable Account account, String what, String from, LockOut.Tally counted) {
        var id = account == null ? NO_ACCOUNT : account.owner().id();
        var name = account == null ? masked(login.strip()) : account.owner().login();
        var until = counted.lockedUntil();
        events.publishEvent(new Deed(
                Viewer.system(today.day()),
                until == null ? "organization.sign-in-failed" : "organization.locked-out",
                "account",
                id,
                null,
                "登录名“" + name + "”的" + what + "不对（第 " + counted.count() + " 次，来自 " + from + "）"
                        + (until == null ? "" : "，锁定到 " + CLOCK.format(until))));
    }

    /** A name nobody has may be a password typed into the wrong field: it is not kept whole. */
    private static String masked(String login) {
        return login.substring(0, Math.min(2, login.length())) + "＊＊＊";
    }

    private <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
