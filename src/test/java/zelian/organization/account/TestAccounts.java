package zelian.organization.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.common.Ids;
import zelian.organization.credential.Passwords;
import zelian.organization.credential.SignInPolicies;

/** Accounts for tests, ready to sign in with. */
@Component
public class TestAccounts {

    public static final String PASSWORD = "Tuo9-mbr.vK7";

    private static int made;

    private final Accounts accounts;
    private final ActivationCodes codes;
    private final Passwords passwords;
    private final SignInPolicies policies;
    private final JdbcClient db;

    TestAccounts(
            Accounts accounts, ActivationCodes codes, Passwords passwords, SignInPolicies policies, JdbcClient db) {
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.policies = policies;
        this.db = db;
    }

    /** An account of a person without a post, signed in with {@link #PASSWORD}. */
    @Transactional
    public Account.Owner active() {
        var owner = authorised();
        passwords.set(owner.id(), owner.login(), owner.name(), PASSWORD, policies.now().passwords(), Instant.now());
        db.sql("update organization.account set state = 'ACTIVE' where id = :id")
                .param("id", owner.id())
                .update();
        return owner;
    }

    /** An account that waits for its person to activate it. */
    @Transactional
    public Account.Owner authorised() {
        var person = person();
        var owner = new Account.Owner(Ids.next(), loginOf(person), "测试员", person, null, null, 0);
        accounts.add(new Account.Authorised(owner), "导入人员", Instant.now());
        return owner;
    }

    /** One of the three administrators, active, in the place of whoever holds the office. */
    @Transactional
    public Account.Owner administrator(Role role) {
        db.sql("update organization.account set state = 'SUSPENDED' where administers = :role and state <> 'SUSPENDED'")
                .param("role", role.name())
                .update();
        var owner = new Account.Owner(Ids.next(), "admin" + ++made, role.label() + made, null, role, null, 0);
        accounts.add(new Account.Authorised(owner), "设立三员", Instant.now());
        passwords.set(owner.id(), owner.login(), owner.name(), PASSWORD, policies.now().passwords(), Instant.now());
        db.sql("update organization.account set state = 'ACTIVE' where id = :id")
                .param("id", owner.id())
                .update();
        return owner;
    }

    @Transactional
    public String slipCode(UUID account, Duration good) {
        return codes.issue(account, good, Instant.now()).inGroups();
    }

    /** Makes the password as old as this. */
    public void age(UUID account, Duration age) {
        db.sql("update organization.account_password set since = since - make_interval(days => :days) where account = :account")
                .param("days", (int) age.toDays())
                .param("account", account)
                .update();
    }

    private PersonId person() {
        var id = Ids.next();
        db.sql("insert into organization.person (id, staff_no, name) values (:id, :no, '测试员')")
                .param("id", id)
                .param("no", "T" + ++made)
                .update();
        return new PersonId(id);
    }

    private String loginOf(PersonId person) {
        return db.sql("select staff_no from organization.person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }
}
