package zelian.organization.reshaping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.organization.PostPassed;
import zelian.organization.UnitCeased;
import zelian.organization.importing.Bureau;

/** The organisation changes its shape on a day, by a document, and what was before stays as it was. */
@Transactional
@RecordApplicationEvents
class ReshapingTests extends PageTests {

    private static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    Reshaping reshaping;

    @Autowired
    Shape shape;

    @Autowired
    Directory directory;

    @Autowired
    ApplicationEvents events;

    private Viewer personnel;
    private UnitId publicity;
    private UnitId media;

    @BeforeEach
    void theBureau() {
        bureau.open();
        today.set(DAY);
        personnel = bureau.as("D12", "主要负责人", "吴春生");
        publicity = bureau.unit("D11");
        media = unit("传媒处");
    }

    @Test
    void aRenamedUnitKeepsItsOldNameBeforeTheDay() {
        reshaping.reshape(personnel, wanted(Kind.RENAME, publicity, "宣传与传播处", null));

        assertThat(name(publicity, DAY)).isEqualTo("宣传与传播处");
        assertThat(name(publicity, DAY.minusDays(1))).isEqualTo("宣传处");
    }

    @Test
    void aMovedUnitLiesWhereItLayOnADayBefore() {
        reshaping.reshape(personnel, wanted(Kind.MOVE, publicity, "", unit("传媒处")));

        var answer = html(get("/organization/branches/" + media, as(personnel)));
        assertThat(answer).contains("宣传处");
        assertThat(html(get("/organization/branches/" + media + "?day=" + DAY.minusDays(1), as(personnel))))
                .doesNotContain("宣传处");
    }

    @Test
    void aUnitCannotComeToLieBelowItself() {
        refused(wanted(Kind.MOVE, bureau.unit("D00"), "", publicity), "organization.below-itself");
        refused(wanted(Kind.MERGE, publicity, "", publicity), "organization.below-itself");
    }

    @Test
    void whatIsOpenInAMergedUnitPassesOnAndItsPeopleComeAlong() {
        var head = directory.principal(publicity, DAY).orElseThrow();
        var receiver = directory.principal(media, DAY).orElseThrow();
        var others = directory.holders(publicity, DAY).size() - 1;
        var before = directory.holders(media, DAY).size();

        reshaping.reshape(personnel, wanted(Kind.MERGE, publicity, "", media));

        assertThat(directory.units(DAY)).noneMatch(unit -> unit.id().equals(publicity));
        assertThat(directory.units(DAY.minusDays(1))).anyMatch(unit -> unit.id().equals(publicity));
        assertThat(directory.holders(publicity, DAY)).isEmpty();
        assertThat(events.stream(PostPassed.class)
                        .filter(passed -> passed.from().equals(head.tenure()))
                        .map(passed -> passed.successor().person()))
                .containsExactly(receiver.person());
        assertThat(events.stream(PostPassed.class).count()).isEqualTo(others + 1);
        assertThat(directory.holders(media, DAY).size()).isBetween(before, before + others);
        assertThat(events.stream(UnitCeased.class))
                .singleElement()
                .satisfies(ceased -> assertThat(ceased.why()).isEqualTo("宣传处自 2026-06-15 起并入传媒处"));
        assertThat(html(get("/units/" + media, as(personnel)))).contains("机构调整", "宣传处并入传媒处");
    }

    @Test
    void nothingIsChangedTwiceForOneDayNorAfterTheEnd() {
        reshaping.reshape(personnel, wanted(Kind.RENAME, publicity, "宣传与传播处", null));
        refused(wanted(Kind.RENAME, publicity, "传播处", null), "organization.reshaped-later");
        today.set(DAY.plusDays(2));
        var later = bureau.as("D12", "主要负责人", "吴春生", DAY.plusDays(2));
        reshaping.reshape(later, on(DAY.plusDays(2), Kind.ABOLISH, publicity, "", media));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> reshaping.reshape(later, on(DAY.plusDays(2), Kind.MOVE, publicity, "", media)))
                .extracting(Rejected::code)
                .isEqualTo("organization.unit-is-gone");
    }

    @Test
    void aPartOfAUnitBecomesAUnitWithItsPeople() {
        var goes = directory.holders(publicity, DAY).getLast();
        var added = reshaping.reshape(
                personnel,
                new Wanted(
                        Kind.SPLIT, publicity, DAY, "编〔2026〕3号", "网络传播处", "D99", "处室", null, List.of(goes.tenure())));

        assertThat(directory.holders(added, DAY))
                .extracting(Directory.Holder::person)
                .containsExactly(goes.person());
        assertThat(directory.holders(publicity, DAY))
                .noneMatch(holder -> holder.tenure().equals(goes.tenure()));
    }

    @Test
    void thePlanIsShownBeforeAnythingHappensAndBadInputIsNamedWhereItIs() {
        var refusal = post(
                "/units/" + publicity + "/reshaping/plan",
                as(personnel),
                Map.of("kind", "MERGE", "day", DAY.toString(), "other", media.toString()));
        assertThat(status(refusal)).isEqualTo(422);
        assertThat(html(refusal)).contains("依据文件");

        var shown = post(
                "/units/" + publicity + "/reshaping/plan",
                as(personnel),
                Map.of("kind", "MERGE", "day", DAY.toString(), "document", "编〔2026〕3号", "other", media.toString()));
        assertThat(html(get(sentTo(shown), as(personnel)))).contains("将会发生", "承接", "办理并入");
        assertThat(directory.units(DAY)).anyMatch(unit -> unit.id().equals(publicity));
        assertThat(status(get("/units/" + publicity + "/reshaping", as(bureau.unitHead()))))
                .isIn(404, 422);
    }

    private Wanted wanted(Kind kind, UnitId unit, String name, @Nullable UnitId other) {
        return on(DAY, kind, unit, name, other);
    }

    private static Wanted on(LocalDate day, Kind kind, UnitId unit, String name, @Nullable UnitId other) {
        return new Wanted(kind, unit, day, "编〔2026〕3号", name, "", "", other, List.of());
    }

    private void refused(Wanted wanted, String code) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> reshaping.reshape(personnel, wanted))
                .extracting(Rejected::code)
                .isEqualTo(code);
    }

    private String name(UnitId unit, LocalDate day) {
        return directory.units(day).stream()
                .filter(each -> each.id().equals(unit))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private UnitId unit(String name) {
        return directory.units(DAY).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
