package zelian.accountability.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.Sight;
import zelian.common.NotFound;
import zelian.ui.Option;
import zelian.ui.Pageful;
import zelian.ui.Say;

/** Puts the list of cases together for one reader. */
@Repository
class ListingCases {

    private static final int SIZE = 50;

    private static final String ROWS = """
            select c.id, c.number, c.on_unit, c.body, c.state, q.on_day as requested_on, e.on_day as ended_on
            from   accountability.case c
            join   accountability.milestone q on q.of_case = c.id and q.step = 'REQUESTED'
            left   join accountability.milestone e on e.of_case = c.id and e.step = 'CLOSED'
            where
            """ + Sight.CASE;

    private final JdbcClient db;
    private final Directory directory;
    private final Rights rights;

    ListingCases(JdbcClient db, Directory directory, Rights rights) {
        this.db = db;
        this.directory = directory;
        this.rights = rights;
    }

    private record Row(
            UUID id,
            String number,
            boolean onUnit,
            UUID body,
            String state,
            LocalDate requestedOn,
            @Nullable LocalDate endedOn) {}

    CasesPage list(@Nullable String state, @Nullable String after, Viewer viewer) {
        if (!rights.mayAnywhere(viewer, Area.ACCOUNTABILITY, Act.READ)
                && !rights.mayAnywhere(viewer, Area.ACCOUNTABILITY, Act.ANSWER)) {
            throw new NotFound("cases");
        }
        return new CasesPage(
                state,
                Stream.of(
                                "REQUESTED",
                                "REFUSED",
                                "INVESTIGATING",
                                "SPARING_ASKED",
                                "SPARED",
                                "WEIGHED",
                                "SHOWN",
                                "HEARD",
                                "REPORTED",
                                "DECIDED",
                                "SIGNED",
                                "EXECUTING",
                                "CLOSED",
                                "REVOKED")
                        .map(stored -> new Option(stored, Case.word(stored)))
                        .toList(),
                Pageful.of(rows(state, after, viewer), SIZE, row -> row.id().toString(), after)
                        .map(this::line),
                rights.mayAnywhere(viewer, Area.ACCOUNTABILITY, Act.LEAD));
    }

    private List<Row> rows(@Nullable String state, @Nullable String after, Viewer viewer) {
        var sql = new StringBuilder(ROWS);
        var values = Sight.values(viewer);
        if (state != null && !state.isBlank()) {
            sql.append(" and c.state = :state");
            values.put("state", state);
        }
        if (after != null && !after.isBlank()) {
            sql.append(" and c.id::text < :after");
            values.put("after", after);
        }
        return db.sql(sql + " order by c.id desc limit :limit")
                .params(values)
                .param("limit", SIZE + 1)
                .query(Row.class)
                .list();
    }

    private CasesPage.Row line(Row row) {
        return new CasesPage.Row(
                "/accountability/cases/" + row.id(),
                row.number(),
                row.onUnit() ? "党组织" : "领导干部",
                directory.unitName(new UnitId(row.body())),
                Say.day(row.requestedOn()),
                Say.day(row.endedOn()),
                Case.word(row.state()));
    }
}
