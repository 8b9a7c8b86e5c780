package zelian.organization.administrator;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.organization.account.Account;
import zelian.organization.account.Accounts;
import zelian.organization.account.ActivationCodes;
import zelian.organization.account.Console;
import zelian.organization.account.Kept;
import zelian.organization.account.Slip;
import zelian.organization.credential.SecondFactors;
import zelian.organization.credential.SignInPolicies;

/** Gives an administrator new access, or the office to someone else: by the hands of the other two. */
@Service
class ChangingAdministrators {

    private final Accounts accounts;
    private final AdministratorChanges changes;
    private final ActivationCodes codes;
    private final SecondFactors factors;
    private final SignInPolicies policies;
    private final Console console;
    private final Kept kept;
    private final InstantSource clock;

    ChangingAdministrators(
            Accounts accounts,
            AdministratorChanges changes,
            ActivationCodes codes,
            SecondFactors factors,
            SignInPolicies policies,
            Console console,
            Kept kept,
            InstantSource clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.codes = codes;
        this.factors = factors;
        this.policies = policies;
        this.console = console;
        this.kept = kept;
        this.clock = clock;
    }

    @Transactional
    void propose(Role office, ChangeForm form, Viewer by) {
        console.anyOfTheThree(by);
        var account = accounts.administrator(office).orElseThrow(() -> new NotFound("holder of " + office));
        var owner = account.owner();
        if (owner.actor().equals(by.person())) {
            throw Rejected.because("organization.own-account").citing(Account.SEPARATION);
        }
        form.successor(office).ifPresent(successor -> {
            successor.checked();
            if (accounts.byLogin(successor.login()).isPresent()) {
                throw Rejected.because("organization.login-taken", successor.login())
                        .at("newLogin");
            }
            if (administrators().stream().anyMatch(other -> other.owner().name().equals(successor.name()))) {
                throw Rejected.because("organization.administrators-are-three")
                        .at("newName")
                        .citing(Account.SEPARATION);
            }
        });
        var change = new AdministratorChange(
                Ids.next(),
                owner.id(),
                office,
                owner.name(),
                form.successor(office).map(Newcomer::name).orElse(null),
                form.successor(office).map(Newcomer::login).orElse(null),
                form.reason().strip(),
                by.person().value(),
                by.name(),
                clock.instant());
        changes.add(change);
        kept.act(by, "administrator-change-proposed", account, "提请" + change.inWords() + "，理由：" + change.reason());
    }

    /** The slip of whoever now holds the office; its code is shown this once. */
    @Transactional
    List<Slip> agree(UUID id, Viewer by) {
        console.anyOfTheThree(by);
        var change = changes.get(id);
        change.decidedBy(by);
        var now = clock.instant();
        changes.decide(change, true, by, now);
        var account = accounts.get(change.account());
        var next = change.successor() == null ? afresh(account) : succeeded(account, change);
        kept.act(by, "administrator-changed", next, "同意" + change.inWords());
        var owner = next.owner();
        var good = policies.now().slips();
        return List.of(new Slip(
                owner.name(),
                owner.officeInWords(),
                owner.login(),
                codes.issue(owner.id(), good, now),
                now.plus(good)));
    }

    @Transactional
    void refuse(UUID id, Viewer by) {
        console.anyOfTheThree(by);
        var change = changes.get(id);
        change.decidedBy(by);
        changes.decide(change, false, by, clock.instant());
        kept.act(by, "administrator-change-refused", accounts.get(change.account()), "不同意" + change.inWords());
    }

    List<Account> administrators() {
        return List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN).stream()
                .flatMap(office -> accounts.administrator(office).stream())
                .toList();
    }

    private Account afresh(Account account) {
        var fresh = new Account.Authorised(account.owner());
        accounts.move(account, fresh, "重置", clock.instant());
        factors.remove(account.owner().id());
        return fresh;
    }

    private Account succeeded(Account account, AdministratorChange change) {
        accounts.move(account, new Account.Suspended(account.owner()), "离任", clock.instant());
        codes.withdraw(account.owner().id());
        var next = new Account.Authorised(new Account.Owner(
                Ids.next(),
                Objects.requireNonNull(change.successorLogin()),
                Objects.requireNonNull(change.successor()),
                null,
                change.office(),
                null,
                0));
        accounts.add(next, "接任", clock.instant());
        return next;
    }
}
