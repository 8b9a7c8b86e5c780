package zelian.accountability.proposal;

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
import zelian.calendar.Deadlines;
import zelian.common.NotFound;
import zelian.ui.Option;
import zelian.ui.Pageful;
import zelian.ui.Say;

/** Puts the list of proposals together for one reader. */
@Repository
class ListingProposals {

    private static final int SIZE = 50;

    private final JdbcClient db;
    private final Directory directory;
    private final Rights rights;
    private final Deadlines deadlines;

    ListingProposals(JdbcClient db, Directory directory, Rights rights, Deadlines deadlines) {
        this.db = db;
        this.directory = directory;
        this.rights = rights;
        this.deadlines = deadlines;
    }

    private record Row(
            UUID id,
            String number,
            String origin,
            UUID receiver,
            LocalDate proposedOn,
            LocalDate answerBy,
            String state) {}

    ProposalsPage list(@Nullable String state, @Nullable String after, Viewer viewer) {
        var proposes = rights.mayAnywhere(viewer, Area.ACCOUNTABILITY, Act.DRAFT);
        if (!proposes && !rights.mayAnywhere(viewer, Area.ACCOUNTABILITY, Act.REVIEW)) {
            throw new NotFound("proposals");
        }
        return new ProposalsPage(
                state,
                Stream.of("PROPOSED", "ACCEPTED", "DECLINED", "PASSED_ON", "STARTED")
                        .map(stored -> new Option(stored, Proposal.word(stored)))
                        .toList(),
                Pageful.of(rows(state, after, viewer), SIZE, row -> row.id().toString(), after)
                        .map(row -> line(row, viewer)),
                proposes);
    }

    private List<Row> rows(@Nullable String state, @Nullable String after, Viewer viewer) {
        var sql = new StringBuilder("select id, number, origin, receiver, proposed_on, answer_by, state"
                + " from accountability.proposal p where " + Proposals.SEEN);
        var values = Proposals.values(viewer);
        if (state != null && !state.isBlank()) {
            sql.append(" and p.state = :state");
            values.put("state", state);
        }
        if (after != null && !after.isBlank()) {
            sql.append(" and p.id::text < :after");
            values.put("after", after);
        }
        return db.sql(sql + " order by p.id desc limit :limit")
                .params(values)
                .param("limit", SIZE + 1)
                .query(Row.class)
                .list();
    }

    private ProposalsPage.Row line(Row row, Viewer viewer) {
        return new ProposalsPage.Row(
                "/accountability/proposals/" + row.id(),
                row.number(),
                Origin.valueOf(row.origin()).label(),
                directory.unitName(new UnitId(row.receiver())),
                Say.day(row.proposedOn()),
                Proposal.word(row.state()),
                row.state().equals("PROPOSED") ? deadlines.light(row.answerBy(), viewer.day()) : null);
    }
}
