package zelian.usage.story;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.calendar.WorkingCalendar;
import zelian.demo.Chapter;
import zelian.demo.Moment;
import zelian.demo.Stage;
import zelian.usage.OutcomeId;
import zelian.usage.action.Use;
import zelian.usage.action.UseScenes;
import zelian.usage.catalogue.Action;

/** From autumn on, the demonstration's other decisions are used too, a week after they were announced; three nobody uses. */
@Component
@Profile("demo")
class OtherDecisionsChapter implements Chapter {

    private static final List<String> USED = List.of("C3", "C6", "C7", "C8");

    private final UseScenes uses;
    private final Course course;
    private final WorkingCalendar calendar;
    private final JdbcClient db;

    OtherDecisionsChapter(UseScenes uses, Course course, WorkingCalendar calendar, JdbcClient db) {
        this.uses = uses;
        this.course = course;
        this.calendar = calendar;
        this.db = db;
    }

    @Override
    public int order() {
        return 723;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (!Moment.AUTUMN.before(day) || Moment.is(day) || !calendar.isWorkingDay(day) || day.getDayOfYear() == 1) {
            return;
        }
        var notUsed = notUsed(stage);
        for (var decision : announced(day)) {
            if (notUsed.contains(decision.unit())) {
                continue;
            }
            var id = new OutcomeId(decision.id());
            var told = uses.of(List.of(id));
            if (told.isEmpty()) {
                propose(id, decision.level(), day, stage);
            } else {
                told.stream().filter(use -> !fresh(use, day)).forEach(use -> course.on(day, use, stage));
            }
        }
    }

    /** What was proposed a day ago is not approved yet. */
    private static boolean fresh(Use use, LocalDate day) {
        return use instanceof Use.Proposed
                && use.head().days().proposedOn().plusDays(1).isAfter(day.minusDays(1));
    }

    private void propose(OutcomeId id, String level, LocalDate day, Stage stage) {
        var discipline = stage.as("D02", "纪检干部", "姜思远");
        Action.usual(level, day).stream()
                .map(Action::code)
                .filter(USED::contains)
                .forEach(code -> uses.propose(discipline, id, code, null));
    }

    private static List<UUID> notUsed(Stage stage) {
        return Stream.of(
                        stage.as("D15", "主要负责人", "卫国栋"),
                        stage.as("D21", "主要负责人", "陈海燕"),
                        stage.as("D29", "主要负责人", "孔俊杰"))
                .map(head -> head.unit().value())
                .toList();
    }

    private record Decision(UUID id, UUID unit, String level) {}

    /** Those the screenplay of uses says nothing of. */
    private List<Decision> announced(LocalDate day) {
        return db.sql("""
                select o.id, o.unit, o.level from usage.outcome o
                where  o.kind = 'CASE' and o.stands and o.fixed_on <= :day - 7
                  and  not exists (select 1 from usage.action a where a.outcome = o.id and a.proposed_on < :since)
                order by o.fixed_on, o.id
                """)
                .param("day", day)
                .param("since", Moment.AUTUMN.day())
                .query(Decision.class)
                .list();
    }
}
