package zelian.usage.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.regulation.Rules;
import zelian.ui.Option;
import zelian.ui.Pageful;
import zelian.ui.Say;
import zelian.usage.outcome.Kind;
import zelian.usage.outcome.Sight;

/** Puts the register of results and their use together for one reader. */
@Repository
class ListingOutcomes {

    private static final int SIZE = 50;
    private static final String OVERDUE = "OVERDUE";

    /** Every outcome the reader knows, with what of its uses they may know. */
    private static final String KNOWN = """
            (select o.id, o.kind, o.title, o.unit_name, o.level, o.known_on, o.fixed_on, o.stands, coalesce(a.living, 0) as living,
                    coalesce(a.done, 0) as done, a.due,
                    case when coalesce(a.living, 0) = 0 then 'UNUSED' when a.proposed > 0 then 'PROPOSED'
                         when a.reported > 0 then 'REPORTED' when a.done < a.living then 'RUNNING' else 'DONE' end as standing
             from   usage.outcome o
             left   join lateral (
                 select count(*) filter (where x.state not in ('REFUSED', 'WITHDRAWN')) as living,
                        count(*) filter (where x.state = 'PROPOSED') as proposed,
                        count(*) filter (where x.state = 'REPORTED') as reported,
                        count(*) filter (where x.state = 'DONE') as done,
                        min(x.due) filter (where x.state in ('APPROVED', 'RETURNED')) as due
                 from   usage.action x
                 where  x.outcome = o.id and (x.approved_on is not null or %s)) a on true
             where  o.known_on is not null and %s) k
            """.formatted(Sight.MAKES, Sight.KNOWS);

    private static final String LATE = "k.standing = 'UNUSED' and k.stands and k.fixed_on + :after < :day";

    private final JdbcClient db;
    private final Rights rights;
    private final Rules rules;
    private final Deadlines deadlines;

    ListingOutcomes(JdbcClient db, Rights rights, Rules rules, Deadlines deadlines) {
        this.db = db;
        this.rights = rights;
        this.rules = rules;
        this.deadlines = deadlines;
    }

    private record Row(
            UUID id,
            String kind,
            String title,
            @Nullable String unitName,
            String level,
            LocalDate knownOn,
            @Nullable LocalDate fixedOn,
            int living,
            int done,
            @Nullable LocalDate due,
            String standing) {

        String key() {
            return knownOn + "~" + id;
        }
    }

    OutcomesPage list(@Nullable String kind, @Nullable String state, @Nullable String after, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.USAGE, Act.READ);
        var clock = rules.on(viewer.day()).days("usage.unused-after");
        return new OutcomesPage(
                kind,
                state,
                Option.of(Kind.values(), Kind::label),
                Stream.concat(
                                Stream.of(new Option(OVERDUE, "有结果无运用")),
                                Option.of(Standing.values(), Standing::label).stream())
                        .toList(),
                unused(clock.value(), viewer),
                "过了 " + clock.value() + " 天还没有运用，依据：" + clock.source().inWords(),
                rights.mayAnywhere(viewer, Area.USAGE, Act.DRAFT)
                        || rights.mayAnywhere(viewer, Area.USAGE, Act.APPROVE),
                Pageful.of(rows(kind, state, after, clock.value(), viewer), SIZE, Row::key, after)
                        .map(row -> line(row, clock.value(), viewer)));
    }

    private long unused(int days, Viewer viewer) {
        return db.sql("select count(*) from " + KNOWN + " where " + LATE)
                .params(values(days, viewer))
                .query(Long.class)
                .single();
    }

    private List<Row> rows(
            @Nullable String kind, @Nullable String state, @Nullable String after, int days, Viewer viewer) {
        var sql = new StringBuilder("select * from " + KNOWN + " where true");
        var values = values(days, viewer);
        if (given(kind)) {
            sql.append(" and k.kind = :kind");
            values.put("kind", kind);
        }
        if (OVERDUE.equals(state)) {
            sql.append(" and ").append(LATE);
        } else if (given(state)) {
            sql.append(" and k.standing = :state");
            values.put("state", state);
        }
        if (given(after)) {
            sql.append(" and k.known_on || '~' || k.id < :key");
            values.put("key", after);
        }
        return db.sql(sql + " order by k.known_on || '~' || k.id desc limit " + (SIZE + 1))
                .params(values)
                .query(Row.class)
                .list();
    }

    private static Map<String, Object> values(int days, Viewer viewer) {
        var values = Sight.values(viewer);
        values.put("after", days);
        return values;
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private OutcomesPage.Row line(Row row, int days, Viewer viewer) {
        var kind = Kind.valueOf(row.kind());
        return new OutcomesPage.Row(
                "/uses/" + row.id(),
                kind == Kind.RESULT ? String.valueOf(row.unitName()) : row.title(),
                kind == Kind.RESULT ? row.title() : kind.label(),
                kind == Kind.CASE ? "—" : row.level().isEmpty() ? "暂不定等" : row.level(),
                Say.day(row.fixedOn()),
                row.living() == 0 ? "—" : row.done() + " / " + row.living(),
                row.due() == null ? null : deadlines.light(row.due(), viewer.day()),
                Standing.valueOf(row.standing()).word(row.fixedOn(), days, viewer.day()));
    }
}
