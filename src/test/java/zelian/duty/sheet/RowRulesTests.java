package zelian.duty.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zelian.duty.Column;

/** Rows of office files: what a cell says, and what a heading means. */
class RowRulesTests {

    final RowRules rules = new RowRules(true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            责 任 主 体             | SUBJECT
            责 任 事 项             | MATTER
            具体要求                | DEMANDS
            工作要求                | DEMANDS
            频次/时限               | TIMING
            责任部门（牵头/配合）   | DEPARTMENTS
            责任人                  | LEAD
            落实时限                | DUE
            完成时间                | DUE
            责任处室                | LEAD_UNIT
            备注                    | REMARK
            """)
    void aHeadingIsKnownByItsSynonymsWhateverItsLineBreaks(String heading, Field field) {
        assertThat(Field.named(heading.replace(" ", "\n"))).contains(field);
    }

    @Test
    void noHeadingNamesTwoFields() {
        var headings = java.util.Arrays.stream(Field.values())
                .flatMap(field -> field.headings().stream())
                .toList();

        assertThat(headings).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每半年至少1次（6月底、12月底前） | 每半年至少1次 | 6月底、12月底前
            每季度末                         | 每季度        | 每季度末
            每年12月底前                     | 每年          | 12月底前
            每季度1次，季度末                | 每季度1次     | 季度末
            适时                             | 适时          | ''
            """)
    void aColumnOfFrequencyAndTimeIsTakenApart(String written, String frequency, String due) {
        assertThat(RowRules.timing(written))
                .containsEntry(Column.FREQUENCY, frequency)
                .containsEntry(Column.DUE, due);
    }

    @Test
    void aColumnOfFrequencyAndTimeGivesOnlyWhatItSays() {
        assertThat(RowRules.timing("2026年3月底前")).containsExactly(Map.entry(Column.DUE, "2026年3月底前"));
        assertThat(RowRules.timing("每月")).containsExactly(Map.entry(Column.FREQUENCY, "每月"));
        assertThat(RowRules.timing(" ")).isEmpty();
    }

    @Test
    void theLinesBelowADemandAreItsMetric() {
        assertThat(RowRules.demands("年初召开工作会议，逐项明确时限；\n任务分工印发1份；\n任务明确到人100%"))
                .containsEntry(Column.CONTENT, "年初召开工作会议，逐项明确时限")
                .containsEntry(Column.METRIC, "任务分工印发1份；任务明确到人100%");
        assertThat(RowRules.demands("第一句；\n第二句")).containsEntry(Column.CONTENT, "第一句；第二句");
    }

    @Test
    void leadingAndSupportingDepartmentsAreSplitAtTheStroke() {
        assertThat(RowRules.departments("机关党委／办公室"))
                .containsEntry(Column.LEAD_UNIT, "机关党委")
                .containsEntry(Column.SUPPORT, "办公室");
        assertThat(RowRules.departments("机关党委")).containsEntry(Column.SUPPORT, "");
    }

    @Test
    void aStarSaysThatTheOfficeAddedTheDuty() {
        assertThat(rules.wording(Map.of(Field.REMARK, "★")).own()).isTrue();
        assertThat(rules.wording(Map.of(Field.REMARK, "")).word(Column.KIND)).isEqualTo("共性");
        assertThat(new RowRules(false).wording(Map.of(Field.REMARK, "")).gives(Column.KIND))
                .isFalse();
    }

    @Test
    void whatTheFileHasNoColumnForIsNotGiven() {
        var wording = rules.wording(Map.of(Field.SUBJECT, "党组", Field.MATTER, "专题研究"));

        assertThat(wording.gives(Column.BASIS)).isFalse();
        assertThat(wording.key()).isEqualTo("党组|专题研究");
    }
}
