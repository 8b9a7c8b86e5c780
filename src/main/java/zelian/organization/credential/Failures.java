package zelian.organization.credential;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Failed sign-ins, by login name. */
@Repository
public class Failures {

    private final JdbcClient db;

    Failures(JdbcClient db) {
        this.db = db;
    }

    /** Holds the name until the transaction ends, so that of many attempts at once none goes uncounted. */
    public void hold(String login) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('sign-in ' || :login, 0))")
                .param("login", key(login))
                .query((row, number) -> number)
                .list();
    }

    /** What is remembered of this name. */
    public LockOut.Tally of(String login) {
        return db.sql("select failures, last_at, locked_until from organization.sign_in_failure where login = :login")
                .param("login", key(login))
                .query((row, number) -> new LockOut.Tally(
                        row.getInt("failures"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("locked_until", OffsetDateTime.class))))
                .optional()
                .orElse(LockOut.Tally.NONE);
    }

    public void keep(String login, LockOut.Tally failures) {
        db.sql("""
                        insert into organization.sign_in_failure (login, failures, last_at, locked_until)
                        values (:login, :failures, :lastAt, :lockedUntil)
                        on conflict (login) do update set failures = excluded.failures, last_at = excluded.last_at,
                            locked_until = excluded.locked_until
                        """)
                .param("login", key(login))
                .param("failures", failures.count())
                .param("lastAt", failures.lastAt().atOffset(ZoneOffset.UTC))
                .param(
                        "lockedUntil",
                        failures.lockedUntil() == null
                                ? null
                                : failures.lockedUntil().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Signed in, or unlocked by the system administrator; also drops what nobody asks about any more. */
    public void forget(String login, Instant now) {
        db.sql("""
                        delete from organization.sign_in_failure
                        where login = :login or last_at < :old and coalesce(locked_until, last_at) < :old
                        """)
                .param("login", key(login))
                .param("old", now.minus(LockOut.REMEMBERED).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String key(String login) {
        var plain = login.strip().toLowerCase(Locale.ROOT);
        return plain.length() > 64 ? plain.substring(0, 64) : plain;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
