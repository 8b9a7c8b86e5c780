package zelian.duty.handing;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.demo.Chapter;
import zelian.demo.Example;
import zelian.demo.ExampleCast;
import zelian.demo.Screenplay;
import zelian.demo.Stage;
import zelian.duty.Drafts;

/** In February the organisation's list is in force, and what is common to its units goes down to theirs. */
@Component
@Profile("demo")
class ExampleHandingChapter implements Chapter {

    private static final int YEAR = 2026;

    private final HandingDown handing;
    private final Drafts drafts;

    ExampleHandingChapter(HandingDown handing, Drafts drafts) {
        this.handing = handing;
        this.drafts = drafts;
    }

    /** Which lines go to which kind of units. */
    record Down(
            @Nullable String from,
            String subject,
            String kind,
            @Nullable String as,
            @Nullable String lead,
            @Nullable String series) {}

    @Override
    public boolean tells(Example example) {
        return example != Example.BUREAU;
    }

    @Override
    public int order() {
        return 190;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (day.toString().equals("2026-02-05")) {
            var cast = ExampleCast.of(stage);
            var office = cast.office();
            for (var down : Screenplay.read(stage.example().folder() + "/down.yaml", Down.class)) {
                var from = cast.principal(cast.unit(down.from())).unit();
                var list = drafts.begun(from, YEAR).orElseThrow().list();
                var wanted = Wanted.of(down.subject(), down.series(), down.kind(), down.as(), down.lead());
                handing.handDown(
                        office,
                        list,
                        wanted,
                        handing.plan(office, list, wanted).steps().stream()
                                .map(step -> step.target().unit())
                                .collect(Collectors.toSet()));
            }
        }
    }
}
