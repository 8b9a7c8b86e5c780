package zelian.organization.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.intake.OfficeFile;
import zelian.organization.ChargeChanged;
import zelian.organization.HolderChanged;

/** Taking in the bureau's own files, and what other files would do to it. */
@Transactional
@RecordApplicationEvents
class ImportTests extends PageTests {

    static final LocalDate DAY = Bureau.DAY;
    static final Viewer SYSTEM = Viewer.system(DAY);
    static final Set<String> ALL = Set.of(TenureLine.UNTIL, TenureLine.CHARGE, TenureLine.CARE, TenureLine.GRADE);

    @Autowired
    Bureau bureau;

    @Autowired
    ImportingUnits units;

    @Autowired
    ImportingTenures tenures;

    @Autowired
    UnitFile unitFile;

    @Autowired
    PeopleFile peopleFile;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void open() {
        bureau.open();
        events.clear();
    }

    @Test
    void theBureausFilesHoldFortyFourUnitsAndOneHundredTwentyThreeTenures() {
        assertThat(count("unit where code like 'D__'")).isEqualTo(44);
        assertThat(count("tenure")).isEqualTo(123);
        assertThat(count("person where staff_no like 'G0___'")).isEqualTo(122);
        assertThat(count("charge")).isEqualTo(23);
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        var sameUnits = units.take(SYSTEM, UnitFile.lines(OfficeFile.of("组织机构.xlsx", unitFile)));
        var sameTenures = tenures.take(SYSTEM, PeopleFile.lines(OfficeFile.of("人员任职.xlsx", peopleFile)), ALL);

        assertThat(sameUnits.changesNothing()).isTrue();
        assertThat(sameUnits.unchanged()).isEqualTo(44);
        assertThat(sameTenures.changesNothing()).isTrue();
        assertThat(sameTenures.unchanged()).isEqualTo(123);
        assertThat(sameTenures.remarks())
                .extracting(Remark::says)
                .containsExactly("早于局党组的设立日期 2020-01-01", "早于财务处的设立日期 2020-01-01", "早于信息中心的设立日期 2020-01-01");
        assertThat(count("tenure")).isEqualTo(123);
    }

    @Test
    void aFileThatEndsOneTenureAndBeginsTheNextPassesThePostOn() {
        var plan = tenures.take(
                SYSTEM,
                List.of(
                        line(2, "G0054", "许建国", "D23", "主要负责人", "2023-01-01", "2026-05-31"),
                        line(3, "G0055", "严晓峰", "D23", "主要负责人", "2026-06-01", "")),
                ALL);

        assertThat(plan.differing()).hasSize(1);
        assertThat(plan.begun()).hasSize(1);
        var changed = events.stream(HolderChanged.class).toList();
        assertThat(changed).hasSize(1);
        assertThat(changed.getFirst().from()).isEqualTo(bureau.tenure("D23", "主要负责人", "许建国"));
        assertThat(changed.getFirst().to()).isEqualTo(bureau.tenure("D23", "主要负责人", "严晓峰"));
        assertThat(changed.getFirst().day()).isEqualTo("2026-06-01");
    }

    @Test
    void otherUnitsInChargeHoldFromTheDayOfTheImport() {
        tenures.take(SYSTEM, List.of(han("D10;D11;D12;D22")), ALL);

        assertThat(jdbc.sql("""
                        select u.code || ' ' || c.until from organization.charge c
                        join organization.unit u on u.id = c.unit
                        where c.tenure = :tenure and c.until is not null""")
                        .param("tenure", bureau.member().tenure().value())
                        .query(String.class)
                        .list())
                .containsExactly("D23 2026-06-14");
    }

    @Test
    void aUnitThatAFilePutsIntoAnothersChargeIsToldOfAsIfEnteredHere() {
        tenures.take(
                SYSTEM, List.of(han("D10;D12;D22;D23"), member(3, "G0005", "金振东", "D16;D17;D18;D26;D27;D11")), ALL);

        assertThat(events.stream(ChargeChanged.class)).singleElement().satisfies(changed -> {
            assertThat(changed.of()).isEqualTo(ChargeChanged.Kind.CHARGE);
            assertThat(changed.unit()).isEqualTo(bureau.unit("D11"));
            assertThat(changed.from()).isEqualTo(bureau.member().tenure());
            assertThat(changed.to()).isEqualTo(bureau.tenure("D00", "班子成员", "金振东"));
            assertThat(changed.sentence()).isEqualTo("2026-06-15 起，宣传处的分管由 韩文博 变更为 金振东");
        });
    }

    @Test
    void aMemberWhoLeavesWithoutASuccessorLeavesTheUnitsInNobodysCharge() {
        var han = bureau.member().tenure();

        tenures.take(
                SYSTEM,
                List.of(new TenureLine(
                        new Place(0, 2),
                        "G0003",
                        "韩文博",
                        "D00",
                        "班子成员",
                        "2023-06-01",
                        "2026-05-31",
                        "D10;D11;D12;D22;D23",
                        "",
                        "厅级")),
                ALL);

        assertThat(events.stream(ChargeChanged.class)).hasSize(5).allSatisfy(changed -> {
            assertThat(changed.from()).isEqualTo(han);
            assertThat(changed.to()).isNull();
            assertThat(changed.day()).isEqualTo("2026-06-01");
        });
    }

    @Test
    void aRenamedUnitKeepsItsNameOnDaysBefore() {
        units.take(SYSTEM, List.of(new UnitLine(new Place(0, 2), "D25", "数据中心", "直属单位", "D00", "2020-01-01")));

        assertThat(jdbc.sql("""
                        select name || ' ' || since || ' ' || coalesce(until::text, '') from organization.unit_name
                        where unit = :unit order by since""")
                        .param("unit", bureau.unit("D25").value())
                        .query(String.class)
                        .list())
                .containsExactly("信息中心 2020-01-01 2026-06-14", "数据中心 2026-06-15 ");
    }

    @Test
    void scopesFollowTheImportWithoutBeingAskedTo() {
        assertThat(jdbc.sql("""
                        select (select count(*) from (select * from organization.scope_now
                            except select * from organization.scope) missing)
                            + (select count(*) from (select * from organization.scope
                            except select * from organization.scope_now) extra)""").query(Long.class).single()).isZero();
    }

    private static TenureLine han(String charge) {
        return member(2, "G0003", "韩文博", charge);
    }

    private static TenureLine member(int row, String number, String name, String charge) {
        return new TenureLine(new Place(row, row), number, name, "D00", "班子成员", "2023-06-01", "", charge, "", "厅级");
    }

    private static TenureLine line(
            int row, String number, String name, String unit, String title, String since, String until) {
        return new TenureLine(new Place(row, row), number, name, unit, title, since, until, "", "", "处级");
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from organization." + table)
                .query(Long.class)
                .single();
    }
}
