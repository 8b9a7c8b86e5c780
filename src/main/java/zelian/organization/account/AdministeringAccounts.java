package zelian.organization.account;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.organization.credential.Failures;
import zelian.organization.credential.SecondFactors;

/**
 * What the system administrator does with accounts of people: reset, unlock, end sessions, suspend, resume.
 * None of it gives anyone a right; what was reset or resumed has to be authorised again by another hand.
 */
@Service
public class AdministeringAccounts {

    private final Accounts accounts;
    private final ActivationCodes codes;
    private final SecondFactors factors;
    private final Failures failures;
    private final Rights rights;
    private final Kept kept;
    private final JdbcClient db;
    private final InstantSource clock;

    AdministeringAccounts(
            Accounts accounts,
            ActivationCodes codes,
            SecondFactors factors,
            Failures failures,
            Rights rights,
            Kept kept,
            JdbcClient db,
            InstantSource clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.factors = factors;
        this.failures = failures;
        this.rights = rights;
        this.kept = kept;
        this.db = db;
        this.clock = clock;
    }

    /** The person gets a new slip once authorised again; with {@code factorToo} also sets up a new second factor. */
    @Transactional
    public void reset(UUID id, boolean factorToo, Viewer by) {
        var active = accounts.get(ofPerson(id, by).owner().id(), Account.Active.class);
        var pending = active.reset(by);
        accounts.move(active, pending, factorToo ? "重置口令和动态口令" : "重置口令", clock.instant());
        if (factorToo) {
            factors.remove(id);
        }
        failures.forget(pending.owner().login(), clock.instant());
        kept.act(
                by,
                "account-reset",
                pending,
                "重置 " + pending.owner().inWords() + (factorToo ? " 的口令和动态口令，待授权" : " 的口令，待授权"));
    }

    @Transactional
    public void unlock(UUID id, Viewer by) {
        var account = ofPerson(id, by);
        failures.forget(account.owner().login(), clock.instant());
        kept.act(by, "account-unlocked", account, "解除 " + account.owner().inWords() + " 的登录锁定");
    }

    @Transactional
    public void endSessions(UUID id, Viewer by) {
        var account = ofPerson(id, by);
        db.sql("update organization.account set sign_in = null where id = :id")
                .param("id", id)
                .update();
        kept.act(by, "sessions-ended", account, "结束 " + account.owner().inWords() + " 的登录");
    }

    @Transactional
    public void suspend(UUID id, Viewer by) {
        var account = ofPerson(id, by);
        var suspended = switch (account) {
            case Account.Pending pending -> pending.suspend(by);
            case Account.Authorised authorised -> authorised.suspend(by);
            case Account.Active active -> active.suspend(by);
            case Account.Suspended already -> throw Rejected.because("common.changed-meanwhile");
        };
        accounts.move(account, suspended, null, clock.instant());
        codes.withdraw(id);
        kept.act(by, "account-suspended", suspended, "停用账号 " + suspended.owner().inWords());
    }

    @Transactional
    public void resume(UUID id, Viewer by) {
        var suspended = accounts.get(ofPerson(id, by).owner().id(), Account.Suspended.class);
        var pending = suspended.resume(by);
        accounts.move(suspended, pending, "恢复使用", clock.instant());
        kept.act(by, "account-resumed", pending, "恢复账号 " + pending.owner().inWords() + "，待授权");
    }

    /** Only accounts of people: the administrators' own are changed by two of the three. */
    private Account ofPerson(UUID id, Viewer by) {
        rights.requireAnywhere(by, Area.SYSTEM, Act.ADMINISTER);
        var account = accounts.get(id);
        if (account.owner().person() == null) {
            throw new NotFound("account of a person " + id);
        }
        return account;
    }
}
