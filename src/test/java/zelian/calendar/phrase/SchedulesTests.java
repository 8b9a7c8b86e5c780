package zelian.calendar.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zelian.calendar.LoosePhrase;
import zelian.calendar.Schedule;
import zelian.calendar.Schedule.Dated;
import zelian.calendar.Schedule.Doubtful;
import zelian.calendar.Schedule.Due;
import zelian.calendar.Schedule.WhenItHappens;
import zelian.calendar.Schedules;

class SchedulesTests {

    private final Schedules schedules = PublishedSchedules.get();

    private Schedule in2026(String phrase) {
        return schedules.of(LoosePhrase.of(phrase), 2026);
    }

    private Schedule in2026(String frequency, String deadline) {
        return schedules.of(new LoosePhrase(frequency, deadline), 2026);
    }

    private static List<Due> dues(Schedule schedule) {
        assertThat(schedule).isInstanceOf(Dated.class);
        return ((Dated) schedule).dues();
    }

    /** The stated days, as month-day, earliest first; days of another year in full. */
    private static String stated(Schedule schedule) {
        return String.join(
                " ",
                dues(schedule).stream()
                        .map(due -> due.stated().toString().replaceFirst("^2026-", ""))
                        .toList());
    }

    private static final String HALVES = "06-30 12-31";
    private static final String QUARTERS = "03-31 06-30 09-30 12-31";
    private static final String MONTHS = "01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31";

    @ParameterizedTest
    @ValueSource(strings = {"每月", "每月末", "每月底前", "每个月至少一次", "按月", "每月1次", "月度", "1次/月", "每年12次", "逐月", "每月 末"})
    void monthly(String phrase) {
        assertThat(stated(in2026(phrase))).isEqualTo(MONTHS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每季度", "每季度末", "每季", "每季末", "季度末", "每季度末前", "按季", "每季度至少1次", "每年至少4次", "≥4次/年", "每３个月"})
    void quarterly(String phrase) {
        assertThat(stated(in2026(phrase))).isEqualTo(QUARTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每半年",
                "每半年至少1次（6月底、12月底前）",
                "6月30日前、12月31日前",
                "上半年、下半年",
                "6、12月底前",
                "每半年一次",
                "半年1次",
                "每年2次",
                "每半年：6月底前；12月底前",
                "每年6月底、12月底前",
                "6月底和年底前",
                "每年不少于2次（6月、12月）",
                "二、四季度末"
            })
    void halfYearly(String phrase) {
        assertThat(stated(in2026(phrase))).isEqualTo(HALVES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每年",
                "年底前",
                "每年年底前",
                "每年1次",
                "下半年",
                "12月31日前",
                "2026年12月底前",
                "年度",
                "2026年内",
                "每一年",
                "本年度",
                "当年底前",
                "12月"
            })
    void yearly(String phrase) {
        assertThat(stated(in2026(phrase))).isEqualTo("12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "6月30日前, 06-30",
        "3月31日前, 03-31",
        "6月底前, 06-30",
        "2026年1月底前, 01-31",
        "2026.6.30, 06-30",
        "2026-06-30, 06-30",
        "2026/6/30, 06-30",
        "20260630, 06-30",
        "6.30, 06-30",
        "6-30, 06-30",
        "2026.6, 06-30",
        "46203, 06-30",
        "46203.0, 06-30",
        "２０２６年６月, 06-30",
        "２０２６年６月３０日前, 06-30",
        "二〇二六年六月三十日前, 06-30",
        "二○二六年十二月十五日前, 12-15",
        "上半年, 06-30",
        "年中, 06-30",
        "2026年上半年, 06-30",
        "12月中旬, 12-20",
        "12月中旬前, 12-20",
        "12月中旬（前）, 12-20",
        "11月上旬, 11-10",
        "2月下旬, 02-28",
        "一季度, 03-31",
        "第一季度, 03-31",
        "第三季度末前, 09-30",
        "1季度, 03-31",
        "7月31日之前完成, 07-31",
        "10月31日以前, 10-31",
        "12月15日前, 12-15",
        "不迟于11月30日, 11-30",
        "3月1日至6月15日, 06-15",
        "1-3月, 03-31",
        "次年1月31日前, 2027-01-31",
        "2027年1月底前, 2027-01-31",
        "每年3月31日前, 03-31",
        "4月 30 日 前, 04-30",
    })
    void looseDates(String phrase, String day) {
        assertThat(stated(in2026(phrase))).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "随发生",
                "适时",
                "不定期",
                "及时",
                "根据需要",
                "适时开展",
                "发现苗头时",
                "任前",
                "长期坚持",
                "常态化",
                "随发生随报",
                "必要时",
                "事项发生后30日内",
                "适 时"
            })
    void whatWaitsForTheMatterHasNoDates(String phrase) {
        assertThat(in2026(phrase)).isEqualTo(new WhenItHappens());
    }

    @Test
    void everyPhraseOfTheFullListIsUnderstood() {
        assertThat(stated(in2026("每半年", "6月30日前、12月31日前"))).isEqualTo(HALVES);
        assertThat(stated(in2026("每年", "3月31日前"))).isEqualTo("03-31");
        assertThat(stated(in2026("每年", "12月15日前"))).isEqualTo("12-15");
        assertThat(stated(in2026("每月", "每月末"))).isEqualTo(MONTHS);
        assertThat(stated(in2026("每季度", "每季度末"))).isEqualTo(QUARTERS);
        assertThat(in2026("随发生", null)).isEqualTo(new WhenItHappens());
    }

    @Test
    void theOfficeVersionMeansTheSameAsTheFullList() {
        assertThat(in2026("每半年至少1次（6月底、12月底前）")).isEqualTo(in2026("每半年", "6月30日前、12月31日前"));
        assertThat(in2026("2026年3月底前")).isEqualTo(in2026("每年", "3月31日前"));
        assertThat(in2026("2026年12月15日前")).isEqualTo(in2026("每年", "12月15日前"));
        assertThat(in2026("每月")).isEqualTo(in2026("每月", "每月末"));
        assertThat(in2026("每季度末")).isEqualTo(in2026("每季度", "每季度末"));
        assertThat(in2026("适时")).isEqualTo(in2026("随发生", null));
    }

    @Test
    void whatIsStatedOnADayOffIsDueOnTheWorkingDayBefore() {
        assertThat(dues(in2026("1月31日前")))
                .containsExactly(new Due(
                        "2026年度", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), LocalDate.of(2026, 1, 30)));
    }

