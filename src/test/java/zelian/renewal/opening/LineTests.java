package zelian.renewal.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zelian.access.Directory.Holder;
import zelian.access.PersonId;
import zelian.access.PostId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;
import zelian.duty.Publicity;
import zelian.organization.Leaders;

/** What a line says of itself on its way into the next year. */
class LineTests {

    private static final PersonId WANG = new PersonId(new UUID(1, 1));
    private static final PersonId LI = new PersonId(new UUID(1, 2));
    private static final UnitId UNIT = new UnitId(new UUID(2, 1));

    @Test
    void aLineNothingHasHappenedToGoesOnAsItWas() {
        assertThat(line("每半年", Set.of(WANG), Set.of(), led(WANG), true, false, List.of())
                        .changes())
                .isEmpty();
    }

    @Test
    void whoeverLeftIsNamedWithWhoFollows() {
        assertThat(line("每半年", Set.of(), Set.of(WANG), led(LI), true, false, List.of())
                        .changes())
                .containsEntry(Change.HOLDER_ENDED, "上年 王某；今后 宣传处主要负责人 李某");
    }

    @Test
    void thePhraseMayMeanAnotherPersonNow() {
        assertThat(line("每半年", Set.of(WANG), Set.of(), led(LI), true, false, List.of())
                        .changes())
                .containsOnlyKeys(Change.OTHER_HOLDER);
    }

    @Test
    void aPostNobodyHoldsIsSaidInItsOwnWords() {
        var nobody = new Leaders.Nobody("2027-01-04 “宣传处处长”没有人任职");

        assertThat(line("每半年", Set.of(WANG), Set.of(), nobody, true, false, List.of())
                        .changes())
                .containsEntry(Change.NOBODY, "2027-01-04 “宣传处处长”没有人任职");
    }

    @Test
    void movedDatesAskForNoLookButTheRestDoes() {
        var changes = line("2026年6月底前", Set.of(WANG), Set.of(), led(WANG), false, true, List.of("《某办法》第三条"))
                .changes();

        assertThat(changes)
                .containsEntry(Change.MOVED, "2026年6月底前 → 2027年6月底前")
                .containsEntry(Change.TEXT_REPEALED, "《某办法》第三条")
                .containsKeys(Change.NEVER_PERFORMED, Change.DISPUTED);
        assertThat(changes.keySet())
                .filteredOn(change -> !change.asksForALook())
                .containsExactly(Change.MOVED);
    }

    @Test
    void anOldYearInTheTextIsShownAndNotTouched() {
        var line = line("每半年", Set.of(WANG), Set.of(), led(WANG), true, false, List.of(), "落实2026年巡视整改");

        assertThat(line.changes()).containsEntry(Change.YEAR_WRITTEN, "责任内容写有“2026年”，请核对");
        assertThat(line.wording().word(zelian.duty.Column.CONTENT)).isEqualTo("落实2026年巡视整改");
    }

    private static Line line(
            String due,
            Set<PersonId> held,
            Set<PersonId> ended,
            Leaders leaders,
            boolean performed,
            boolean disputed,
            List<String> repealed) {
        return line(due, held, ended, leaders, performed, disputed, repealed, "研究部署");
    }

    private static Line line(
            String due,
            Set<PersonId> held,
            Set<PersonId> ended,
            Leaders leaders,
            boolean performed,
            boolean disputed,
            List<String> repealed,
            String content) {
        var duty = duty(due, content);
        return new Line(
                duty,
                LinesOfList.moved(duty, 2027),
                held,
                ended,
                Map.of(WANG, "王某", LI, "李某"),
                leaders,
                performed,
                disputed,
                repealed,
                null);
    }

    private static Leaders led(PersonId person) {
        return new Leaders.Resolved(
                List.of(new Holder(
                        new TenureId(new UUID(3, 1)),
                        person,
                        person.equals(WANG) ? "王某" : "李某",
                        new PostId(new UUID(4, 1)),
                        "主要负责人",
                        UNIT,
                        "宣传处")),
                false);
    }

    private static Duty duty(String due, String content) {
        return new Duty(
                new DutyId(new UUID(5, 1)),
                new DutyListId(new UUID(6, 1)),
                "2026-党组-01",
                UNIT,
                2026,
                "V1.0",
                "党组",
                "思想建设",
                "专题研究",
                content,
                false,
                false,
                "",
                due,
                "",
                "宣传处处长",
                "宣传处",
                List.of(UNIT),
                "",
                List.of(),
                "",
                List.of(),
                "",
                List.of(),
                Publicity.UNIT,
                Duty.Place.PLAIN,
                LocalDate.of(2026, 1, 30),
                null);
    }
}
