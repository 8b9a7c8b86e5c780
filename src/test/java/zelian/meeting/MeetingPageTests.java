package zelian.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import zelian.PageTests;
import zelian.common.Ids;
import zelian.organization.importing.Bureau;
import zelian.ui.Html;

/** The register of sessions (会议): entered once from the minutes, referred to by items ever after. */
class MeetingPageTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    Meetings meetings;

    RequestPostProcessor office;

    @BeforeEach
    void thePartyOffice() {
        bureau.open();
        today.set(Bureau.DAY);
        office = as(bureau.partyOffice());
    }

    @Test
    void aSessionIsEnteredWithItsItems() {
        var title = "局党组会议" + Ids.next();
        var meeting = entered(
                title, List.of(bureau.secretary().tenure(), bureau.member().tenure()));
        done(post(meeting + "/items", office, Map.of("subject", "审定问题清单", "conclusion", "三个问题列入")));

        var page = html(get(meeting, office));
        assertThat(page).contains(title, "应到 5 人，实到 2 人", "不足半数", "审定问题清单", "三个问题列入", "已登记");
        assertThat(Html.faults(page)).isEmpty();
        assertThat(html(get("/meetings?q=" + title, office))).contains(title, "2 / 5", "1 项");
        assertThat(meetings.held(Bureau.DAY.minusDays(9), Bureau.DAY, bureau.partyOffice()))
                .extracting(AgendaItem::subject)
                .contains("审定问题清单");
        assertThat(status(get("/meetings/export.xlsx", office))).isEqualTo(200);
        assertThat(status(get("/meetings/register.docx?year=2026", office))).isEqualTo(200);
    }

    @Test
    void whatIsToComeAndWhoDoesNotBelongIsRefusedWhereItIs() {
        var fields = fields("明天的会", List.of(bureau.secretary().tenure()));
        assertThat(html(post("/meetings/new", office, with(fields, "heldOn", Bureau.DAY.plusDays(1)))))
                .contains("会议开过以后才登记");
        assertThat(html(post(
                        "/meetings/new",
                        office,
                        with(fields, "present", List.of(bureau.unitHead().tenure())))))
                .contains("没有一个人到会");
        assertThat(html(post(
                        "/meetings/new",
                        office,
                        with(
                                fields,
                                "present",
                                List.of(
                                        bureau.secretary().tenure(),
                                        bureau.unitHead().tenure())))))
                .contains("不属于局党组");
    }

    @Test
    void onlyThePartyOfficeKeepsItAndOnlyThoseWithTheRightReadIt() {
        var meeting = entered("只给有权的人看" + Ids.next(), List.of(bureau.secretary().tenure()));

        assertThat(status(get(meeting, as(bureau.unitHead())))).isEqualTo(404);
        assertThat(status(get("/meetings/new", as(bureau.unitHead())))).isEqualTo(404);
        assertThat(status(get(meeting, as(bureau.secretary())))).isEqualTo(200);
        assertThat(html(post(meeting + "/striking", as(bureau.secretary()), Map.of("reason", "试试"))))
                .contains("的“印发”权限");
    }

    @Test
    void whatWasStruckIsReferredToNoMore() {
        var meeting = entered("重复登记" + Ids.next(), List.of(bureau.secretary().tenure()));
        done(post(meeting + "/items", office, Map.of("subject", "作废的议题", "conclusion", "不算数")));
        assertThat(html(post(meeting + "/striking", office, Map.of("reason", " "))))
                .contains("没有写理由");
        done(post(meeting + "/striking", office, Map.of("reason", "重复登记")));

        assertThat(html(get(meeting, office))).contains("已作废", "重复登记");
        assertThat(html(post(meeting + "/items", office, Map.of("subject", "再写", "conclusion", "一项"))))
                .contains("已经作废");
        assertThat(meetings.held(Bureau.DAY, Bureau.DAY, bureau.partyOffice()))
                .extracting(AgendaItem::subject)
                .doesNotContain("作废的议题");
    }

    private String entered(String title, List<?> present) {
        var answer = post("/meetings/new", office, fields(title, present));
        return Objects.requireNonNull(sentTo(answer), () -> html(answer));
    }

    private Map<String, Object> fields(String title, List<?> present) {
        return Map.of(
                "unit",
                bureau.unit("D00"),
                "kind",
                "COMMITTEE",
                "title",
                title,
                "heldOn",
                Bureau.DAY,
                "present",
                present);
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        var changed = new HashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private static void done(MvcTestResult answer) {
        assertThat(sentTo(answer)).as(() -> html(answer)).isNotNull();
    }
}
