package zelian.permission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import zelian.access.Role;

/** Finds real people to ask as: for every role somebody who acts in it, the administrators, and one between posts. */
final class Readers {

    private static final String HOLDERS = """
            select a.id as account, t.person, p.name, t.id as tenure, o.unit,
                   array_agg(r.role order by r.role) as roles
            from   organization.tenure t
            join   organization.post o on o.id = t.post
            join   organization.person p on p.id = t.person
            join   organization.account a on a.person = p.id
            join   organization.tenure_role r on r.tenure = t.id and :day between r.since and coalesce(r.until, 'infinity')
            where  :day between t.since and coalesce(t.until, 'infinity')
            group  by a.id, t.person, p.name, t.id, o.unit
            order  by count(*), t.id
            """;
    private static final String ADMINISTRATORS = """
            select id, name, administers from organization.account
            where  administers is not null and state <> 'SUSPENDED' order by administers
            """;
    private static final String BETWEEN_POSTS = """
            select a.id as account, p.id as person, p.name, max(t.id::text)::uuid as tenure
            from   organization.person p
            join   organization.account a on a.person = p.id
            join   organization.tenure t on t.person = p.id
            group  by a.id, p.id, p.name
            having not bool_or(:day between t.since and coalesce(t.until, 'infinity'))
            order  by p.id limit 1
            """;
    private static final String BELOW = """
            with recursive below as (
                select unit from (%s) given
                union select u.id from organization.unit u join below b on u.parent = b.unit)
            select unit from below""";
    private static final String GIVEN = """
            select unit from organization.%s where tenure = :tenure and :day between since and coalesce(until, 'infinity')""";
    private static final String OWN = """
            select p.unit from organization.tenure t join organization.post p on p.id = t.post where t.id = :tenure""";

    private final JdbcClient db;
    private final LocalDate day;

    Readers(JdbcClient db, LocalDate day) {
        this.db = db;
        this.day = day;
    }

    List<Reader> all() {
        var readers = new ArrayList<Reader>();
        for (var holder : db.sql(HOLDERS).param("day", day).query(this::holder).list()) {
            var brings = holder.roles().stream()
                    .anyMatch(role ->
                            readers.stream().noneMatch(reader -> reader.roles().contains(role)));
            // Whoever enters a second time leaves the first, so everybody is asked under one post only.
            if (brings && readers.stream().noneMatch(reader -> reader.person().equals(holder.person()))) {
                readers.add(holder);
            }
        }
        readers.addAll(db.sql(ADMINISTRATORS).query(this::administrator).list());
        readers.addAll(db.sql(BETWEEN_POSTS)
                .param("day", day)
                .query(Readers::betweenPosts)
                .list());
        return readers;
    }

    private Reader holder(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        var tenure = row.getObject("tenure", UUID.class);
        return new Reader(
                row.getString("name") + " " + roles,
                row.getObject("account", UUID.class),
                row.getObject("person", UUID.class),
                tenure,
                row.getObject("unit", UUID.class),
                tenure,
                roles,
                reach(tenure));
    }

    private Reader administrator(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var role = Role.valueOf(row.getString("administers"));
        var everywhere = Map.of("all", units("select id from organization.unit", id));
        return new Reader(
                row.getString("name") + " [" + role + "]", id, id, null, null, null, Set.of(role), everywhere);
    }

    private static Reader betweenPosts(ResultSet row, int number) throws SQLException {
        return new Reader(
                row.getString("name") + " [no post]",
                row.getObject("account", UUID.class),
                row.getObject("person", UUID.class),
                null,
                null,
                row.getObject("tenure", UUID.class),
                Set.of(),
                Map.of());
    }

    private Map<String, Set<UUID>> reach(UUID tenure) {
        var reach = new HashMap<String, Set<UUID>>();
        reach.put("unit", units(OWN, tenure));
        reach.put("tree", units(BELOW.formatted(OWN), tenure));
        reach.put("charge", units(BELOW.formatted(GIVEN.formatted("charge")), tenure));
        reach.put("care", units(BELOW.formatted(GIVEN.formatted("care")), tenure));
        reach.put("all", units("select id from organization.unit", tenure));
        for (var role : Role.values()) {
            var granted = GIVEN.formatted("round_grant") + " and role = '" + role + "'";
            reach.put("round:" + role, units(granted, tenure));
        }
        return reach;
    }

    private Set<UUID> units(String sql, UUID tenure) {
        var asked = db.sql(sql);
        if (sql.contains(":tenure")) {
            asked = asked.param("tenure", tenure);
        }
        if (sql.contains(":day")) {
            asked = asked.param("day", day);
        }
        return new HashSet<>(asked.query(UUID.class).list());
    }
}
