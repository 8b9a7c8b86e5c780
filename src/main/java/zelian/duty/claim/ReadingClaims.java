package zelian.duty.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.LoosePhrase;
import zelian.calendar.Schedule;
import zelian.calendar.Schedules;
import zelian.common.NotFound;
import zelian.duty.Claim;
import zelian.duty.ClaimId;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.duty.OnTheCard;
import zelian.regulation.Clauses;
import zelian.ui.PagePart;
import zelian.ui.PageParts;

/** Puts together what the pages of 明责 show one reader. */
@Service
class ReadingClaims {

    private final ClaimRows rows;
    private final Claims claims;
    private final Disputes disputes;
    private final ClaimClock clock;
    private final Duties duties;
    private final Clauses clauses;
    private final Schedules schedules;
    private final Deadlines deadlines;
    private final Rights rights;
    private final Directory directory;
    private final PageParts parts;
    private final ObjectProvider<OnTheCard> others;

    ReadingClaims(
            ClaimRows rows,
            Claims claims,
            Disputes disputes,
            ClaimClock clock,
            Duties duties,
            Clauses clauses,
            Schedules schedules,
            Deadlines deadlines,
            Rights rights,
            Directory directory,
            PageParts parts,
            ObjectProvider<OnTheCard> others) {
        this.rows = rows;
        this.claims = claims;
        this.disputes = disputes;
        this.clock = clock;
        this.duties = duties;
        this.clauses = clauses;
        this.schedules = schedules;
        this.deadlines = deadlines;
        this.rights = rights;
        this.directory = directory;
        this.parts = parts;
        this.others = others;
    }

    MyDutiesPage mine(Viewer viewer) {
        var own = mine(rows.own(viewer), viewer);
        var groups = new LinkedHashMap<UUID, List<MyDutiesPage.Mine>>();
        own.stream()
                .filter(duty -> !duty.waiting())
                .forEach(duty -> groups.computeIfAbsent(duty.list(), list -> new ArrayList<>())
                        .add(duty));
        return new MyDutiesPage(
                viewer.name(),
                own.stream().filter(MyDutiesPage.Mine::waiting).toList(),
                groups.entrySet().stream()
                        .map(entry -> new MyDutiesPage.Group(
                                entry.getKey(), entry.getValue().getFirst().listTitle(), entry.getValue()))
                        .toList(),
                formerYears(viewer),
                clock.source(viewer.day()).inWords(),
                others.orderedStream()
                        .flatMap(each -> each.part(viewer).stream())
                        .toList());
    }

    private List<MyDutiesPage.FormerYear> formerYears(Viewer viewer) {
        var byYear = new LinkedHashMap<Integer, List<ClaimRows.Row>>();
        rows.ofFormerYears(viewer)
                .forEach(row -> byYear.computeIfAbsent(row.year(), year -> new ArrayList<>())
                        .add(row));
        return byYear.entrySet().stream()
                .map(entry -> new MyDutiesPage.FormerYear(entry.getKey(), mine(entry.getValue(), viewer)))
                .toList();
    }

    /** Chosen: none means all that wait. */
    BulkClaimPage bulk(Collection<UUID> chosen, Viewer viewer) {
        var own = mine(rows.own(viewer), viewer);
        var claimed = new ArrayList<BulkClaimPage.Line>();
        var leftOut = new ArrayList<BulkClaimPage.Line>();
        var asked = new HashSet<>(chosen);
        for (var duty : own) {
            if (duty.state().equals(Claim.State.CLAIMED.label())) {
                continue;
            }
            if (duty.waiting() && (asked.isEmpty() || asked.contains(duty.claim()))) {
                claimed.add(new BulkClaimPage.Line(
                        duty.claim(),
                        duty.matter(),
                        duty.often() + (duty.until().isEmpty() ? "" : "，" + duty.until())));
            } else {
                leftOut.add(new BulkClaimPage.Line(
                        duty.claim(),
                        duty.matter(),
                        switch (duty.state()) {
                            case "待领受" -> "这次没有勾选，仍待领受";
                            case "有异议" -> "提出了异议，等机关党委答复";
                            default -> "异议已采纳，等下一版本清单";
                        }));
            }
        }
        return new BulkClaimPage(claimed, leftOut, (int) own.stream()
                .filter(duty -> duty.state().equals(Claim.State.CLAIMED.label()))
                .count());
    }

