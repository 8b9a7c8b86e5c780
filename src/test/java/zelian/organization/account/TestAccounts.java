package zelian.organization.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.common.Ids;

/** Accounts for tests, ready to sign in with. */
@Component
public class TestAccounts {

    public static final String PASSWORD = "Tuo9-mbr.vK7";

    private static final String HASH =
            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
    private static int made;

    private final Accounts accounts;
    private final ActivationCodes codes;
    private final JdbcClient db;

    TestAccounts(Accounts accounts, ActivationCodes codes, JdbcClient db) {
        this.accounts = accounts;
        this.codes = codes;
        this.db = db;
    }

    /** An account of a person without a post, signed in with {@link #PASSWORD}. */
    @Transactional
    public Account.Owner active() {
        var owner = authorised();
        setPassword(owner);
        db.sql(
                        "update organization.account set state = 'ACTIVE', authorised_at = coalesce(authorised_at, now()) where id = :id")
                .param("id", owner.id())
                .update();
        return owner;
    }

    /** Lets a person sign in with {@link #PASSWORD}. */
    @Transactional
    public void letIn(PersonId person) {
        var owner = accounts.of(person).map(Account::owner).orElseGet(() -> accountOf(person));
        setPassword(owner);
        db.sql(
                        "update organization.account set state = 'ACTIVE', authorised_at = coalesce(authorised_at, now()) where id = :id")
                .param("id", owner.id())
                .update();
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
        setPassword(owner);
        db.sql(
                        "update organization.account set state = 'ACTIVE', authorised_at = coalesce(authorised_at, now()) where id = :id")
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
        db.sql(
                        "update organization.account_password set since = since - make_interval(days => :days) where account = :account")
                .param("days", (int) age.toDays())
                .param("account", account)
                .update();
    }

    private Account.Owner accountOf(PersonId person) {
        var owner = new Account.Owner(Ids.next(), loginOf(person), "测试员", person, null, null, 0);
        accounts.add(new Account.Authorised(owner), "导入人员", Instant.now());
        return owner;
    }

    private void setPassword(Account.Owner owner) {
        db.sql("insert into organization.account_password (account, since, hash) values (:account, now(), :hash)")
                .param("account", owner.id())
                .param("hash", HASH)
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
