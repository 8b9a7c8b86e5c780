package zelian.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import zelian.access.Viewer;
import zelian.supervision.InspectionPageTests;

/** A visit put on another day, on its page. */
class ReschedulingTests extends InspectionPageTests {

    String visit;

    @BeforeEach
    void aVisitIsPlanned() {
        var fields = visitFields("RECORDS");
        fields.put("day", DAY.plusDays(6).toString());
        visit = Objects.requireNonNull(sentTo(post(drawn("要改期的一轮") + "/visits", as(office), fields)));
    }

    @Test
    void beforeItsDayAVisitIsPutOnAnotherWithAReason() {
        reschedule(office, DAY.plusDays(9), "受检单位当天迎接上级检查");

        assertThat(html(get(visit, as(lead))))
                .contains(DAY.plusDays(9).toString(), "检查改期", "受检单位当天迎接上级检查")
                .contains("改这次检查的日期");
        assertThat(html(get("/inbox", as(head)))).contains("检查改到 " + DAY.plusDays(9), "原定 " + DAY.plusDays(6));
    }

    @Test
    void withoutAReasonToTheSameDayOrBackwardsItStays() {
        assertThat(html(reschedule(office, DAY.plusDays(9), " "))).contains("words：必须填写");
        assertThat(html(reschedule(office, DAY.plusDays(6), "换人"))).contains("检查原来就定在");
        assertThat(html(reschedule(office, DAY.minusDays(1), "换人"))).contains("早于今天");

        assertThat(html(get(visit, as(lead)))).doesNotContain("检查改期");
    }

    @Test
    void onItsDayItIsHeldOrCancelled() {
        today.set(DAY.plusDays(6));

        assertThat(html(reschedule(office, DAY.plusDays(9), "换人"))).contains("已到检查当天，不能改期", "写明理由取消");
        assertThat(html(get(visit, as(lead)))).doesNotContain("改这次检查的日期");
    }

    @Test
    void onlyThoseWhoOrganiseTheRoundMay() {
        assertThat(status(reschedule(head, DAY.plusDays(9), "我们忙"))).isEqualTo(422);
        assertThat(html(get(visit, as(head)))).doesNotContain("改这次检查的日期");
    }

    private MvcTestResult reschedule(Viewer by, LocalDate day, String words) {
        return post(visit + "/rescheduling", as(by), Map.of("day", day.toString(), "words", words));
    }
}
