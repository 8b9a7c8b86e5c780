package zelian.organization.credential;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Repository;

/**
 * Passwords of accounts (口令), kept as Argon2id. Each check takes 16 MiB and some 60 ms on purpose; only a
 * few run at a time, so that a flood of sign-ins waits instead of filling the memory.
 */
@Repository
public class Passwords {

    private static final Argon2PasswordEncoder ARGON2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private static final Semaphore AT_A_TIME = new Semaphore(3, true);
    /** What is compared when there is no account, so that the answer takes as long: of a password nobody knows. */
    private static final String NOBODYS =
            "$argon2id$v=19$m=16384,t=2,p=1$1Go+cnrLL/2cTkomiH8zog$vICxRfLUUNMbzjyo87u80wd3mvjwdsY1Q1/PGfknUQM";

    private final JdbcClient db;

    Passwords(JdbcClient db) {
        this.db = db;
    }

    private record Kept(String hash, Instant since) {}

    /** Since when the account has its password; empty if it has none yet. */
    public Optional<Instant> since(UUID account) {
        return latest(account, 1).stream().map(Kept::since).findFirst();
    }

    /** Whether this is the account's password. */
    public boolean right(UUID account, String password) {
        var latest = latest(account, 1);
        var hash = latest.isEmpty() ? NOBODYS : latest.getFirst().hash();
        return matches(password, hash) && !latest.isEmpty();
    }

    /** Takes as long as {@link #right} and answers nothing. */
    public void wasteTime(String password) {
        matches(password, NOBODYS);
    }

    /**
     * Gives the account a new password.
     *
     * @throws zelian.common.Rejected if the rules forbid it, at the field {@code password}
     */
    public void set(UUID account, String login, String name, String password, PasswordRules rules, Instant now) {
        rules.check(password, login, name, false);
        var earlier = latest(account, rules.remembered());
        rules.check(password, login, name, earlier.stream().anyMatch(kept -> matches(password, kept.hash())));
        db.sql("insert into organization.account_password (account, since, hash) values (:account, :since, :hash)")
                .param("account", account)
                .param("since", now.atOffset(ZoneOffset.UTC))
                .param("hash", encode(password))
                .update();
        db.sql("""
                        delete from organization.account_password where account = :account and since not in (
                            select since from organization.account_password where account = :account
                            order by since desc limit :kept)
                        """).param("account", account).param("kept", rules.remembered()).update();
    }

    private List<Kept> latest(UUID account, int count) {
        return db.sql("""
                        select hash, since from organization.account_password
                        where account = :account order by since desc limit :count
                        """)
                .param("account", account)
                .param("count", count)
                .query((row, number) -> new Kept(
                        row.getString("hash"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static boolean matches(String password, String hash) {
        AT_A_TIME.acquireUninterruptibly();
        try {
            return ARGON2.matches(password, hash);
        } finally {
            AT_A_TIME.release();
        }
    }

    private static String encode(String password) {
        AT_A_TIME.acquireUninterruptibly();
        try {
            return ARGON2.encode(password);
        } finally {
            AT_A_TIME.release();
        }
    }
}
