package zelian.problem.work;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.meeting.AgendaItemId;
import zelian.meeting.Meetings;
import zelian.problem.ProblemId;

/**
 * Decides about problems that were weighed (审定): by the secretary, or entered by the party office with the item of the
 * session that decided. What is listed gets somebody to lead at once.
 */
@Service
public class RulingProblems {

    private final Problems problems;
    private final Assigning assigning;
    private final Seats seats;
    private final Meetings meetings;
    private final Telling telling;

    RulingProblems(Problems problems, Assigning assigning, Seats seats, Meetings meetings, Telling telling) {
        this.problems = problems;
        this.assigning = assigning;
        this.seats = seats;
        this.meetings = meetings;
        this.telling = telling;
    }

    /** On the list (列入). */
    @Transactional
    public void list(Viewer by, ProblemId id, @Nullable AgendaItemId item, Priority priority, Assignment assignment) {
        var weighed = weighed(by, id);
        var ruling = new Ruling(resting(by, item), by.person(), by.day(), "", priority, null);
        problems.move(weighed, weighed.list(ruling));
        assigning.assign(by, weighed.head(), assignment);
        tell(by, weighed, "problem.listed", "审定列入问题“%s”，优先级%s".formatted(title(weighed), priority.label()), item);
    }

    /** The same as another one (合并): both stay, the other goes on. */
    @Transactional
    public void merge(Viewer by, ProblemId id, @Nullable AgendaItemId item, @Nullable ProblemId into, String words) {
        var weighed = weighed(by, id);
        if (into == null) {
            throw Rejected.because("problem.no-target").at("into");
        }
        var other = problems.find(into, by)
                .orElseThrow(() -> Rejected.because("problem.no-target").at("into"));
        var ruling = new Ruling(resting(by, item), by.person(), by.day(), words.strip(), null, into);
        problems.move(weighed, weighed.merge(ruling, other));
        tell(
                by,
                weighed,
                "problem.merged",
                "问题“%s”合并到 %s“%s”".formatted(title(weighed), other.head().number(), title(other)),
                item);
    }

    /** Not on the list (不列入), with the reason the proposer is told. */
    @Transactional
    public void decline(Viewer by, ProblemId id, @Nullable AgendaItemId item, String words) {
        var weighed = weighed(by, id);
        var ruling = new Ruling(resting(by, item), by.person(), by.day(), given(words), null, null);
        problems.move(weighed, weighed.decline(ruling));
        tell(by, weighed, "problem.declined", "审定问题“%s”不列入：%s".formatted(title(weighed), words.strip()), item);
        back(by, weighed, "问题“" + title(weighed) + "”没有列入清单", words);
    }

    /** To be mended (退回); needs no session. */
    @Transactional
    public void sendBack(Viewer by, ProblemId id, String words) {
        var weighed = weighed(by, id);
        var ruling = new Ruling(null, by.person(), by.day(), given(words), null, null);
        problems.move(weighed, weighed.sendBack(ruling));
        tell(by, weighed, "problem.sent-back", "退回问题“%s”：%s".formatted(title(weighed), words.strip()), null);
        back(by, weighed, "问题“" + title(weighed) + "”被退回", words);
    }

    private Problem.Weighed weighed(Viewer by, ProblemId id) {
        var problem = problems.get(id, by);
        Seats.let(seats.rules(by, problem.head().unit()), true, "problem.not-yours-to-rule");
        if (problem instanceof Problem.Weighed weighed) {
            return weighed;
        }
        throw Rejected.because("problem.other-state", problem.head().title(), problem.word());
    }

    private AgendaItemId resting(Viewer by, @Nullable AgendaItemId item) {
        if (item == null) {
            throw Rejected.because("problem.no-session")
                    .citing(Problem.ANOTHER_HAND)
                    .at("agendaItem");
        }
        return meetings.resting(item, by.day(), by).id();
    }

    private static String given(String words) {
        if (words.isBlank()) {
            throw Rejected.because("problem.reason-missing").at("words");
        }
        return words.strip();
    }

    private static String title(Problem problem) {
        return problem.head().title();
    }

    private void tell(Viewer by, Problem problem, String act, String sentence, @Nullable AgendaItemId item) {
        telling.tell(
                by,
                problem.head(),
                act,
                sentence,
                Map.of(),
                item == null
                        ? Map.of()
                        : Map.of("审定会议", meetings.resting(item, by.day(), by).inWords()));
    }

    private void back(Viewer by, Problem problem, String title, String words) {
        var head = problem.head();
        telling.note(by, head, "back", head.proposer(), head.proposerTenure(), title, by.name() + "：" + words.strip());
    }
}
