package zelian.problem.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.WorkingDays;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.problem.ProblemId;
import zelian.regulation.Rules;

/** Asks somebody to lead; they take it on (认领) or ask for another assignment (申请调整), which is answered. */
@Service
public class Assigning {

    private final Problems problems;
    private final Undertakings undertakings;
    private final Seats seats;
    private final Directory directory;
    private final Rules rules;
    private final Deadlines deadlines;
    private final Telling telling;

    Assigning(
            Problems problems,
            Undertakings undertakings,
            Seats seats,
            Directory directory,
            Rules rules,
            Deadlines deadlines,
            Telling telling) {
        this.problems = problems;
        this.undertakings = undertakings;
        this.seats = seats;
        this.directory = directory;
        this.rules = rules;
        this.deadlines = deadlines;
        this.telling = telling;
    }

    /** @throws Rejected {@code problem.no-lead} if nobody holds that post today */
    void assign(Viewer by, ProblemHead head, Assignment wanted) {
        var unit = wanted.unit();
        if (unit == null || directory.unit(unit).isEmpty()) {
            throw Rejected.because("problem.no-unit").at("doing");
        }
        var lead = Optional.ofNullable(wanted.lead())
                .flatMap(directory::holder)
                .filter(holder -> directory.posts(holder.person(), by.day()).stream()
                        .anyMatch(post -> post.tenure().equals(holder.tenure())))
                .orElseThrow(() -> Rejected.because("problem.no-lead").at("lead"));
        undertakings.assign(new Leading(
                Ids.next(),
                head.id(),
                Leading.State.WAITING,
                lead.person(),
                lead.tenure(),
                unit,
                wanted.helpers().stream()
                        .distinct()
                        .filter(helper -> !helper.equals(unit))
                        .toList(),
                wanted.kind(),
                by.day(),
                clock(by.day()),
                null));
    }

    private LocalDate clock(LocalDate day) {
        return deadlines.after(
                day,
                new WorkingDays(rules.on(day).workingDays("problem.claim.clock").value()));
    }

    /** By when a project is to stand that was taken on that day. */
    public LocalDate projectBy(LocalDate claimedOn) {
        return deadlines.after(
                claimedOn,
                new WorkingDays(
                        rules.on(claimedOn).workingDays("problem.project.clock").value()));
    }

    @Transactional
    public void claim(Viewer by, ProblemId id) {
        var problem = problems.get(id, by);
        var leading = own(by, problem);
        if (!(problem instanceof Problem.Listed listed)) {
            throw other(problem);
        }
        problems.move(listed, listed.claim());
        undertakings.claim(leading, by.day());
        telling.tell(
                by, problem.head(), "problem.claimed", "认领问题“" + problem.head().title() + "”");
    }

    @Transactional
    public void dispute(Viewer by, ProblemId id, String reason) {
        var problem = problems.get(id, by);
        var leading = own(by, problem);
        if (!(problem instanceof Problem.Listed listed)) {
            throw other(problem);
        }
        if (reason.isBlank()) {
            throw Rejected.because("problem.reason-missing").at("reason");
        }
        problems.move(listed, listed.dispute());
        undertakings.dispute(leading, reason.strip());
        telling.said(
                by,
                problem.head(),
                "problem.disputed",
                "申请调整问题“" + problem.head().title() + "”的责任",
                reason.strip());
    }

    /** Answers by an assignment: another one, or the same again with what was said to it. */
    @Transactional
    public void settle(Viewer by, ProblemId id, Assignment assignment, String words) {
        var problem = problems.get(id, by);
        Seats.let(seats.rules(by, problem.head().unit()), true, "problem.not-yours-to-rule");
        if (!(problem instanceof Problem.Disputed disputed)) {
            throw other(problem);
        }
        if (words.isBlank()) {
            throw Rejected.because("problem.reason-missing").at("words");
        }
        var before = leading(problem);
        if (before.lead().equals(by.person())) {
            throw Rejected.because("problem.own-dispute").citing(Problem.ANOTHER_HAND);
        }
        problems.move(disputed, disputed.settle());
        undertakings.end(before, by.day());
        assign(by, problem.head(), assignment);
        telling.tell(
                by,
                problem.head(),
                "problem.reassigned",
                "答复调整申请，问题“%s”重新明确责任：%s".formatted(problem.head().title(), words.strip()));
        telling.note(
                by,
                problem.head(),
                "settled",
                before.lead(),
                before.leadTenure(),
                "问题“" + problem.head().title() + "”的调整申请已有答复",
                by.name() + "：" + words.strip());
    }

    private Leading own(Viewer by, Problem problem) {
        var leading = undertakings.leading(problem.head().id());
        Seats.let(seats.leads(by, leading.orElse(null)), true, "problem.not-yours-to-claim");
        return leading.orElseThrow();
    }

    private Leading leading(Problem problem) {
        return undertakings.leading(problem.head().id()).orElseThrow(() -> other(problem));
    }

    static Rejected other(Problem problem) {
        return Rejected.because("problem.other-state", problem.head().title(), problem.word());
    }

    /** Everyone who can be asked to lead: members of the leading body. */
    public List<Directory.Holder> leads(LocalDate day) {
        return directory.inRole(Role.MEMBER, day);
    }
}
