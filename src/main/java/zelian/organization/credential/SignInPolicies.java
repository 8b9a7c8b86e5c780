package zelian.organization.credential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every set of sign-in parameters there has been; the latest is in force. */
@Repository
public class SignInPolicies {

    private final JdbcClient db;

    SignInPolicies(JdbcClient db) {
        this.db = db;
    }

    public SignInPolicy now() {
        return db.sql("select * from organization.sign_in_policy order by since desc limit 1")
                .query(SignInPolicies::read)
                .single();
    }

    public void add(SignInPolicy policy, String by) {
        db.sql("""
                        insert into organization.sign_in_policy (since, allowed_failures, pause_minutes, password_length,
                            passwords_remembered, password_days, idle_minutes, slip_days, set_by)
                        values (:since, :failures, :pause, :length, :remembered, :days, :idle, :slip, :by)
                        """)
                .param("since", policy.since().atOffset(ZoneOffset.UTC))
                .param("failures", policy.lockOut().allowed())
                .param("pause", policy.lockOut().pause().toMinutes())
                .param("length", policy.passwords().length())
                .param("remembered", policy.passwords().remembered())
                .param("days", policy.passwords().days())
                .param("idle", policy.idle().toMinutes())
                .param("slip", policy.slips().toDays())
                .param("by", by)
                .update();
    }

    private static SignInPolicy read(ResultSet row, int number) throws SQLException {
        return new SignInPolicy(
                new LockOut(row.getInt("allowed_failures"), Duration.ofMinutes(row.getInt("pause_minutes"))),
                new PasswordRules(
                        row.getInt("password_length"), row.getInt("passwords_remembered"), row.getInt("password_days")),
                Duration.ofMinutes(row.getInt("idle_minutes")),
                Duration.ofDays(row.getInt("slip_days")),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
