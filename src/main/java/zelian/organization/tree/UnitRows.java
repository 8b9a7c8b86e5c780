package zelian.organization.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;

/** Reads the tree of units, level by level. */
@Repository
class UnitRows {

    private static final String ROW = """
            select u.id, u.code, u.kind, u.since, u.until,
                coalesce((select n.name from organization.unit_name n
                    where n.unit = u.id and :day between n.since and coalesce(n.until, 'infinity')), u.name) as name,
                (select pe.name from organization.tenure t
                    join organization.post p on p.id = t.post and p.principal
                    join organization.person pe on pe.id = t.person
                    where p.unit = u.id and :day between t.since and coalesce(t.until, 'infinity')
                    order by t.acting desc, p.sort, t.since limit 1) as principal,
                exists (select 1 from organization.post p where p.unit = u.id and p.principal) as has_principal,
                (select count(distinct t.person) from organization.tenure t
                    join organization.post p on p.id = t.post
                    where p.unit = u.id and :day between t.since and coalesce(t.until, 'infinity')) as holders,
                (select count(*) from organization.unit_parent c
                    where c.parent = u.id and :day between c.since and coalesce(c.until, 'infinity')) as children
            from organization.unit u
            """;

    private final JdbcClient jdbc;

    UnitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units directly below one, or those at the top. */
    List<UnitRow> below(@Nullable UnitId above, LocalDate day) {
        return jdbc.sql(ROW + """
                join organization.unit_parent h on h.unit = u.id and :day between h.since and coalesce(h.until, 'infinity')
                where h.parent is not distinct from :above and :day between u.since and coalesce(u.until, 'infinity')
                order by u.sort""")
                .param("above", above == null ? null : above.value(), Types.OTHER)
                .param("day", day)
                .query((row, number) -> row(row))
                .list();
    }

    /** A unit, whenever it existed. */
    Optional<UnitRow> find(UnitId id, LocalDate day) {
        return jdbc.sql(ROW + "where u.id = :id")
                .param("id", id.value())
                .param("day", day)
                .query((row, number) -> row(row))
                .optional();
    }

    /** Units whose name or code holds the words, in the order of the tree's levels. */
    List<UnitRow> named(String words, LocalDate day) {
        return jdbc.sql(ROW + """
                where (u.name like '%' || :words || '%' or u.code ilike :words || '%')
                    and :day between u.since and coalesce(u.until, 'infinity')
                order by u.sort limit 100""")
                .param("words", escaped(words))
                .param("day", day)
                .query((row, number) -> row(row))
                .list();
    }

    /** Units above, from the top. */
    List<UnitRow> above(UnitId id, LocalDate day) {
        return jdbc.sql(ROW + """
                join organization.unit_branch b on b.above = u.id and b.below = :id and b.depth > 0
                order by b.depth desc""")
                .param("id", id.value())
                .param("day", day)
                .query((row, number) -> row(row))
                .list();
    }

    /** The name of the first unit at the top. */
    Optional<String> root(LocalDate day) {
        return jdbc.sql("""
                select name from organization.unit
                where parent is null and :day between since and coalesce(until, 'infinity')
                order by sort limit 1""").param("day", day).query(String.class).optional();
    }

    record Totals(long units, long people, long tenures) {}

    Totals totals(LocalDate day) {
        return jdbc.sql("""
                select (select count(*) from organization.unit
                        where :day between since and coalesce(until, 'infinity')) as units,
                    count(distinct person) as people, count(*) as tenures
                from organization.tenure where :day between since and coalesce(until, 'infinity')""").param("day", day).query(Totals.class).single();
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static UnitRow row(ResultSet row) throws SQLException {
        var principal = row.getString("principal");
        return new UnitRow(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                principal,
                principal == null && row.getBoolean("has_principal"),
                row.getInt("holders"),
                row.getInt("children"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                List.of());
    }
}
