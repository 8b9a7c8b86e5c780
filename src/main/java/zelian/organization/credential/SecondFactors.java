package zelian.organization.credential;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.UriUtils;
import zelian.seal.Seals;

/** Second factors of accounts (动态口令): secrets sealed, each code taken once, and codes for when the phone is lost. */
@Repository
public class SecondFactors {

    private static final int RECOVERY_CODES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Seals seals;

    SecondFactors(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    private record Kept(byte[] secret, long lastStep) {}

    /** What authenticator programs read from the QR code. */
    public static String address(String login, String secret) {
        return "otpauth://totp/" + UriUtils.encode("责链:" + login, StandardCharsets.UTF_8) + "?secret=" + secret
                + "&issuer=" + UriUtils.encode("责链", StandardCharsets.UTF_8);
    }

    /** Whether the account has proved a second factor. */
    public boolean enrolled(UUID account) {
        return db.sql(
                        "select exists (select 1 from organization.second_factor where account = :account and since is not null)")
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** The secret to be set up, made when there is none; an enrolled one is never shown again. */
    public String enrolling(UUID account) {
        var fresh = new byte[20];
        RANDOM.nextBytes(fresh);
        db.sql("""
                        insert into organization.second_factor (account, secret) values (:account, :secret)
                        on conflict (account) do nothing
                        """)
                .param("account", account)
                .param("secret", seals.seal(place(account), Base32.of(fresh)))
                .update();
        if (enrolled(account)) {
            throw new IllegalStateException("enrolled already: " + account);
        }
        return kept(account)
                .map(kept -> seals.open(place(account), kept.secret()))
                .orElseThrow();
    }

    /** Whether the code is right now; then its step is used up. */
    public boolean accept(UUID account, String code, Instant now) {
        return kept(account)
                .map(kept -> {
                    var secret = Base32.bytes(seals.open(place(account), kept.secret()));
                    var step = TimeCodes.match(secret, code, now, kept.lastStep());
                    return step.isPresent()
                            && db.sql("""
                                                    update organization.second_factor
                                                    set last_step = :step, since = coalesce(since, :now)
                                                    where account = :account and last_step < :step
                                                    """)
                                            .param("step", step.getAsLong())
                                            .param("now", now.atOffset(ZoneOffset.UTC))
                                            .param("account", account)
                                            .update()
                                    == 1;
                })
                .orElse(false);
    }

    /** Whether this is a recovery code not used before; then it is used up. */
    public boolean recover(UUID account, String typed, Instant now) {
        return db.sql("""
                                update organization.recovery_code set used_at = :now
                                where account = :account and digest = :digest and used_at is null
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", account)
                        .param("digest", digest(account, OneTimeCode.typed(typed)))
                        .update()
                == 1;
    }

    /** New recovery codes in the place of all earlier ones; shown once. */
    public List<OneTimeCode> newRecoveryCodes(UUID account) {
        db.sql("delete from organization.recovery_code where account = :account")
                .param("account", account)
                .update();
        var codes = Stream.generate(OneTimeCode::random).limit(RECOVERY_CODES).toList();
        codes.forEach(
                code -> db.sql("insert into organization.recovery_code (account, digest) values (:account, :digest)")
                        .param("account", account)
                        .param("digest", digest(account, code))
                        .update());
        return codes;
    }

    public int recoveryCodesLeft(UUID account) {
        return db.sql("select count(*) from organization.recovery_code where account = :account and used_at is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /** Taken off: the account has to set up another. */
    public void remove(UUID account) {
        db.sql("delete from organization.second_factor where account = :account")
                .param("account", account)
                .update();
        db.sql("delete from organization.recovery_code where account = :account")
                .param("account", account)
                .update();
    }

    private Optional<Kept> kept(UUID account) {
        return db.sql("select secret, last_step from organization.second_factor where account = :account")
                .param("account", account)
                .query((row, number) -> new Kept(row.getBytes("secret"), row.getLong("last_step")))
                .optional();
    }

    private static String place(UUID account) {
        return "organization.second_factor:" + account + ".secret";
    }

    private String digest(UUID account, OneTimeCode code) {
        return seals.digest(account + ":" + code.text());
    }
}
