package zelian.publicity.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import zelian.PageTests;
import zelian.access.Role;
import zelian.duty.list.IssuedDuties;
import zelian.organization.importing.Bureau;
import zelian.ui.Html;

/** Making a list known (公开): proposed, reviewed by another hand, published, read by staff, withdrawn. */
class PublicationPageTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    IssuedDuties issued;

    RequestPostProcessor office;
    RequestPostProcessor discipline;
    RequestPostProcessor staff;
    UUID list;

    @BeforeEach
    void aListIsInForce() {
        bureau.open();
        today.set(Bureau.DAY);
        office = as(bureau.partyOffice());
        discipline = as(bureau.discipline());
        staff = as(bureau.staff());
        issued.open();
        list = db.sql("select id from duty.pub_node where kind = 'duty_list' and unit = :unit and number = '2026 年度'")
                .param("unit", bureau.unit("D23").value())
                .query(UUID.class)
                .single();
    }

    @Test
    void staffReadWhatIsOpenToThemAndNothingElse() {
        refused(proposed("STAFF", " "), "没有写明公开依据");
        var address = sentTo(proposed("STAFF", "局党组 2026 年第 4 次会议"));
        assertThat(address).isNotNull();
        refused(proposed("STAFF", "再提一次"), "已经公开，或者正在办理公开");
        assertThat(status(get(address, staff))).isEqualTo(404);

        refused(post(address + "/review", discipline, Map.of("checks", List.of("secrecy"))), "没有逐项审核");
        refused(post(address + "/publication", office, Map.of()), "现在是“待审核”");
        done(post(address + "/review", discipline, Map.of("checks", Publishing.CHECKS)));
        done(post(address + "/publication", office, Map.of()));

        assertThat(html(get("/published", staff))).contains("公开中", "局党组 2026 年第 4 次会议");
        var page = html(get(address, staff));
        assertThat(page).contains("带头讲党课", "项公开范围较小，不在此列").doesNotContain("落实意识形态工作责任制", "批准公开");
        assertThat(Html.faults(page)).isEmpty();
        assertThat(status(get(address + "/list.docx", staff))).isEqualTo(200);
        assertThat(status(get(address, as(Role.AUDIT_ADMIN)))).isEqualTo(404);

        refused(post(address + "/withdrawal", office, Map.of("reason", " ")), "没有写理由");
        done(post(address + "/withdrawal", office, Map.of("reason", "清单调整，重新公开")));
        assertThat(html(get(address, staff))).contains("已撤下", "清单调整，重新公开").doesNotContain("带头讲党课");
    }

    @Test
    void aNarrowerScopeIsForThePeopleOfTheBodyAndWhatIsTurnedDownIsForNobody() {
        var address = sentTo(proposed("UNIT", "支部会议"));
        done(post(address + "/refusal", discipline, Map.of("reason", "范围太小")));
        assertThat(status(get(address, staff))).isEqualTo(404);
        assertThat(html(get(address, office))).contains("不予公开：范围太小");
        assertThat(html(get("/duty-lists/" + list, office))).contains("提出公开", "向干部职工公开（");
    }

    private MvcTestResult proposed(String scope, String decision) {
        return post(
                "/published",
                office,
                Map.of("unit", bureau.unit("D23"), "list", list, "scope", scope, "decision", decision));
    }

    private static void refused(MvcTestResult answer, String words) {
        assertThat(html(answer)).contains(words);
        assertThat(status(answer)).isEqualTo(422);
    }

    private static void done(MvcTestResult answer) {
        assertThat(sentTo(answer)).as(() -> html(answer)).isNotNull();
    }
}
