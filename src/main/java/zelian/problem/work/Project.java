package zelian.problem.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.problem.ProblemId;

/**
 * How a problem is solved (项目清单的一行).
 *
 * @param goal what can be checked once it is reached (工作目标)
 * @param standard when it counts as done (完成标准)
 * @param measures one a line (工作举措)
 * @param establishedOn from when it runs; null while it is drafted
 * @param closing what was said when it was to be struck off; null before that
 */
public record Project(
        UUID id,
        ProblemId problem,
        int lock,
        String number,
        String name,
        String goal,
        String standard,
        String measures,
        LocalDate since,
        LocalDate until,
        PersonId drafter,
        LocalDate draftedOn,
        @Nullable PersonId establisher,
        @Nullable LocalDate establishedOn,
        @Nullable Closing closing) {

    /**
     * The end of a project (销号).
     *
     * @param returned why it was sent back the last time; null if it never was
     * @param effect as the verifier sees it; null before that
     */
    public record Closing(
            @Nullable String application,
            @Nullable PersonId applicant,
            @Nullable LocalDate appliedOn,
            @Nullable String returned,
            @Nullable PersonId verifier,
            @Nullable LocalDate verifiedOn,
            @Nullable String verification,
            @Nullable Effect effect) {}

    public List<String> measureLines() {
        return measures.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
