package zelian.duty.filing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.demo.Chapter;
import zelian.demo.Example;
import zelian.demo.ExampleCast;
import zelian.demo.Stage;
import zelian.duty.Drafts;

/** In March units file their lists with the unit above: most are noted, one with a remark, some units are late. */
@Component
@Profile("demo")
class FilingChapter implements Chapter {

    private static final int YEAR = 2026;

    private final Filings filings;
    private final FilingLists filing;
    private final Drafts drafts;

    FilingChapter(Filings filings, FilingLists filing, Drafts drafts) {
        this.filings = filings;
        this.filing = filing;
        this.drafts = drafts;
    }

    @Override
    public boolean tells(Example example) {
        return example == Example.EDUCATION || example == Example.CONGRESS;
    }

    @Override
    public int order() {
        return 206;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-03-05" -> file(ExampleCast.of(stage));
            case "2026-03-12" -> answer(ExampleCast.of(stage));
            default -> {}
        }
    }

    private void file(ExampleCast cast) {
        var place = 0;
        for (var unit : cast.working()) {
            var head = cast.principal(unit);
            var begun = drafts.begun(head.unit(), YEAR);
            if (begun.isPresent() && place++ % 7 != 6) {
                var list = begun.get().list().value();
                filings.issued(list)
                        .filter(issued -> filing.files(head, issued))
                        .ifPresent(issued -> filing.file(head, list, "共性事项结合" + unit.name() + "的业务细化，个性事项按岗位风险增写"));
            }
        }
    }

    private void answer(ExampleCast cast) {
        var office = cast.office();
        var place = 0;
        for (var unit : cast.working()) {
            var answered = place++;
            if (answered % 5 != 4) {
                filed(cast.principal(unit).unit()).ifPresent(filed -> {
                    if (answered % 9 == 2) {
                        filing.remark(office, filed, "三项共性事项仍照抄上级，结合本单位写清做什么、几次、谁来做");
                    } else {
                        filing.receive(office, filed);
                    }
                });
            }
        }
    }

    private Optional<UUID> filed(UnitId unit) {
        return drafts.begun(unit, YEAR)
                .map(begun -> begun.list().value())
                .filter(list -> filings.issued(list)
                        .flatMap(issued -> filings.of(issued.version()))
                        .isPresent());
    }
}