    @Test
    void occurrencesCarryTheStretchTheyStandFor() {
        assertThat(dues(in2026("每半年", "6月底、12月底前"))).extracting(Due::label).containsExactly("2026年上半年", "2026年下半年");
        assertThat(dues(in2026("每季度末"))).extracting(Due::label).startsWith("2026年第一季度");
        assertThat(dues(in2026("每季度末")))
                .extracting(Due::from)
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 10, 1));
        assertThat(dues(in2026("每月"))).extracting(Due::label).contains("2026年3月");
        assertThat(dues(in2026("3月10日、3月25日、9月1日前")))
                .extracting(Due::label)
                .containsExactly("3月10日前", "3月25日前", "9月1日前");
    }

    @Test
    void aDayWithinEveryMonthIsKept() {
        assertThat(stated(in2026("每月25日前"))).startsWith("01-25 02-25").endsWith("12-25");
        assertThat(stated(in2026("每月31日前"))).startsWith("01-31 02-28 03-31");
        assertThat(stated(in2026("每月", "每月10日前"))).startsWith("01-10 02-10");
    }

    @Test
    void aReportMayFollowTheStretchItIsAbout() {
        assertThat(stated(in2026("每半年", "7月15日前、次年1月15日前"))).isEqualTo("07-15 2027-01-15");
    }

    @ParameterizedTest
    @CsvSource({
        "2月30日前, 2026年2月没有30日, 2月28日",
        "6月31日前, 2026年6月没有31日, 6月30日",
        "13月底前, 没有13月, 1 至 12",
        "2025年6月底前, 清单是2026年, 2026年",
        "年初, 没有写明截止日, 3月31日",
        "7月初, 没有写明截止日, 3月31日",
        "每周, 比每月更频繁, 每月",
        "每年3次, 不能平均, 写出各次的时限",
        "2次, 没有写在多长时间内, 每半年1次",
        "一次性, 没有写何时完成, 6月30日前",
        "待定, 看不懂“待定”, 6月30日前",
        "9月1日至6月30日, 早于开始, 3月1日至6月30日",
        "每季度25日前, 指不到一天, 每月25日前"
    })
    void doubtsNameWhatIsWrongAndWhatWouldBeRight(String phrase, String reason, String expected) {
        assertThat(in2026(phrase)).isInstanceOfSatisfying(Doubtful.class, doubt -> {
            assertThat(doubt.reason()).contains(reason);
            assertThat(doubt.expected()).contains(expected);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "每季度, 每月末",
        "每半年, 12月31日前",
        "每年, 每季度末",
        "随发生, 每季度末",
        "每年, 6月30日前、12月31日前",
        "每半年, 1月31日前、3月31日前",
        "每季度, 6月30日前"
    })
    void contradictionsAreAsked(String frequency, String deadline) {
        assertThat(in2026(frequency, deadline)).isInstanceOf(Doubtful.class);
    }

    @Test
    void nothingWrittenIsAsked() {
        assertThat(in2026(null, null)).isInstanceOf(Doubtful.class);
        assertThat(in2026(" ", "\n")).isInstanceOf(Doubtful.class);
    }

    @Test
    void threeTimesAYearNeedsItsThreeDates() {
        assertThat(stated(in2026("每年3次", "3月底、7月底、11月底前"))).isEqualTo("03-31 07-31 11-30");
    }

    @Test
    void everyDueDayIsAWorkingDayAndLabelsAreUnique() {
        Stream.of("每月", "每两个月", "每季度", "每半年", "每年", "每月7日前", "1月31日、4月5日、10月3日前")
                .flatMap(phrase ->
                        Stream.of(2023, 2024, 2025, 2026, 2027).map(year -> schedules.of(LoosePhrase.of(phrase), year)))
                .map(SchedulesTests::dues)
                .forEach(dues -> {
                    assertThat(dues).extracting(Due::label).doesNotHaveDuplicates();
                    assertThat(dues).allSatisfy(due -> {
                        assertThat(due.due())
                                .isBeforeOrEqualTo(due.stated())
                                .isAfterOrEqualTo(due.from().minusDays(9));
                        assertThat(due.from()).isBeforeOrEqualTo(due.stated());
                    });
                });
    }

    @Test
    void anythingElseIsAskedAndNeverFails() {
        var random = new Random(42);
        var words = "每月季度半年末底前至少次日旬上中下初随时适（）、，。0123456789１２３./-一二三十〇年度内全".split("");
        for (var i = 0; i < 20_000; i++) {
            var phrase = new StringBuilder();
            for (var n = random.nextInt(9); n >= 0; n--) {
                phrase.append(words[random.nextInt(words.length)]);
            }
            assertThat(in2026(phrase.toString())).as(phrase.toString()).isNotNull();
        }
    }
}
