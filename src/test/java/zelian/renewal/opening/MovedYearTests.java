package zelian.renewal.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The years written in phrases about time move with the list; loose dates mean the list's own year and stay. */
class MovedYearTests {

    @ParameterizedTest
    @CsvSource({
        "2026年1月底前, 2027年1月底前",
        "2026年6月底前、2027年1月底前, 2027年6月底前、2028年1月底前",
        "2026 年 3 月 31 日前, 2027 年 3 月 31 日前",
        "2026-06-30, 2027-06-30",
        "2026.6.30前, 2027.6.30前",
        "20260630, 20270630",
        "二〇二六年六月底前, 二〇二七年六月底前",
        "二零二九年, 二〇三〇年",
        "2026年度内, 2027年度内"
    })
    void aYearWrittenMoves(String before, String after) {
        assertThat(MovedYear.moved(before, 1)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每半年", "6月底、12月底前", "适时", "次年1月底前", "每月25日前", "", "覆盖2026人次", "12026年"})
    void whatNamesNoYearStays(String phrase) {
        assertThat(MovedYear.moved(phrase, 1)).isEqualTo(phrase);
    }
}
