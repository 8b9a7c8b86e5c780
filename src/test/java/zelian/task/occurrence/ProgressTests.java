package zelian.task.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Rejected;
import zelian.duty.DutyId;
import zelian.task.Occurrence;
import zelian.task.OccurrenceId;

/** An occurrence from 未启动 to 已完成 or 终止. */
class ProgressTests {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 30);

    static Occurrence occurrence(Occurrence.State state, LocalDate doneOn) {
        return new Occurrence(
                new OccurrenceId(new UUID(0, 1)),
                new DutyId(new UUID(0, 2)),
                null,
                "2026-党组-03-01",
                "报告年度主体责任落实情况",
                "2026年度",
                new UnitId(new UUID(0, 3)),
                new PersonId(new UUID(0, 4)),
                new TenureId(new UUID(0, 5)),
                LocalDate.of(2026, 1, 20),
                LocalDate.of(2026, 1, 31),
                DUE,
                state,
                doneOn,
                state == Occurrence.State.ENDED ? DUE : null,
                state == Occurrence.State.ENDED ? "清单调整，不再要求" : null,
                null,
                0);
    }

    @Test
    void beginningMakesItUnderWay() {
        var waiting = new Progress.NotStarted(occurrence(Occurrence.State.NOT_STARTED, null));

        assertThat(waiting.start().state()).isEqualTo(Occurrence.State.UNDER_WAY);
    }

    @Test
    void itMayBeDoneWithoutHavingBeenBegun() {
        var done = Progress.open(occurrence(Occurrence.State.NOT_STARTED, null)).finish(DUE);

        assertThat(done.on()).isEqualTo(DUE);
        assertThat(done.state()).isEqualTo(Occurrence.State.DONE);
    }

    @ParameterizedTest
    @CsvSource({"DONE", "ENDED"})
    void whatIsClosedStaysClosed(Occurrence.State state) {
        var closed = occurrence(state, state == Occurrence.State.DONE ? DUE : null);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> Progress.open(closed))
                .extracting(Rejected::code)
                .isEqualTo("task.closed");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, , 2026-01-30, false",
        "NOT_STARTED, , 2026-01-31, true",
        "UNDER_WAY, , 2026-02-02, true",
        "DONE, 2026-01-30, 2026-06-01, false",
        "DONE, 2026-02-02, 2026-06-01, true",
        "ENDED, , 2026-06-01, false"
    })
    void latenessIsAQuestionWithADay(Occurrence.State state, LocalDate doneOn, LocalDate day, boolean late) {
        assertThat(occurrence(state, doneOn).lateOn(day)).isEqualTo(late);
    }
}
