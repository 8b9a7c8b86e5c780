package zelian.organization.entrance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.Role;

/** The sign-in in force of each account: one at a time (单账号单会话). */
@Repository
class SignIns {

    private static final String NEEDING_SECOND_FACTOR = Arrays.stream(Role.values())
            .filter(Role::needsSecondFactor)
            .map(Role::name)
            .reduce((a, b) -> a + "," + b)
            .orElseThrow();

    private final JdbcClient db;

    SignIns(JdbcClient db) {
        this.db = db;
    }

    /**
     * Whose sign-in a request brings.
     *
     * @param current the one sign-in in force; null if none is
     */
    record Entry(
            UUID account,
            PersonId person,
            String name,
            @Nullable Role administers,
            boolean active,
            @Nullable UUID current) {}

    Optional<Entry> of(UUID account) {
        return db.sql("""
                        select a.id, coalesce(a.person, a.id) as actor, coalesce(p.name, a.name) as name,
                            a.administers, a.state = 'ACTIVE' as active, a.sign_in
                        from organization.account a left join organization.person p on p.id = a.person
                        where a.id = :account
                        """)
                .param("account", account)
                .query((row, number) -> new Entry(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("actor", UUID.class)),
                        row.getString("name"),
                        row.getString("administers") == null ? null : Role.valueOf(row.getString("administers")),
                        row.getBoolean("active"),
                        row.getObject("sign_in", UUID.class)))
                .optional();
    }

    /** From now on this sign-in is the one in force; sessions of an earlier one have ended. */
    void begin(UUID account, UUID signIn, String from, Instant now) {
        db.sql("""
                        update organization.account
                        set sign_in = :signIn, signed_in_at = :now, signed_in_from = :from where id = :account
                        """)
                .param("signIn", signIn)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("from", from)
                .param("account", account)
                .update();
    }

    void end(UUID account, UUID signIn) {
        db.sql("update organization.account set sign_in = null where id = :account and sign_in = :signIn")
                .param("account", account)
                .param("signIn", signIn)
                .update();
    }

    /** When and from where the account was last signed in. */
    record Last(@Nullable Instant at, @Nullable String from) {}

    Last last(UUID account) {
        return db.sql("select signed_in_at, signed_in_from from organization.account where id = :account")
                .param("account", account)
                .query((row, number) -> {
                    var at = row.getObject("signed_in_at", OffsetDateTime.class);
                    return new Last(at == null ? null : at.toInstant(), row.getString("signed_in_from"));
                })
                .single();
    }

    /** Whether any post the person holds on the day brings a role that needs a second factor. */
    boolean needsSecondFactor(PersonId person, LocalDate day) {
        return db.sql("""
                        select exists (
                            select 1 from organization.tenure t join organization.tenure_role r on r.tenure = t.id
                            where t.person = :person and r.role = any (string_to_array(:roles, ','))
                              and :day between r.since and coalesce(r.until, 'infinity'))
                        """)
                .param("person", person.value())
                .param("roles", NEEDING_SECOND_FACTOR)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
