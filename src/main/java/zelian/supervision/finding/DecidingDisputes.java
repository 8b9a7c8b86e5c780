package zelian.supervision.finding;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.supervision.FindingId;
import zelian.supervision.round.Rounds;
import zelian.supervision.round.Sight;
import zelian.supervision.round.Team;

/** The lead of the round decides what a unit disputes (裁定异议); never whoever answers for the unit. */
@Service
class DecidingDisputes {

    private final Findings findings;
    private final Rounds rounds;
    private final Sight sight;
    private final Telling telling;

    DecidingDisputes(Findings findings, Rounds rounds, Sight sight, Telling telling) {
        this.findings = findings;
        this.rounds = rounds;
        this.sight = sight;
        this.telling = telling;
    }

    @Transactional
    public void uphold(Viewer by, FindingId id, String words) {
        var disputed = own(by, id, words);
        var upheld = disputed.uphold(decision(by));
        findings.move(disputed, upheld);
        telling.moved(by, "upheld", disputed, upheld, "异议不成立，维持", words);
        tell(by, upheld, "异议未采纳，维持原发现");
    }

    /** @throws Rejected without the amended title and fact */
    @Transactional
    public void amend(Viewer by, FindingId id, String title, String fact, String words) {
        var disputed = own(by, id, words);
        if (title.isBlank() || fact.isBlank()) {
            throw Rejected.because("supervision.amendment-missing").at(title.isBlank() ? "title" : "fact");
        }
        var before = telling.written(disputed, findings.fact(id));
        var amended = disputed.amend(title.strip(), decision(by));
        findings.move(disputed, amended);
        findings.amend(id, fact.strip());
        telling.happened(by, "amended", amended, "异议部分成立，修正", before, telling.written(amended, fact.strip()), words);
        tell(by, amended, "异议部分采纳，发现已修正");
    }

    @Transactional
    public void drop(Viewer by, FindingId id, String words) {
        var disputed = own(by, id, words);
        var dropped = disputed.drop(decision(by));
        findings.move(disputed, dropped);
        telling.happened(
                by,
                "dropped",
                dropped,
                "异议成立，不予列入",
                Map.of("状态", disputed.word()),
                Map.of("状态", dropped.word()),
                words);
        tell(by, dropped, "异议成立，不予列入");
    }

    private Finding.Disputed own(Viewer by, FindingId id, String words) {
        sight.requireFinding(by, id.value());
        var finding = findings.get(id);
        var round = finding.head().round();
        Team.require(rounds.get(round).head().lead().is(by), Act.VERIFY);
        rounds.running(round);
        var disputed = Findings.in(Finding.Disputed.class, finding);
        if (words.isBlank()) {
            throw Rejected.because("supervision.reason-missing").at("words");
        }
        return disputed;
    }

    private static Finding.Decision decision(Viewer by) {
        return new Finding.Decision(by.day(), by.person());
    }

    private void tell(Viewer by, Finding finding, String outcome) {
        telling.note(
                by,
                finding,
                finding.head().owner(),
                "decided",
                outcome + "：" + finding.head().title(),
                null);
    }
}
