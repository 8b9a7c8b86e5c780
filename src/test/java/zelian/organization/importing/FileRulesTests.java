package zelian.organization.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zelian.access.UnitId;

/** What is wrong or doubtful in an office's file, and at which cell. */
class FileRulesTests {

    static final LocalDate DAY = LocalDate.of(2026, 1, 4);

    @Test
    void aUnitNeedsItsCodeNameKindAndDay() {
        assertThat(units(new UnitLine(new Place(7, 7), "", "", "", "", "")))
                .containsExactly(
                        "7 单位编码 ERROR 单位编码没有填写",
                        "7 单位名称 ERROR 单位名称没有填写",
                        "7 单位类型 ERROR 单位类型没有填写",
                        "7 设立日期 ERROR 设立日期没有填写");
    }

    @Test
    void twoUnitsCannotShareACode() {
        assertThat(units(root(2), unit(3, "D01", "甲处", "D00"), unit(4, "D01", "乙处", "D00")))
                .containsExactly("4 单位编码 ERROR 编码 D01 与第 3 行重复，每个单位须有自己的编码");
    }

    @Test
    void theUnitAboveMustExist() {
        assertThat(units(root(2), unit(3, "D01", "甲处", "D99")))
                .containsExactly("3 上级编码 ERROR 没有编码为 D99 的单位，应为本表或系统中已有的单位编码");
    }

    @Test
    void theTreeHasNoRing() {
        assertThat(units(root(2), unit(3, "D01", "甲处", "D02"), unit(4, "D02", "乙处", "D01")))
                .containsExactly(
                        "3 上级编码 ERROR 上下级成环：D01 → D02 → D01，一个单位不能是自己的上级",
                        "4 上级编码 ERROR 上下级成环：D02 → D01 → D02，一个单位不能是自己的上级");
    }

