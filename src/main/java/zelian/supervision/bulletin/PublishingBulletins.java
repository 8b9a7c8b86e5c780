package zelian.supervision.bulletin;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.document.DocumentNumbers;
import zelian.supervision.RoundId;
import zelian.supervision.people.Subject;
import zelian.supervision.people.Teller;
import zelian.supervision.round.Round;
import zelian.supervision.round.Rounds;
import zelian.supervision.round.Sight;
import zelian.supervision.round.Team;

/** Drafts the bulletin of a round, and publishes it (印发督责通报): the lead does, once nothing is undecided. */
@Service
class PublishingBulletins {

    static final String DEMAND = "各单位要对照通报的不足举一反三，没有被指出的同类问题一并自查。\n已立项的整改按时限完成，由另一人复核后销号；通报的经验供各单位借鉴。";

    private final Bulletins bulletins;
    private final WordingBulletins wording;
    private final Outcome outcome;
    private final Rounds rounds;
    private final Sight sight;
    private final Team team;
    private final DocumentNumbers numbers;
    private final Teller teller;

    PublishingBulletins(
            Bulletins bulletins,
            WordingBulletins wording,
            Outcome outcome,
            Rounds rounds,
            Sight sight,
            Team team,
            DocumentNumbers numbers,
            Teller teller) {
        this.bulletins = bulletins;
        this.wording = wording;
        this.outcome = outcome;
        this.rounds = rounds;
        this.sight = sight;
        this.team = team;
        this.numbers = numbers;
        this.teller = teller;
    }

    /** What this reader may do and read of it. */
    record Reading(Round round, Bulletin bulletin, boolean publishes, int undecided) {}

    /** @throws NotFound while it is a draft and the reader does not organise the round */
    Reading read(Viewer viewer, RoundId id) {
        sight.requireRound(viewer, id.value());
        var round = rounds.get(id);
        var published = bulletins.find(id);
        if (published.isPresent()) {
            return new Reading(round, published.get(), false, 0);
        }
        if (round instanceof Round.Planned || !team.organises(viewer, round.head())) {
            throw new NotFound("bulletin of " + id);
        }
        return new Reading(
                round,
                new Bulletin(wording.of(round, DEMAND, viewer), null),
                round.head().lead().is(viewer),
                outcome.undecided(id));
    }

    /** @throws Rejected before the round runs, while a finding is undecided, when nothing was confirmed, a second time */
    @Transactional
    public void publish(Viewer by, RoundId id, String demand) {
        sight.requireRound(by, id.value());
        var round = rounds.get(id);
        var head = round.head();
        Team.require(head.lead().is(by), Act.SIGN);
        if (round instanceof Round.Planned || bulletins.find(id).isPresent()) {
            throw Rejected.because("supervision.bulletin-not-now", head.title());
        }
        var undecided = outcome.undecided(id);
        if (undecided > 0) {
            throw Rejected.because("supervision.bulletin-too-early", undecided);
        }
        if (outcome.confirmed(id.value()).isEmpty()) {
            throw Rejected.because("supervision.bulletin-empty");
        }
        var number = numbers.next(head.body(), "督通", by.day(), "bulletin", id.value());
        bulletins.add(id, wording.of(round, demand, by), number.inWords(), by);
        teller.happened(
                by,
                new Subject("round", id.value(), head.body()),
                "supervision.round-",
                "bulletin-published",
                "印发督责通报 " + number.inWords() + "：" + head.title(),
                Map.of(),
                Map.of("文号", number.inWords()),
                "");
    }
}
