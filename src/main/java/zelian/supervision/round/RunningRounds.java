package zelian.supervision.round;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.common.Rejected;
import zelian.organization.RoundGrants;
import zelian.supervision.RoundId;

/**
 * Starts and ends rounds. Starting gives the team its rights over the units of the round, each member's own
 * unit left out; they end with the round, at the latest with the year of its last day.
 */
@Service
class RunningRounds {

    private final Rounds rounds;
    private final Team team;
    private final Sight sight;
    private final RoundGrants grants;
    private final Directory directory;
    private final Telling telling;

    RunningRounds(Rounds rounds, Team team, Sight sight, RoundGrants grants, Directory directory, Telling telling) {
        this.rounds = rounds;
        this.team = team;
        this.sight = sight;
        this.grants = grants;
        this.directory = directory;
        this.telling = telling;
    }

    @Transactional
    public void start(Viewer by, RoundId id) {
        var planned = Rounds.in(Round.Planned.class, read(by, id));
        var running = planned.start(by.day());
        rounds.move(planned, running);
        team(running.head()).forEach(member -> grant(by, running, member));
        telling.moved(by, "started", planned, running, "启动督责");
        team(running.head())
                .filter(member -> !member.is(by))
                .forEach(member -> telling.note(
                        by,
                        running,
                        member,
                        "started",
                        (member.equals(running.head().lead()) ? "请你任组长：" : "请你参加：")
                                + running.head().title(),
                        running.head().since() + " 至 " + running.head().until() + "，"
                                + running.head().units().size() + " 个单位"));
    }

    /** @throws Rejected while visits or findings are open, saying which */
    @Transactional
    public void end(Viewer by, RoundId id) {
        var running = Rounds.in(Round.Running.class, read(by, id));
        var ended = running.end(by.day(), rounds.unfinished(id));
        rounds.move(running, ended);
        grants.end(by, id.value());
        telling.moved(by, "ended", running, ended, "结束督责");
    }

    /** The rights of one of the team, for as long as the round runs. */
    void grant(Viewer by, Round.Running round, Party member) {
        var head = round.head();
        var own = directory.holder(member.tenure()).orElseThrow().unit();
        var units = head.units().stream().filter(unit -> !unit.equals(own)).toList();
        var end = LocalDate.of(Math.max(head.until().getYear(), by.day().getYear()), 12, 31);
        grants.grant(
                by, head.id().value(), member.tenure(), Role.INSPECTOR, units, new Period(by.day(), end), head.title());
    }

    private static Stream<Party> team(RoundHead head) {
        return Stream.concat(Stream.of(head.lead()), head.members().stream());
    }

    private Round read(Viewer by, RoundId id) {
        sight.requireRound(by, id.value());
        var round = rounds.get(id);
        Team.require(team.organises(by, round.head()), Act.LEAD);
        return round;
    }
}