    @Test
    void twoUnitsOfOneNameAreADoubt() {
        assertThat(units(root(2), unit(3, "D01", "甲处", "D00"), unit(4, "D02", "甲处", "D00")))
                .containsExactly("4 单位名称 DOUBT 与第 3 行同名（D01），按名称填写的表格将无法区分");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-01-01",
                "2020/1/1",
                "2020.1.1",
                "2020年1月1日",
                "20200101",
                "43831",
                "２０２０年１月１日",
                "2020-01-01 00:00:00"
            })
    void aDayMayBeWrittenLoosely(String text) {
        assertThat(LooseDay.read(text)).contains(LocalDate.of(2020, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-13-01", "2020年", "年初", "1/3/26", "2020-02-30"})
    void whatIsNoDayIsNotGuessed(String text) {
        assertThat(LooseDay.read(text)).isEmpty();
    }

    @Test
    void theUnitOfATenureMustExist() {
        assertThat(tenures(tenure(5, "G1", "甲", "D77", "主要负责人", "2023-01-01", "")))
                .containsExactly("5 单位编码 ERROR 没有编码为 D77 的单位，应为组织机构中的单位编码");
    }

    @Test
    void nobodyLeavesBeforeTheyCome() {
        assertThat(tenures(tenure(5, "G1", "甲", "D10", "主要负责人", "2023-01-01", "2022-12-31")))
                .containsExactly("5 免职日期 ERROR 免职日期 2022-12-31 早于任职日期 2023-01-01");
    }

    @Test
    void aPostForOneHasOneHolderOnADay() {
        assertThat(tenures(
                        tenure(5, "G1", "甲", "D10", "主要负责人", "2020-01-01", "2023-01-01"),
                        tenure(6, "G2", "乙", "D10", "主要负责人", "2023-01-01", "")))
                .containsExactly("6 任职日期 ERROR 办公室主要负责人同一时间只能有一人：第 5 行 甲 任职 2020-01-01 至 2023-01-01");
    }

    @Test
    void theNextDayIsTheSuccessors() {
        assertThat(tenures(
                        tenure(5, "G1", "甲", "D10", "主要负责人", "2020-01-01", "2022-12-31"),
                        tenure(6, "G2", "乙", "D10", "主要负责人", "2023-01-01", "")))
                .isEmpty();
    }

    @Test
    void severalMayBeMembersOrClerksAtOnce() {
        assertThat(tenures(
                        tenure(5, "G1", "甲", "D00", "班子成员", "2020-01-01", ""),
                        tenure(6, "G2", "乙", "D00", "班子成员", "2020-01-01", ""),
                        tenure(7, "G1", "甲", "D10", "联络员", "2020-01-01", "")))
                .isEmpty();
    }

    @Test
    void oneNumberIsOnePerson() {
        assertThat(tenures(
                        tenure(5, "G1", "甲", "D10", "联络员", "2020-01-01", ""),
                        tenure(6, "G1", "乙", "D00", "班子成员", "2020-01-01", "")))
                .containsExactly("6 姓名 ERROR 工号 G1 在第 5 行是 甲，同一工号须为同一人");
    }

    @Test
    void anotherNameForAKnownNumberIsADoubt() {
        var rules = new TenureRules(known(), Map.of("G1", "甲"), List.of(), DAY, Set.of());

        assertThat(words(rules.plan(List.of(tenure(5, "G1", "贾", "D10", "联络员", "2020-01-01", "")))
                        .remarks()))
                .containsExactly("5 姓名 DOUBT 工号 G1 在系统中是 甲：如已改名请在人员页更正，导入不改姓名");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"D10;D11", "D10；D11", "D10、D11", "'D10, D11'", "D10 D11"})
    void unitsInChargeMayBeSeparatedInManyWays(String text) {
        var plan = new TenureRules(known(), Map.of(), List.of(), DAY, Set.of())
                .plan(List.of(
                        new TenureLine(new Place(5, 5), "G1", "甲", "D00", "班子成员", "2020-01-01", "", text, "", "")));

        assertThat(plan.remarks()).isEmpty();
        assertThat(plan.begun().getFirst().charge()).containsExactly("D10", "D11");
    }

    @Test
    void unknownUnitsInChargeAreNamed() {
        assertThat(tenures(new TenureLine(
                        new Place(5, 5), "G1", "甲", "D00", "班子成员", "2020-01-01", "", "D10;D98;D99", "", "")))
                .containsExactly("5 分管单位编码 ERROR 没有编码为 D98、D99 的单位，应为组织机构中的单位编码，用分号隔开");
    }

    @Test
    void twoMembersInChargeOfOneUnitAreADoubt() {
        assertThat(tenures(
                        new TenureLine(new Place(5, 5), "G1", "甲", "D00", "班子成员", "2020-01-01", "", "D10", "", ""),
                        new TenureLine(new Place(6, 6), "G2", "乙", "D00", "班子成员", "2020-01-01", "", "D10;D11", "", "")))
                .containsExactly("6 分管单位编码 DOUBT D10 同时由第 5 行 甲 分管，按分管找人时将无法确定");
    }

    @Test
    void whoeverHasNotComeYetIsNotEntered() {
        assertThat(tenures(tenure(5, "G1", "甲", "D10", "联络员", "2026-03-01", "")))
                .containsExactly("5 任职日期 ERROR 任职日期 2026-03-01 还没有到（今天 2026-01-04），请到任当天再登记");
    }

    private static List<String> units(UnitLine... lines) {
        return words(new UnitRules(Map.of()).plan(List.of(lines)).remarks());
    }

    private static List<String> tenures(TenureLine... lines) {
        return words(new TenureRules(known(), Map.of(), List.of(), DAY, Set.of())
                .plan(List.of(lines))
                .remarks());
    }

    private static List<String> words(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> remark.row() + " " + remark.column() + " " + remark.level() + " " + remark.says())
                .toList();
    }

    private static Map<String, KnownUnit> known() {
        return Stream.of("D00 局党组", "D10 办公室", "D11 宣传处")
                .map(text -> text.split(" "))
                .collect(Collectors.toMap(
                        words -> words[0],
                        words -> new KnownUnit(
                                new UnitId(UUID.randomUUID()),
                                words[0],
                                words[1],
                                "处室",
                                null,
                                LocalDate.of(2020, 1, 1),
                                0)));
    }

    private static UnitLine root(int row) {
        return unit(row, "D00", "局党组", "");
    }

    private static UnitLine unit(int row, String code, String name, String parent) {
        return new UnitLine(new Place(row, row), code, name, "处室", parent, "2020-01-01");
    }

    private static TenureLine tenure(
            int row, String number, String name, String unit, String title, String since, String until) {
        return new TenureLine(new Place(row, row), number, name, unit, title, since, until, "", "", "");
    }
}
