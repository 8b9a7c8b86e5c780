package zelian.supervision.visit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.supervision.RoundId;
import zelian.supervision.VisitId;
import zelian.supervision.round.Round;
import zelian.supervision.round.RoundHead;
import zelian.supervision.round.Rounds;
import zelian.supervision.round.Sight;
import zelian.supervision.round.Team;

/** Plans visits (安排检查) and cancels them. An unannounced one (四不两直) is told to nobody of the unit. */
@Service
class PlanningVisits {

    private final Visits visits;
    private final Rounds rounds;
    private final Team team;
    private final Sight sight;
    private final Directory directory;
    private final Telling telling;

    PlanningVisits(Visits visits, Rounds rounds, Team team, Sight sight, Directory directory, Telling telling) {
        this.visits = visits;
        this.rounds = rounds;
        this.team = team;
        this.sight = sight;
        this.directory = directory;
        this.telling = telling;
    }

    /** @throws Rejected if a visitor is not of the team, or of the visited unit; if the round has ended */
    @Transactional
    public VisitId plan(Viewer by, RoundId id, VisitForm form) {
        sight.requireRound(by, id.value());
        var round = rounds.get(id);
        var head = round.head();
        Team.require(team.organises(by, head), Act.LEAD);
        if (round instanceof Round.Ended) {
            throw Rejected.because("supervision.other-state", head.title(), round.word());
        }
        if (!head.units().contains(form.unit())) {
            throw new NotFound("unit " + form.unit());
        }
        if (by.unit().equals(form.unit())) {
            throw Rejected.because("supervision.own-unit-inspected")
                    .citing(Round.NOT_ONESELF)
                    .at("unit");
        }
        if (form.day().isBefore(by.day())) {
            throw Rejected.because("supervision.visit-in-the-past", form.day(), by.day())
                    .at("day");
        }
        var visit = new Visit.Planned(new VisitHead(
                new VisitId(Ids.next()),
                0,
                id,
                form.unit(),
                form.mode(),
                title(form.title(), form.unit(), form.mode()),
                form.day(),
                form.points() == null || form.points().isBlank()
                        ? null
                        : form.points().strip(),
                visitors(form, head)));
        visits.add(visit);
        telling.happened(
                by,
                "planned",
                visit,
                "安排检查",
                Map.of(),
                Map.of(
                        "状态",
                        visit.word(),
                        "日期",
                        form.day().toString(),
                        "方式",
                        form.mode().label()),
                "");
        tell(by, visit);
        return visit.head().id();
    }

    /** @throws Rejected if it was held */
    @Transactional
    public void cancel(Viewer by, VisitId id, String words) {
        sight.requireVisit(by, id.value());
        var visit = visits.get(id);
        Team.require(team.organises(by, rounds.get(visit.head().round()).head()), Act.LEAD);
        var planned = Visits.in(Visit.Planned.class, visit);
        if (words.isBlank()) {
            throw Rejected.because("supervision.reason-missing").at("words");
        }
        var cancelled = planned.cancel();
        visits.move(planned, cancelled);
        telling.happened(
                by,
                "cancelled",
                cancelled,
                "取消检查",
                Map.of("状态", planned.word()),
                Map.of("状态", cancelled.word()),
                words);
    }

    private List<VisitHead.Visitor> visitors(VisitForm form, RoundHead head) {
        return new LinkedHashSet<>(form.visitors())
                .stream().map(tenure -> visitor(tenure, form.unit(), head)).toList();
    }

    private VisitHead.Visitor visitor(TenureId tenure, UnitId unit, RoundHead head) {
        var ofTeam = head.lead().tenure().equals(tenure)
                || head.members().stream().anyMatch(member -> member.tenure().equals(tenure));
        var holder = directory.holder(tenure).filter(one -> ofTeam).orElseThrow(() -> new NotFound("tenure " + tenure));
        if (holder.unit().equals(unit)) {
            throw Rejected.because("supervision.visitor-of-the-unit", holder.name(), holder.unitName())
                    .citing(Round.NOT_ONESELF)
                    .at("visitors");
        }
        return new VisitHead.Visitor(Party.of(holder), holder.name());
    }

    private String title(@Nullable String typed, UnitId unit, Mode mode) {
        return typed == null || typed.isBlank()
                ? directory.unitName(unit) + "督责检查（" + mode.label() + "）"
                : typed.strip();
    }

    private void tell(Viewer by, Visit visit) {
        var head = visit.head();
        head.visitors().stream()
                .map(VisitHead.Visitor::party)
                .filter(party -> !party.is(by))
                .forEach(party -> telling.note(
                        by,
                        visit,
                        party,
                        "planned",
                        "请你参加检查：" + head.title(),
                        head.day() + "，" + head.mode().label()));
        if (head.mode() != Mode.UNANNOUNCED) {
            directory
                    .principal(head.unit(), by.day())
                    .ifPresent(principal -> telling.note(
                            by,
                            visit,
                            Party.of(principal),
                            "announced",
                            "督责组将到你单位检查：" + head.title(),
                            head.day() + "，" + head.mode().label()));
        }
    }
}
