package zelian.usage.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.calendar.WorkingCalendar;
import zelian.demo.Chapter;
import zelian.demo.Moment;
import zelian.demo.Stage;
import zelian.usage.action.UseScenes;
import zelian.usage.outcome.Outcome;

/**
 * The demonstration's results: what is usual is proposed once they are released, approved once they are final, carried
 * out and told of. Of the half year two units' results nobody uses; of the year theirs are proposed last.
 */
@Component
@Profile("demo")
class ResultUsesChapter implements Chapter {

    private static final List<String> LAST = List.of("机关服务局", "发展研究中心");
    private static final List<Proposal> PROPOSALS = List.of(
            new Proposal(LocalDate.of(2026, 9, 10), "2026 年上半年", false),
            new Proposal(LocalDate.of(2026, 12, 29), "2026 年度", false),
            new Proposal(LocalDate.of(2027, 1, 14), "2026 年度", true));

    private final UseScenes uses;
    private final Course course;
    private final WorkingCalendar calendar;
    private final JdbcClient db;

    ResultUsesChapter(UseScenes uses, Course course, WorkingCalendar calendar, JdbcClient db) {
        this.uses = uses;
        this.course = course;
        this.calendar = calendar;
        this.db = db;
    }

    /**
     * All that is usual about an appraisal, proposed at once.
     *
     * @param last for those units that come last, else for all the others
     */
    private record Proposal(LocalDate on, String title, boolean last) {}

    @Override
    public int order() {
        return 721;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (Moment.is(day) || !calendar.isWorkingDay(day) || day.getDayOfYear() == 1) {
            return;
        }
        var office = stage.as("D01", "专职副书记", "秦建国");
        goOn(day, office, stage);
        for (var proposal : PROPOSALS) {
            if (proposal.on().equals(day)) {
                appraisal(proposal.title()).ifPresent(one -> propose(one, proposal.last(), office));
            }
        }
    }

    private void propose(AppraisalId appraisal, boolean last, Viewer office) {
        var leftOut = uses.results(appraisal, office).stream()
                .map(Outcome::unitName)
                .filter(unit -> LAST.contains(unit) != last)
                .toList();
        uses.proposeAll(office, appraisal, leftOut);
    }

    private void goOn(LocalDate day, Viewer office, Stage stage) {
        for (var title : PROPOSALS.stream().map(Proposal::title).distinct().toList()) {
            var ids = appraisal(title)
                    .map(one ->
                            uses.results(one, office).stream().map(Outcome::id).toList())
                    .orElse(List.of());
            if (!ids.isEmpty() && uses.fixed(ids.getFirst())) {
                uses.of(ids).forEach(use -> course.on(day, use, stage));
            }
        }
    }

    private Optional<AppraisalId> appraisal(String title) {
        return db.sql("select appraisal from usage.outcome where kind = 'RESULT' and title like :title || '%' limit 1")
                .param("title", title)
                .query(UUID.class)
                .optional()
                .map(AppraisalId::new);
    }
}
