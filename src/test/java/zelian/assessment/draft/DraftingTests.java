package zelian.assessment.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zelian.assessment.debrief.Reference;
import zelian.assessment.debrief.Section;
import zelian.common.Ids;

/** A debrief drafted from the record (一键成文): what goes where, what is counted, what stays empty. */
class DraftingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void dutiesTasksAndRecordsAreCounted() {
        var draft = draft(
                fact("claim", "带头讲党课", "已领受", null),
                fact("claim", "约谈提醒", "待领受", null),
                fact("occurrence", "半年专题研究", "已完成", null),
                fact("record", "到机房调研安全播出", "已确认", null));

        assertThat(draft.words().get(Section.RESPONSIBILITY))
                .startsWith("2026 年承担责任 2 项，已领受 1 项；到期和在办任务 1 件，已完成 1 件；确认记实 1 条。")
                .contains("3 月 5 日，到机房调研安全播出。");
    }

    @Test
    void whatWasDoneUnderAThemeGoesToItsSection() {
        var draft = draft(fact("record", "专题学习意识形态责任制", "已确认", null), fact("record", "节前检查公务用车封存", "已确认", null));

        assertThat(draft.words().get(Section.DISCIPLINE)).isEqualTo("3 月 5 日，专题学习意识形态责任制。");
        assertThat(draft.words().get(Section.CONDUCT)).isEqualTo("3 月 5 日，节前检查公务用车封存。");
        assertThat(draft.words().get(Section.RESPONSIBILITY)).isEmpty();
    }

    @Test
    void whatWentWrongIsListedAndWhatIsOpenComesNext() {
        var draft = draft(
                fact("letter", "补记上半年记实", "已办结", null),
                finding("不足，年中督责", "值班日志缺签字"),
                finding("经验，年中督责", "一图看懂"),
                fact("occurrence", "三季度听汇报", "推进中", TODAY.minusDays(9)),
                fact("occurrence", "年底约谈", "推进中", TODAY.plusDays(9)),
                fact("item", "派车单逐次登记", "整改中", null));

        assertThat(draft.words().get(Section.SHORTFALLS))
                .contains(
                        "收到函件 1 件：补记上半年记实，已办结。", "督责发现不足 1 条：问题 001 值班日志缺签字，已转整改。", "没有按期完成任务 1 件：三季度听汇报，时限 11 月 22 日。")
                .doesNotContain("一图看懂", "年底约谈");
        assertThat(draft.words().get(Section.NEXT)).isEqualTo("继续办好：年底约谈，时限 12 月 10 日；派车单逐次登记。");
        assertThat(draft.words().get(Section.LAST_YEAR)).isEqualTo("整改事项 1 项，已销号 0 项：派车单逐次登记，整改中。");
    }

    @Test
    void everySectionNamesAtMostFiveAndCountsTheRest() {
        var many = IntStream.rangeClosed(1, 8)
                .mapToObj(n -> fact("record", "记实" + n, "已确认", null))
                .toArray(Fact[]::new);

        assertThat(draft(many).words().get(Section.RESPONSIBILITY))
                .contains("记实4；", "记实8；等 8 件。")
                .doesNotContain("记实3");
    }

    @Test
    void whatASectionRestsOnIsNamedInWhole() {
        var letter = fact("letter", "补记上半年记实", "已办结", null);

        assertThat(draft(letter).references().get(Section.SHORTFALLS))
                .extracting(Reference::id)
                .containsExactly(letter.id());
    }

    @Test
    void whatNothingIsOnRecordForStaysEmpty() {
        assertThat(draft().words())
                .hasSize(Section.values().length)
                .allSatisfy((section, words) -> assertThat(words).isEmpty());
    }

    private static Drafting.Draft draft(Fact... facts) {
        return new Drafting(2026, TODAY, List.copyOf(Arrays.asList(facts))).draft();
    }

    private static Fact fact(String kind, String title, String state, @Nullable LocalDate due) {
        return new Fact(kind, Ids.next(), title, null, null, state, LocalDate.of(2026, 3, 5), due);
    }

    private static Fact finding(String note, String title) {
        return new Fact("finding", Ids.next(), title, note, "问题 001", "已转整改", LocalDate.of(2026, 3, 5), null);
    }
}
