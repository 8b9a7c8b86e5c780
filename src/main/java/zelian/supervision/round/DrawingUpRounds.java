package zelian.supervision.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.ClosedYears;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.Rights;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.supervision.RoundId;

/** Draws rounds up (制定方案) and redraws them until they are started. */
@Service
class DrawingUpRounds {

    private final Rounds rounds;
    private final Team team;
    private final Sight sight;
    private final Directory directory;
    private final Rights rights;
    private final ClosedYears closed;
    private final Telling telling;

    DrawingUpRounds(
            Rounds rounds,
            Team team,
            Sight sight,
            Directory directory,
            Rights rights,
            ClosedYears closed,
            Telling telling) {
        this.rounds = rounds;
        this.team = team;
        this.sight = sight;
        this.directory = directory;
        this.rights = rights;
        this.closed = closed;
        this.telling = telling;
    }

    @Transactional
    public RoundId draw(Viewer by, RoundForm form) {
        rights.requireAnywhere(by, Area.SUPERVISION, Act.LEAD);
        var round = new Round.Planned(head(by, form, null));
        requireOpenYear(by, round.head());
        rounds.add(round);
        telling.happened(by, "drawn-up", round, "制定督责方案", Map.of(), Map.of("状态", round.word()));
        return round.head().id();
    }

    /** @throws Rejected if it has been started, or another hand redrew it meanwhile */
    @Transactional
    public void redraw(Viewer by, RoundId id, RoundForm form) {
        sight.requireRound(by, id.value());
        var round = rounds.get(id);
        Team.require(team.organises(by, round.head()), Act.LEAD);
        var planned = Rounds.in(Round.Planned.class, round);
        if (form.lock() != planned.head().lock()) {
            throw Rejected.because("common.changed-meanwhile");
        }
        var redrawn = new Round.Planned(head(by, form, planned.head()));
        requireOpenYear(by, redrawn.head());
        rounds.redraw(redrawn);
        requireVisitsKept(id, redrawn.head());
        telling.happened(by, "redrawn", redrawn, "修改督责方案", fields(planned.head()), fields(redrawn.head()));
    }

    /** Visits are never planned for a day that is over; a round that begins in a closed year would belong to it. */
    private void requireOpenYear(Viewer by, RoundHead head) {
        closed.require(
                by,
                head.body(),
                head.since(),
                new ClosedYears.Fact("round", head.id().value()),
                "督责检查");
    }

    /** A unit left out of the plan has no visit in it any more. */
    private void requireVisitsKept(RoundId id, RoundHead redrawn) {
        var kept = rounds.get(id).head().units().stream()
                .filter(unit -> !redrawn.units().contains(unit))
                .toList();
        if (!kept.isEmpty()) {
            throw Rejected.because(
                            "supervision.unit-has-visits",
                            String.join("、", directory.unitNames(kept).values()))
                    .at("units");
        }
    }

    private RoundHead head(Viewer by, RoundForm form, @Nullable RoundHead before) {
        if (form.until().isBefore(form.since())) {
            throw Rejected.because("supervision.round-ends-first", form.since(), form.until())
                    .at("until");
        }
        var allowed = new HashSet<>(rights.units(by, Area.SUPERVISION, Act.LEAD));
        if (before != null) {
            allowed.addAll(before.units());
        }
        var units = List.copyOf(new LinkedHashSet<>(form.units()));
        units.stream().filter(unit -> !allowed.contains(unit)).findFirst().ifPresent(stranger -> {
            throw new NotFound("unit " + stranger);
        });
        var lead = holder(form.lead(), by.day());
        if (units.contains(lead.unit())) {
            throw Rejected.because("supervision.lead-is-inspected", lead.name(), lead.unitName())
                    .citing(Round.NOT_ONESELF)
                    .at("lead");
        }
        var members = new ArrayList<Party>();
        for (var tenure : new LinkedHashSet<>(Objects.requireNonNullElse(form.members(), List.<TenureId>of()))) {
            if (!tenure.equals(form.lead())) {
                members.add(Party.of(holder(tenure, by.day())));
            }
        }
        return new RoundHead(
                before == null ? new RoundId(Ids.next()) : before.id(),
                before == null ? 0 : before.lock(),
                form.title().strip(),
                before == null ? form.since().getYear() : before.year(),
                before == null ? rounds.nextOrdinal(form.since().getYear()) : before.ordinal(),
                before == null ? by.unit() : before.body(),
                form.basis() == null || form.basis().isBlank()
                        ? null
                        : form.basis().strip(),
                form.plan().strip(),
                form.since(),
                form.until(),
                Party.of(lead),
                units,
                members);
    }

    private Directory.Holder holder(TenureId tenure, LocalDate day) {
        return directory
                .holder(tenure)
                .filter(one -> directory.posts(one.person(), day).stream()
                        .anyMatch(post -> post.tenure().equals(tenure)))
                .orElseThrow(() -> new NotFound("tenure " + tenure));
    }

    private Map<String, String> fields(RoundHead head) {
        return Map.of(
                "标题",
                head.title(),
                "时间",
                head.since() + " 至 " + head.until(),
                "受检单位",
                String.join(
                        "、",
                        directory.unitNames(head.units()).values().stream()
                                .sorted()
                                .toList()),
                "人数",
                String.valueOf(head.members().size() + 1));
    }
}
