package zelian.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.organization.importing.Bureau;

/** A visit put on another day, on its page. */
class ReschedulingTests extends PageTests {

    private static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    Viewer office;
    Viewer lead;
    Viewer head;
    String visit;

    @BeforeEach
    void aVisitIsPlanned() {
        bureau.open();
        today.set(DAY);
        office = bureau.as("D01", "专职副书记", "秦建国", DAY);
        lead = bureau.as("D02", "机关纪委书记", "孔晓峰", DAY);
        head = bureau.as("D20", "主要负责人", "何立群", DAY);
        var round = Objects.requireNonNull(sentTo(post(
                "/inspections",
                as(office),
                Map.of(
                        "title", "要改期的一轮",
                        "plan", "看值班制度执行",
                        "since", DAY.toString(),
                        "until", DAY.plusDays(40).toString(),
                        "units", List.of(bureau.unit("D20").toString()),
                        "lead", lead.tenure().toString(),
                        "lock", "0"))));
        visit = Objects.requireNonNull(sentTo(post(
                round + "/visits",
                as(office),
                Map.of(
                        "unit", bureau.unit("D20").toString(),
                        "mode", "RECORDS",
                        "day", DAY.plusDays(6).toString(),
                        "visitors", List.of(lead.tenure().toString())))));
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
