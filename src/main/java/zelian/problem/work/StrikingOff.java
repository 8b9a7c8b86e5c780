package zelian.problem.work;

import java.util.HashSet;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.problem.ProblemId;

/** Strikes problems off (销号): asked for by whoever carries the project out, verified by 机关纪委, by no hand that had a part in it. */
@Service
public class StrikingOff {

    private final Problems problems;
    private final Undertakings undertakings;
    private final Seats seats;
    private final Telling telling;

    StrikingOff(Problems problems, Undertakings undertakings, Seats seats, Telling telling) {
        this.problems = problems;
        this.undertakings = undertakings;
        this.seats = seats;
        this.telling = telling;
    }

    /** @throws Rejected {@code problem.milestones-open} while milestones are not done */
    @Transactional
    public void apply(Viewer by, ProblemId id, String words) {
        var problem = problems.get(id, by);
        Seats.let(seats.carriesOut(by, undertakings.leading(id).orElse(null)), true, "problem.not-yours-to-carry-out");
        if (!(problem instanceof Problem.Running running)) {
            throw Assigning.other(problem);
        }
        var project = undertakings.project(id).orElseThrow(() -> Assigning.other(problem));
        var open = undertakings.milestones(project.id()).stream()
                .filter(milestone -> !milestone.done())
                .toList();
        if (!open.isEmpty()) {
            throw Rejected.because(
                    "problem.milestones-open", open.size(), open.getFirst().words());
        }
        if (words.isBlank()) {
            throw Rejected.because("problem.reason-missing").at("words");
        }
        undertakings.apply(project, by, words.strip());
        problems.move(running, running.apply());
        telling.tell(
                by,
                problem.head(),
                "problem.applied",
                "申请销号“" + problem.head().title() + "”",
                Map.of(),
                Map.of("成效", words.strip()));
    }

    /** It is solved (销号), to this effect. */
    @Transactional
    public void strikeOff(Viewer by, ProblemId id, Effect effect, String words) {
        var applied = applied(by, id);
        var project = undertakings.project(id).orElseThrow(() -> Assigning.other(applied));
        var hands = new HashSet<PersonId>();
        undertakings.leadings(id).forEach(leading -> hands.add(leading.lead()));
        undertakings.milestones(project.id()).forEach(milestone -> hands.add(milestone.owner()));
        hands.add(project.drafter());
        if (project.closing() != null && project.closing().applicant() != null) {
            hands.add(project.closing().applicant());
        }
        var closed = applied.strikeOff(by, hands);
        if (words.isBlank()) {
            throw Rejected.because("problem.reason-missing").at("words");
        }
        undertakings.verify(project, by, effect, words.strip());
        problems.move(applied, closed);
        telling.tell(
                by,
                applied.head(),
                "problem.struck-off",
                "核验销号“%s”，成效%s".formatted(applied.head().title(), effect.label()),
                Map.of(),
                Map.of("核验", words.strip()));
    }

    /** Not solved yet: the project goes on. */
    @Transactional
    public void sendBack(Viewer by, ProblemId id, String words) {
        var applied = applied(by, id);
        var project = undertakings.project(id).orElseThrow(() -> Assigning.other(applied));
        if (words.isBlank()) {
            throw Rejected.because("problem.reason-missing").at("words");
        }
        if (project.closing() != null && project.closing().applicant() != null) {
            telling.note(
                    by,
                    applied.head(),
                    "not-struck-off",
                    project.closing().applicant(),
                    Viewer.NO_TENURE,
                    "“" + applied.head().title() + "”的销号申请被退回",
                    by.name() + "：" + words.strip());
        }
        undertakings.sendBack(project, words.strip());
        problems.move(applied, applied.sendBack());
        telling.tell(
                by,
                applied.head(),
                "problem.not-struck-off",
                "退回销号申请“%s”：%s".formatted(applied.head().title(), words.strip()));
    }

    private Problem.Applied applied(Viewer by, ProblemId id) {
        var problem = problems.get(id, by);
        Seats.let(seats.verifies(by, problem.head().unit()), true, "problem.not-yours-to-verify");
        if (problem instanceof Problem.Applied applied) {
            return applied;
        }
        throw Assigning.other(problem);
    }
}
