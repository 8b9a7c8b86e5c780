package zelian.mandate.granting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import zelian.PageTests;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.mandate.Grants;
import zelian.mandate.Power;
import zelian.organization.importing.Bureau;
import zelian.ui.Html;

/** Powers granted by document (监督职能授权): approved by another hand, asked by day, over at their end or withdrawn. */
class GrantPageTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    Grants grants;

    @Autowired
    Rights rights;

    @Test
    void aGrantIsApprovedByAnotherHandAndAskedByDay() {
        bureau.open();
        today.set(Bureau.DAY);
        var discipline = as(bureau.discipline());
        var secretary = as(bureau.secretary());
        var body = bureau.unit("D11");
        var unit = bureau.unit("D17");
        var form = Map.of(
                "grantee",
                body,
                "powers",
                List.of("INSPECT", "START", "TALK"),
                "units",
                unit,
                "since",
                "2026-06-20",
                "until",
                "2026-07-31",
                "document",
                "机纪授〔2026〕5号");

        assertThat(html(post("/grants", discipline, Map.of("grantee", body)))).contains("至少选一项职能", "授权都有期限", "写明文号");
        assertThat(status(post("/grants", as(bureau.unitHead()), form))).isEqualTo(404);
        var address = sentTo(post("/grants", discipline, form));
        assertThat(address).isNotNull();
        refused(post(address + "/refusal", secretary, Map.of("reason", " ")), "没有写理由");
        done(post(address + "/approval", secretary, Map.of()));
        assertThat(html(get(address, discipline))).contains("未开始", "谈话提醒（只作记载）");

        assertThat(grants.of(body, Power.START, unit, LocalDate.of(2026, 6, 19)))
                .isEmpty();
        assertThat(grants.of(body, Power.START, unit, LocalDate.of(2026, 7, 31)))
                .isPresent();
        assertThat(grants.of(body, Power.START, bureau.unit("D12"), LocalDate.of(2026, 7, 1)))
                .isEmpty();
        assertThat(grants.of(body, Power.VERIFY, unit, LocalDate.of(2026, 7, 1)))
                .isEmpty();
        assertThat(inspects(LocalDate.of(2026, 6, 19))).isFalse();
        assertThat(inspects(LocalDate.of(2026, 6, 20))).isTrue();

        today.set(LocalDate.of(2026, 7, 6));
        assertThat(html(get("/inbox", discipline))).contains("续授或者到期终止", "机纪授〔2026〕5号");
        assertThat(html(get("/accountability/authority", discipline))).contains("机纪授〔2026〕5号");
        assertThat(html(get("/units/" + unit, discipline))).contains("监督职能授权", "机纪授〔2026〕5号");
        assertThat(Html.faults(html(get("/grants", discipline)))).isEmpty();
        done(post(address + "/withdrawal", discipline, Map.of("reason", "人员调整")));
        assertThat(grants.of(body, Power.START, unit, LocalDate.of(2026, 7, 6))).isEmpty();
        assertThat(grants.of(body, Power.START, unit, LocalDate.of(2026, 7, 5))).isPresent();
        assertThat(inspects(LocalDate.of(2026, 7, 6))).isFalse();
        assertThat(html(get(address, discipline))).contains("已撤回", "撤回：人员调整");
    }

    private boolean inspects(LocalDate day) {
        var head = bureau.unitHead();
        Viewer then = bureau.as("D11", "主要负责人", head.name(), day);
        return rights.may(then, Area.SUPERVISION, Act.INSPECT, bureau.unit("D17"));
    }

    private static void refused(MvcTestResult answer, String words) {
        assertThat(html(answer)).contains(words);
        assertThat(status(answer)).isEqualTo(422);
    }

    private static void done(MvcTestResult answer) {
        assertThat(sentTo(answer)).as(() -> html(answer)).isNotNull();
    }
}
