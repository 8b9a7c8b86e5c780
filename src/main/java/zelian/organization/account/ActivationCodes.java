package zelian.organization.account;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.organization.credential.OneTimeCode;
import zelian.seal.Seals;

/** Codes of activation slips (激活单): one per account, good for some days, gone once used. */
@Repository
public class ActivationCodes {

    private final JdbcClient db;
    private final Seals seals;

    ActivationCodes(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** A new code in the place of any earlier one; shown once. */
    public OneTimeCode issue(UUID account, Duration good, Instant now) {
        var code = OneTimeCode.random();
        db.sql("""
                        insert into organization.activation_code (account, digest, issued_at, expires_at)
                        values (:account, :digest, :now, :end)
                        on conflict (account) do update set digest = excluded.digest, issued_at = excluded.issued_at,
                            expires_at = excluded.expires_at
                        """)
                .param("account", account)
                .param("digest", digest(account, code))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", now.plus(good).atOffset(ZoneOffset.UTC))
                .update();
        return code;
    }

    /** Whether this is the account's code and still good; then it is used up. */
    boolean use(UUID account, String typed, Instant now) {
        return db.sql("""
                                delete from organization.activation_code
                                where account = :account and digest = :digest and expires_at > :now
                                """)
                        .param("account", account)
                        .param("digest", digest(account, OneTimeCode.typed(typed)))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public void withdraw(UUID account) {
        db.sql("delete from organization.activation_code where account = :account")
                .param("account", account)
                .update();
    }

    private String digest(UUID account, OneTimeCode code) {
        return seals.digest(account + ":" + code.text());
    }
}
