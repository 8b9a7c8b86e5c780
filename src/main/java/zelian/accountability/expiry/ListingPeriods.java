package zelian.accountability.expiry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.NeedToKnow;
import zelian.accountability.casefile.Sight;
import zelian.accountability.rule.Form;
import zelian.common.NotFound;
import zelian.ui.Say;

/** Puts the influence periods that are not over together by the month they end, for one reader. */
@Repository
class ListingPeriods {

    private static final int MOST = 300;

    private static final String ROWS = """
            select c.id as of_case, p.form, p.since, p.until
            from   accountability.period p
            join   accountability.case c on c.id = p.of_case
            where  p.annulled_on is null and p.lifted_on is null and
            """ + Sight.CASE + " order by p.until nulls last, p.id limit " + MOST;

    private final JdbcClient db;
    private final NeedToKnow needToKnow;
    private final Rights rights;

    ListingPeriods(JdbcClient db, NeedToKnow needToKnow, Rights rights) {
        this.db = db;
        this.needToKnow = needToKnow;
        this.rights = rights;
    }

    private record Row(
            UUID ofCase,
            String form,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    PeriodsPage list(Viewer viewer) {
        if (!rights.mayAnywhere(viewer, Area.ACCOUNTABILITY, Act.READ)
                && !rights.mayAnywhere(viewer, Area.ACCOUNTABILITY, Act.ANSWER)) {
            throw new NotFound("influence periods");
        }
        var months = new LinkedHashMap<YearMonth, List<PeriodsPage.Row>>();
        var open = new ArrayList<PeriodsPage.Row>();
        var known = new LinkedHashMap<UUID, Optional<String>>();
        for (var row :
                db.sql(ROWS).params(Sight.values(viewer)).query(Row.class).list()) {
            var who = known.computeIfAbsent(row.ofCase(), id -> who(new CaseId(id), viewer));
            if (who.isPresent()) {
                (row.until() == null
                                ? open
                                : months.computeIfAbsent(YearMonth.from(row.until()), month -> new ArrayList<>()))
                        .add(line(row, who.get()));
            }
        }
        return new PeriodsPage(
                months.entrySet().stream().map(ListingPeriods::month).toList(), open);
    }

    /** Whom the case is about; empty for whoever does not know. */
    private Optional<String> who(CaseId id, Viewer viewer) {
        return needToKnow.knows(id, viewer) ? needToKnow.brief(id).map(NeedToKnow.Brief::object) : Optional.empty();
    }

    private static PeriodsPage.Month month(Map.Entry<YearMonth, List<PeriodsPage.Row>> month) {
        return new PeriodsPage.Month(
                month.getKey().getYear() + " 年 " + month.getKey().getMonthValue() + " 月", month.getValue());
    }

    private static PeriodsPage.Row line(Row row, String who) {
        return new PeriodsPage.Row(
                "/accountability/cases/" + row.ofCase(),
                who,
                Form.valueOf(row.form()).label(),
                Say.day(row.since()),
                Say.day(row.until()));
    }
}
