package zelian.renewal.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zelian.common.Rejected;

/** A notice of holidays is read as it is published, and what it says is checked. The days here are invented. */
class NoticeTextTests {

    private static final String PUBLISHED = """
            一、元旦：1月1日（周五）至3日（周日）放假，共3天。
            二、春节：2月5日（周五）至12日（周五）放假调休，共8天。1月31日（周日）、2月20日（周六）上班。
            三、清明节：4月3日（周六）至5日（周一）放假，共3天。
            七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
            """;

    @Test
    void aPublishedNoticeIsRead() {
        var notice = NoticeText.read(2027, "通知", PUBLISHED);

        assertThat(notice.off())
                .hasSize(3 + 8 + 3 + 7)
                .contains(day(1, 1), day(2, 5), day(2, 12), day(4, 5), day(10, 7))
                .doesNotContain(day(2, 13));
        assertThat(notice.worked()).containsExactlyInAnyOrder(day(1, 31), day(2, 20), day(9, 26), day(10, 9));
    }

    @Test
    void itMayBePastedInOneLine() {
        assertThat(NoticeText.read(2027, "通知", PUBLISHED.replace("\n", "")))
                .isEqualTo(NoticeText.read(2027, "通知", PUBLISHED));
    }

    @Test
    void aBlockMayBeginInTheYearBefore() {
        assertThat(NoticeText.read(2027, "通知", "元旦：2026年12月31日（周四）至2027年1月2日（周六）放假，共3天。")
                        .off())
                .contains(LocalDate.of(2026, 12, 31), day(1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "元旦：1月1日（周四）至3日（周日）放假，renewal.notice-weekday",
                "元旦：1月1日（周五）至3日（周日）放假、共4天，renewal.notice-count",
                "二月：2月30日放假，renewal.notice-day",
                "今年不放假，renewal.notice-unread"
            })
    void whatDoesNotAgreeIsRefused(String line) {
        var code = line.substring(line.lastIndexOf('，') + 1);
        var text = line.substring(0, line.lastIndexOf('，')).replace('、', '，');

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> NoticeText.read(2027, "通知", text))
                .extracting(Rejected::code)
                .isEqualTo(code);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }
}
