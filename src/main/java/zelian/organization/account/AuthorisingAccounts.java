package zelian.organization.account;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.organization.credential.SignInPolicies;

/** Authorises accounts (授权) and prints their activation slips: the security administrator, nobody else. */
@Service
public class AuthorisingAccounts {

    private final Accounts accounts;
    private final ActivationCodes codes;
    private final AccountRows rows;
    private final SignInPolicies policies;
    private final RoleTableApproval table;
    private final Rights rights;
    private final Kept kept;
    private final InstantSource clock;

    AuthorisingAccounts(
            Accounts accounts,
            ActivationCodes codes,
            AccountRows rows,
            SignInPolicies policies,
            RoleTableApproval table,
            Rights rights,
            Kept kept,
            InstantSource clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.rows = rows;
        this.policies = policies;
        this.table = table;
        this.rights = rights;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Lets these people in, as far as their posts reach.
     *
     * @throws Rejected {@code organization.role-table-not-approved} before the table of posts and roles was approved
     */
    @Transactional
    public void authorise(Collection<UUID> ids, Viewer by) {
        rights.requireAnywhere(by, Area.SYSTEM, Act.AUTHORISE);
        if (ids.isEmpty()) {
            throw Rejected.because("organization.none-chosen");
        }
        if (!table.approved()) {
            throw Rejected.because("organization.role-table-not-approved").citing(Account.SEPARATION);
        }
        var roles = rows.rolesInWords(ids, by.day());
        for (var id : ids) {
            var pending = accounts.get(id, Account.Pending.class);
            var authorised = pending.authorise(by);
            accounts.move(pending, authorised, null, clock.instant());
            kept.act(
                    by,
                    "account-authorised",
                    authorised,
                    "授权账号 " + authorised.owner().inWords() + "，角色：" + roles.getOrDefault(id, "无"));
        }
    }

    /** Slips for these accounts; a new slip makes the earlier one void. The codes are nowhere else. */
    @Transactional
    public List<Slip> slips(Collection<UUID> ids, Viewer by) {
        rights.requireAnywhere(by, Area.SYSTEM, Act.AUTHORISE);
        if (ids.isEmpty()) {
            throw Rejected.because("organization.none-chosen");
        }
        var places = rows.places(ids, by.day());
        return ids.stream()
                .map(id -> slip(accounts.get(id, Account.Authorised.class), places, by))
                .toList();
    }

    private Slip slip(Account.Authorised account, Map<UUID, String> places, Viewer by) {
        var owner = account.owner();
        var now = clock.instant();
        var good = policies.now().slips();
        var code = codes.issue(owner.id(), good, now);
        kept.act(by, "slip-printed", account, "打印 " + owner.inWords() + " 的激活单");
        return new Slip(owner.name(), places.getOrDefault(owner.id(), ""), owner.login(), code, now.plus(good));
    }
}