    ClaimPage claim(UUID id, Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("claim " + id);
        }
        var row = rows.find(id, viewer).orElseThrow(() -> new NotFound("claim " + id));
        var claim = claims.find(new ClaimId(id)).orElseThrow(() -> new NotFound("claim " + id));
        var own = row.owner().equals(viewer.person());
        var working = rights.may(viewer, Area.DUTY, Act.DRAFT, row.listUnit());
        var holder = directory.holder(claim.head().tenure());
        return new ClaimPage(
                mine(List.of(row), viewer).getFirst(),
                holder.map(Directory.Holder::inWords).orElse(""),
                row.openedOn(),
                claim instanceof ClaimState.Ended ended ? ended.until() : null,
                claim instanceof ClaimState.Ended ended ? ended.why() : null,
                own && claim instanceof ClaimState.Waiting,
                working && !own && claim instanceof ClaimState.Disputed,
                turn(claim, own, viewer),
                disputes(row, viewer).stream().map(ReadingClaims::said).toList(),
                claim.head().follows() == null ? null : claim.head().follows().value(),
                parts.of("claim", id, viewer, PagePart.Place.MAIN),
                parts.of("claim", id, viewer, PagePart.Place.SIDE));
    }

    /** What was said in dispute, if this reader may know: the holder, and those who work on the list. */
    List<Disputes.Dispute> disputes(UUID claim, Viewer viewer) {
        return rows.find(claim, viewer).map(row -> disputes(row, viewer)).orElse(List.of());
    }

    private List<Disputes.Dispute> disputes(ClaimRows.Row row, Viewer viewer) {
        var concerned = row.owner().equals(viewer.person())
                || rights.may(viewer, Area.DUTY, Act.DRAFT, row.listUnit())
                || rights.may(viewer, Area.DUTY, Act.REVIEW, row.listUnit())
                || rights.may(viewer, Area.DUTY, Act.APPROVE, row.listUnit());
        return concerned ? disputes.of(new ClaimId(row.id())) : List.of();
    }

    /** What waits for the reader to take on, for the start page. */
    List<MyDutiesPage.Mine> waiting(Viewer viewer) {
        return mine(rows.own(viewer), viewer).stream()
                .filter(MyDutiesPage.Mine::waiting)
                .toList();
    }

    private List<MyDutiesPage.Mine> mine(List<ClaimRows.Row> own, Viewer viewer) {
        Map<DutyId, Duty> words =
                duties.find(own.stream().map(row -> new DutyId(row.duty())).toList(), viewer.day());
        var cited = clauses.byId(
                words.values().stream().flatMap(duty -> duty.clauses().stream()).toList());
        return own.stream()
                .map(row -> {
                    var duty = Objects.requireNonNull(words.get(new DutyId(row.duty())), "a claim has its duty");
                    var next = next(duty, viewer.day());
                    return new MyDutiesPage.Mine(
                            row.id(),
                            row.duty(),
                            duty.number(),
                            duty.matter(),
                            duty.content(),
                            duty.metric(),
                            duty.frequency(),
                            duty.due(),
                            next,
                            next == null ? null : deadlines.light(next, viewer.day()),
                            duty.clauses().stream()
                                    .map(cited::get)
                                    .filter(Objects::nonNull)
                                    .toList(),
                            duty.basis(),
                            row.list(),
                            row.listTitle(),
                            duty.version(),
                            row.state().label(),
                            row.dueOn(),
                            row.state() == Claim.State.WAITING ? deadlines.light(row.dueOn(), viewer.day()) : null,
                            row.claimedOn());
                })
                .toList();
    }

    private @Nullable LocalDate next(Duty duty, LocalDate day) {
        var phrase = new LoosePhrase(
                duty.frequency().isEmpty() ? null : duty.frequency(), duty.due().isEmpty() ? null : duty.due());
        return schedules.of(phrase, duty.year()) instanceof Schedule.Dated(var dues)
                ? dues.stream()
                        .map(Schedule.Due::due)
                        .filter(due -> !due.isBefore(day))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static String turn(ClaimState claim, boolean own, Viewer viewer) {
        return switch (claim) {
            case ClaimState.Waiting ignored -> own ? "你（" + viewer.name() + "）" : "领受人";
            case ClaimState.Disputed ignored -> "机关党委";
            case ClaimState.Adjusting ignored -> "机关党委";
            default -> "";
        };
    }

    private static ClaimPage.Said said(Disputes.Dispute dispute) {
        return new ClaimPage.Said(
                dispute.raisedOn(),
                dispute.reason(),
                dispute.outcome().map(Disputes.Outcome::label).orElse(null),
                dispute.answer().orElse(null),
                dispute.answeredBy().orElse(null),
                dispute.answeredOn().orElse(null));
    }
}
