package zelian.duty.plan;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.demo.Chapter;
import zelian.demo.Example;
import zelian.demo.ExampleCast;
import zelian.demo.Stage;
import zelian.duty.Drafts;
import zelian.duty.WorkedOn;

/** In March the organisation's list becomes the three plans of the year; what nobody is sure of stays outside. */
@Component
@Profile("demo")
class PlanChapter implements Chapter {

    private static final int YEAR = 2026;

    private final Drafts drafts;
    private final WorkedOn lists;
    private final Planning planning;

    PlanChapter(Drafts drafts, WorkedOn lists, Planning planning) {
        this.drafts = drafts;
        this.lists = lists;
        this.planning = planning;
    }

    @Override
    public boolean tells(Example example) {
        return example == Example.CONGRESS;
    }

    @Override
    public int order() {
        return 205;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (day.toString().equals("2026-03-03")) {
            var cast = ExampleCast.of(stage);
            var office = cast.office();
            var list = drafts.begun(cast.principal(cast.top()).unit(), YEAR)
                    .orElseThrow()
                    .list();
            var edition = lists.inForce(list, office);
            planning.put(
                    office,
                    list,
                    new Year(edition, lists.upward(edition))
                            .yearly().stream()
                                    .filter(line -> line.ordinal() % 6 != 0)
                                    .map(WorkedOn.Line::duty)
                                    .collect(Collectors.toSet()),
                    null);
        }
    }
}
