package zelian.organization.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** All accounts. */
@Repository
public class Accounts {

    private static final String SELECT = """
            select a.id, a.login, coalesce(p.name, a.name) as name, a.person, a.administers, a.asked_by, a.version, a.state
            from organization.account a left join organization.person p on p.id = a.person
            """;

    private final JdbcClient db;

    Accounts(JdbcClient db) {
        this.db = db;
    }

    public Optional<Account> find(UUID id) {
        return db.sql(SELECT + " where a.id = :id")
                .param("id", id)
                .query(Accounts::read)
                .optional();
    }

    public Optional<Account> byLogin(String login) {
        return db.sql(SELECT + " where lower(a.login) = lower(:login)")
                .param("login", login.strip())
                .query(Accounts::read)
                .optional();
    }

    public Optional<Account> of(PersonId person) {
        return db.sql(SELECT + " where a.person = :person")
                .param("person", person.value())
                .query(Accounts::read)
                .optional();
    }

    /** Whoever holds one of the three offices now. */
    public Optional<Account> administrator(Role role) {
        return db.sql(SELECT + " where a.administers = :role and a.state <> 'SUSPENDED'")
                .param("role", role.name())
                .query(Accounts::read)
                .optional();
    }

    public boolean administratorsExist() {
        return db.sql("select exists (select 1 from organization.account where administers is not null)")
                .query(Boolean.class)
                .single();
    }

    public Account get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("account " + id));
    }

    /**
     * The account in this state.
     *
     * @throws Rejected {@code common.changed-meanwhile} if it is in another one by now
     */
    public <S extends Account> S get(UUID id, Class<S> state) {
        var account = get(id);
        if (!state.isInstance(account)) {
            throw Rejected.because("common.changed-meanwhile");
        }
        return state.cast(account);
    }

    public void add(Account account, String because, Instant now) {
        var owner = account.owner();
        db.sql("""
                        insert into organization.account
                            (id, login, name, person, administers, state, asked_by, asked_because, created_at, authorised_at)
                        values (:id, :login, :name, :person, :administers, :state, :askedBy, :because, :now, :authorised)
                        """)
                .param("id", owner.id())
                .param("login", owner.login())
                .param("name", owner.name())
                .param("person", owner.person() == null ? null : owner.person().value())
                .param(
                        "administers",
                        owner.administers() == null ? null : owner.administers().name())
                .param("state", stateOf(account))
                .param("askedBy", owner.askedBy())
                .param("because", because)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("authorised", account instanceof Account.Authorised ? now.atOffset(ZoneOffset.UTC) : null)
                .update();
    }

    /** A transition: the state left is the lock, so of two hands one is told that someone was faster. */
    public void move(Account from, Account to, @Nullable String because, Instant now) {
        var moved = db.sql("""
                        update organization.account
                        set state = :to, version = version + 1, asked_by = :askedBy,
                            asked_because = coalesce(:because, asked_because),
                            authorised_at = case when :to = 'AUTHORISED' then :now else authorised_at end,
                            sign_in = case when :to = 'ACTIVE' then sign_in end
                        where id = :id and state = :from and version = :version
                        """)
                .param("to", stateOf(to))
                .param("askedBy", to.owner().askedBy())
                .param("because", because, Types.VARCHAR)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", from.owner().id())
                .param("from", stateOf(from))
                .param("version", from.owner().version())
                .update();
        if (moved == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    static String stateOf(Account account) {
        return switch (account) {
            case Account.Pending p -> "PENDING";
            case Account.Authorised a -> "AUTHORISED";
            case Account.Active a -> "ACTIVE";
            case Account.Suspended s -> "SUSPENDED";
        };
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", UUID.class);
        var administers = row.getString("administers");
        var owner = new Account.Owner(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                person == null ? null : new PersonId(person),
                administers == null ? null : Role.valueOf(administers),
                row.getObject("asked_by", UUID.class),
                row.getInt("version"));
        return switch (row.getString("state")) {
            case "PENDING" -> new Account.Pending(owner);
            case "AUTHORISED" -> new Account.Authorised(owner);
            case "ACTIVE" -> new Account.Active(owner);
            case "SUSPENDED" -> new Account.Suspended(owner);
            default -> throw new IllegalStateException(row.getString("state"));
        };
    }
}
