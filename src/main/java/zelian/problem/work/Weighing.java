package zelian.problem.work;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.problem.ProblemId;

/** Weighs a problem (研判): the member in charge of the department and 机关纪委, each for themselves. */
@Service
public class Weighing {

    private static final int BOTH = 2;

    private final Problems problems;
    private final Seats seats;
    private final Telling telling;

    Weighing(Problems problems, Seats seats, Telling telling) {
        this.problems = problems;
        this.seats = seats;
        this.telling = telling;
    }

    /**
     * With the second opinion it goes to the leading body.
     *
     * @throws Rejected {@code problem.weighed-already} if that side has spoken; {@code problem.proposer-cannot-weigh}
     */
    @Transactional
    public void weigh(Viewer by, ProblemId id, String words) {
        var problem = problems.get(id, by);
        var head = problem.head();
        var side = seats.weighs(by, head.unit());
        Seats.let(side.isPresent(), true, "problem.not-yours-to-weigh");
        if (!(problem instanceof Problem.Proposed proposed)) {
            throw Rejected.because("problem.other-state", head.title(), problem.word());
        }
        proposed.letWeigh(by.person());
        if (words.isBlank()) {
            throw Rejected.because("problem.reason-missing").at("words");
        }
        if (problems.opinions(head).stream()
                .anyMatch(opinion -> opinion.person().equals(by.person()))) {
            throw Rejected.because("problem.weighed-already", side.orElseThrow().label());
        }
        problems.weigh(head, side.orElseThrow(), by, words.strip());
        if (problems.opinions(head).size() == BOTH) {
            problems.move(proposed, proposed.weighed());
        }
        telling.said(
                by,
                head,
                "problem.weighed",
                "%s研判问题“%s”".formatted(side.orElseThrow().label(), head.title()),
                words.strip());
    }
}
