package zelian.supervision.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.supervision.RoundId;

/** A round of inspections (督责轮次): how it runs, when it ends, when inspections crowd one unit. */
class RoundTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 15);

    @Test
    void aRoundIsPlannedThenRunsThenEnds() {
        var planned = planned();
        var running = planned.start(MONDAY);
        var ended = running.end(MONDAY.plusDays(30), List.of());

        assertThat(planned.word()).isEqualTo("计划中");
        assertThat(running.word()).isEqualTo("进行中");
        assertThat(ended.word()).isEqualTo("已结束");
        assertThat(ended.startedOn()).isEqualTo(MONDAY);
    }

    @Test
    void aRoundDoesNotEndWhileSomethingIsOpenAndSaysWhat() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> planned().start(MONDAY).end(MONDAY, List.of("问题 003等待裁定", "检查“甲”还没有反馈")))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("supervision.round-unfinished");
                    assertThat(refusal.arguments()).containsExactly("问题 003等待裁定；检查“甲”还没有反馈");
                });
    }

    @Test
    void inspectionsCrowdAUnitOnlyIfTheyLieWithinTheDaysOfTheRule() {
        assertThat(Crowding.densest(inspections(0, 29), 30)).hasSize(2);
        assertThat(Crowding.densest(inspections(0, 30), 30)).hasSize(1);
        assertThat(Crowding.densest(inspections(0, 31, 40, 60), 30)).hasSize(3);
    }

    private static List<Crowding.Inspection> inspections(int... days) {
        return Stream.of(Arrays.stream(days).boxed().toArray(Integer[]::new))
                .map(day -> new Crowding.Inspection(Ids.next(), UUID.randomUUID(), "检查", MONDAY.plusDays(day), "轮次"))
                .toList();
    }

    private static Round.Planned planned() {
        return new Round.Planned(new RoundHead(
                new RoundId(Ids.next()),
                0,
                "年中督责",
                2026,
                1,
                new UnitId(Ids.next()),
                null,
                "看清单落实",
                MONDAY,
                MONDAY.plusDays(30),
                new Party(new PersonId(Ids.next()), new TenureId(Ids.next())),
                List.of(new UnitId(Ids.next())),
                List.of()));
    }
}
