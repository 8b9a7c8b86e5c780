package zelian.problem.work;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.problem.ProblemId;

/** Proposes problems for the list (提出), by a department; mends and proposes again what came back. */
@Service
public class Proposing {

    private final Problems problems;
    private final Seats seats;
    private final Telling telling;

    Proposing(Problems problems, Seats seats, Telling telling) {
        this.problems = problems;
        this.seats = seats;
        this.telling = telling;
    }

    @Transactional
    public ProblemId propose(Viewer by, UnitId unit, Wanted wanted, ProblemHead.@Nullable Origin origin) {
        seats.requireProposing(by, unit);
        var head = new ProblemHead(
                new ProblemId(Ids.next()),
                0,
                problems.number(by.day().getYear()),
                unit,
                wanted.title(),
                wanted.facts(),
                wanted.source(),
                wanted.aspect(),
                wanted.nature(),
                wanted.gravity(),
                origin,
                by.person(),
                by.tenure(),
                by.day(),
                1,
                null);
        problems.add(new Problem.Proposed(head));
        telling.tell(by, head, "problem.proposed", "提出问题“" + head.title() + "”", Map.of(), fields(head));
        return head.id();
    }

    /**
     * Words it anew, as long as nobody has weighed it; what was sent back is proposed again with that.
     *
     * @throws Rejected {@code problem.being-weighed} if somebody has
     */
    @Transactional
    public void revise(Viewer by, ProblemId id, int lock, Wanted wanted) {
        var problem = changeable(by, id);
        if (problem.head().lock() != lock) {
            throw Rejected.because("common.changed-meanwhile");
        }
        var before = problem.head();
        var after = worded(before, wanted);
        problems.word(after);
        if (problem instanceof Problem.SentBack) {
            var now = problems.get(id);
            problems.move(now, ((Problem.SentBack) now).proposeAgain());
        }
        telling.tell(
                by,
                after,
                problem instanceof Problem.SentBack ? "problem.proposed-again" : "problem.reworded",
                (problem instanceof Problem.SentBack ? "修改并重新提出问题“" : "修改问题“") + after.title() + "”",
                fields(before),
                fields(after));
    }

    /** What this reader may word anew. */
    public Problem changeable(Viewer by, ProblemId id) {
        var problem = problems.get(id, by);
        seats.requireProposing(by, problem.head().unit());
        if (!(problem instanceof Problem.SentBack)
                && (!(problem instanceof Problem.Proposed)
                        || !problems.opinions(problem.head()).isEmpty())) {
            throw Rejected.because("problem.being-weighed", problem.head().title(), problem.word());
        }
        return problem;
    }

    private static ProblemHead worded(ProblemHead head, Wanted wanted) {
        return new ProblemHead(
                head.id(),
                head.lock(),
                head.number(),
                head.unit(),
                wanted.title(),
                wanted.facts(),
                wanted.source(),
                wanted.aspect(),
                wanted.nature(),
                wanted.gravity(),
                head.origin(),
                head.proposer(),
                head.proposerTenure(),
                head.proposedOn(),
                head.round(),
                head.ruling());
    }

    private static Map<String, String> fields(ProblemHead head) {
        return Map.of(
                "问题", head.title(),
                "表现", head.facts(),
                "来源", head.source().label(),
                "方面", head.aspect().label(),
                "性质", head.nature().label(),
                "程度", head.gravity().label());
    }
}
