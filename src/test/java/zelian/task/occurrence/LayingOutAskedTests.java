package zelian.task.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.calendar.LoosePhrase;
import zelian.common.Ids;
import zelian.organization.importing.Bureau;
import zelian.task.Asked;
import zelian.task.Occurrence;
import zelian.task.Origin;
import zelian.task.Tasks;

/** What a module above asks for becomes occurrences in the owner's own list. */
@Transactional
class LayingOutAskedTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    Tasks tasks;

    @Test
    void eachStretchLeftOfTheYearIsAskedForOnce() {
        var asked = asked("每季度", LocalDate.of(2026, 5, 6));

        assertThat(tasks.layOut(asked)).isEqualTo(3);
        assertThat(tasks.layOut(asked)).isZero();

        assertThat(tasks.of(asked.origin()))
                .extracting(Occurrence::label)
                .containsExactly("2026年第二季度", "2026年第三季度", "2026年第四季度");
        assertThat(tasks.of(asked.origin()).getFirst().opensOn()).isEqualTo(LocalDate.of(2026, 5, 6));
    }

    @Test
    void withoutADateNothingIsAskedFor() {
        assertThat(tasks.layOut(asked("随发生", LocalDate.of(2026, 1, 1)))).isZero();
    }

    @Test
    void whatIsNoLongerAskedForEndsAndWhatWasDoneStays() {
        var asked = asked("每半年", LocalDate.of(2026, 1, 1));
        tasks.layOut(asked);
        var done = tasks.of(asked.origin()).getFirst();
        tasks.finish(done.id(), LocalDate.of(2026, 5, 7), viewer());

        tasks.end(viewer(), asked.origin(), "措施调整");

        assertThat(tasks.of(asked.origin()))
                .extracting(Occurrence::state)
                .containsExactly(Occurrence.State.DONE, Occurrence.State.ENDED);
    }

    private Viewer viewer() {
        bureau.open();
        return bureau.unitHead();
    }

    private Asked asked(String often, LocalDate since) {
        var head = viewer();
        return new Asked(
                new Origin("risk_measure", new UUID(7, Ids.next().getLeastSignificantBits())),
                "FX-0001",
                "双人审核",
                head.unit(),
                head.person(),
                head.tenure(),
                new LoosePhrase(often, null),
                since,
                2026);
    }
}
