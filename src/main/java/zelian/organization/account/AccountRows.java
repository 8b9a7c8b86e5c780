package zelian.organization.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Role;
import zelian.ui.Pageful;

/** Accounts as the consoles of the administrators list them. */
@Repository
class AccountRows {

    private static final int PAGE = 50;

    private final JdbcClient db;

    AccountRows(JdbcClient db) {
        this.db = db;
    }

    /** What a list is reduced to; an empty word reduces nothing. */
    record Filter(String state, String find, String only) {}

    Pageful<AccountRow> page(Filter filter, LocalDate day, Instant now, String after) {
        var rows = db.sql(SELECT + WHERE + " and a.login > :after order by a.login limit :limit")
                .params(parameters(filter, day, now))
                .param("after", after)
                .param("limit", PAGE + 1)
                .query(AccountRows::read)
                .list();
        var total = db.sql("select count(*) from (" + SELECT + WHERE + ") x")
                .params(parameters(filter, day, now))
                .query(Long.class)
                .single();
        return Pageful.of(rows, PAGE, AccountRow::login, after).ofTotal(total);
    }

    /** All accounts of people in this state, for one bulk act. */
    List<AccountRow> in(String state, LocalDate day, Instant now) {
        return db.sql(SELECT + WHERE + " order by a.login")
                .params(parameters(new Filter(state, "", ""), day, now))
                .query(AccountRows::read)
                .list();
    }

    Optional<AccountRow> find(UUID account, LocalDate day) {
        return some(List.of(account), day).stream().findFirst();
    }

    Map<UUID, String> rolesInWords(Collection<UUID> accounts, LocalDate day) {
        return some(accounts, day).stream()
                .collect(Collectors.toMap(AccountRow::id, row -> row.roles().isEmpty() ? "无" : row.rolesInWords()));
    }

    Map<UUID, String> places(Collection<UUID> accounts, LocalDate day) {
        return some(accounts, day).stream().collect(Collectors.toMap(AccountRow::id, AccountRow::postsInWords));
    }

    Map<String, Long> countByState() {
        return db
                .sql("select state, count(*) as n from organization.account where person is not null group by state")
                .query((row, number) -> Map.entry(row.getString("state"), row.getLong("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** People of the organisation without an account. */
    int peopleWithout() {
        return db.sql("""
                        select count(*) from organization.person p
                        where not exists (select 1 from organization.account a where a.person = p.id)
                        """).query(Integer.class).single();
    }

    private List<AccountRow> some(Collection<UUID> accounts, LocalDate day) {
        return accounts.isEmpty()
                ? List.of()
                : db.sql(SELECT + " where a.id in (:ids)")
                        .param("ids", accounts)
                        .param("day", day)
                        .query(AccountRows::read)
                        .list();
    }

    private static Map<String, Object> parameters(Filter filter, LocalDate day, Instant now) {
        return Map.of(
                "day", day,
                "now", now.atOffset(ZoneOffset.UTC),
                "state", filter.state(),
                "find", filter.find().strip(),
                "only", filter.only());
    }

    private static final String SELECT = """
            select a.id, a.login, p.name, a.person, a.state, a.asked_because, a.signed_in_at, f.locked_until, c.expires_at,
                s.since is not null as second_factor, coalesce(t.posts, '{}') as posts, coalesce(t.roles, '{}') as roles
            from organization.account a
            join organization.person p on p.id = a.person
            left join organization.sign_in_failure f on f.login = lower(a.login)
            left join organization.activation_code c on c.account = a.id
            left join organization.second_factor s on s.account = a.id
            left join lateral (
                select array_agg(distinct u.name || ' ' || x.title) as posts,
                    array_agg(distinct r.role) filter (where r.role is not null) as roles
                from organization.tenure t
                join organization.post x on x.id = t.post
                join organization.unit u on u.id = x.unit
                left join organization.tenure_role r on r.tenure = t.id
                    and :day between r.since and coalesce(r.until, 'infinity')
                where t.person = a.person and :day between t.since and coalesce(t.until, 'infinity')) t on true
            """;

    private static final String WHERE = """
             where (:state = '' or a.state = :state)
             and (:find = '' or p.name like '%' || :find || '%' or a.login ilike '%' || :find || '%')
             and (:only <> 'locked' or f.locked_until > :now)
             and (:only <> 'without-post' or t.posts is null)
             and (:only <> 'without-slip' or (a.state = 'AUTHORISED' and (c.expires_at is null or c.expires_at <= :now)))
            """;

    private static AccountRow read(ResultSet row, int number) throws SQLException {
        return new AccountRow(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getString("state"),
                row.getString("asked_because"),
                List.of((String[]) row.getArray("posts").getArray()),
                Stream.of((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .sorted()
                        .toList(),
                row.getBoolean("second_factor"),
                instant(row.getObject("signed_in_at", OffsetDateTime.class)),
                instant(row.getObject("locked_until", OffsetDateTime.class)),
                instant(row.getObject("expires_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
