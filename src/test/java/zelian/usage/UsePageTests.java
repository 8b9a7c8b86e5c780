package zelian.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.access.Viewer;
import zelian.notice.Matter;
import zelian.notice.Waiting;
import zelian.ui.Html;

/** Results are used (成果运用): proposed, approved once they are fixed, carried out, told of; what nobody uses is found. */
class UsePageTests extends UseScene {

    private static final LocalDate FIXED = DAY.minusDays(5);

    @Autowired
    Waiting waiting;

    @Test
    void aResultLeadsToAnActionAndWhatFollowedIsTold() {
        var result = result("较差", 30, FIXED);
        var page = "/uses/" + result;
        assertThat(html(get(page, office))).contains("待运用", "较差", "约谈主要负责人", "本单位办法示范内容", "未核验", "提出运用");

        done(page + "/actions", office, proposal("P4", head));
        assertThat(html(get(page, office))).contains("待批准", "限期整改");
        assertThat(html(get(page, head))).as("not before it is approved").doesNotContain("/uses/actions/");
        var use = use(result, "P4");
        assertThat(status(get(use, head))).isEqualTo(404);
        refused(post(use + "/decision", office, Map.of("answer", "YES")), "没有");

        done(use + "/decision", party, Map.of("answer", "YES", "words", "两个月改完"));
        assertThat(acts(head, use)).containsExactly("执行");
        assertThat(html(get(use, head))).contains("执行中", "反馈办理情况", "两个月改完");

        refused(post(use + "/receipt", head, Map.of("words", "已按要求落实")), "不足 15 字", "成果运用办法");
        done(use + "/receipt", head, Map.of("words", "六项扣分逐项列了措施，四项已经改完并补了记录。"));
        refused(post(use + "/verification", head, Map.of("answer", "YES")), "没有");
        refused(post(use + "/verification", lead, Map.of("answer", "NO", "words", "")), "写明理由");
        done(use + "/verification", lead, Map.of("answer", "NO", "words", "另外两项呢？"));
        assertThat(html(get("/inbox", head))).contains("重新反馈");
        done(use + "/receipt", head, Map.of("words", "六项全部改完，最后两项在六月十日补齐台账。"));
        done(use + "/verification", lead, Map.of("answer", "YES"));

        assertThat(html(get(use, clerk))).contains("已反馈", "最后两项在六月十日补齐台账");
        assertThat(html(get(page, office))).contains("已反馈");
        for (var address : List.of("/uses", page, use)) {
            assertThat(Html.faults(html(get(address, office)))).as(address).isEmpty();
        }
    }

    @Test
    void nothingIsApprovedBeforeTheResultIsFinal() {
        var result = result("一般", 3, null);
        done("/uses/" + result + "/actions", office, proposal("F2", head));

        assertThat(html(get("/uses/" + result, party))).contains("还没有定稿");
        refused(post(use(result, "F2") + "/decision", party, Map.of("answer", "YES")), "还没有定稿，不能批准", "可以先提出建议");
    }

    @Test
    void whatIsNotUsualOrUsedAlreadyIsNotProposed() {
        var result = result("较差", 30, FIXED);
        refused(post("/uses/" + result + "/actions", office, proposal("G1", head)), "没有这项运用");
        refused(post("/uses/" + result + "/actions", office, proposal("P4", outsider)), "不能承办");
        done("/uses/" + result + "/actions", office, proposal("P4", head));
        refused(post("/uses/" + result + "/actions", office, proposal("P4", head)), "已经提出过");
        done(use(result, "P4") + "/decision", party, Map.of("answer", "NO", "words", "已在整改"));
        assertThat(html(get(use(result, "P4"), office))).contains("不予批准", "已在整改");
        done("/uses/" + result + "/actions", office, proposal("P4", head));
    }

    @Test
    void onlyBlameIsPointedOut() {
        var result = result("较差", 30, FIXED);
        done("/uses/" + result + "/actions", office, proposal("P2", office));
        assertThat(html(get("/uses/" + result, office))).contains("问题还在");
        done("/uses/" + result + "/actions", office, proposal("P4", head));
        assertThat(html(get("/uses/" + result, office))).doesNotContain("问题还在");
    }

    @Test
    void aDecisionIsUsedByThoseWhoKnowOfItOnly() {
        var id = idOf(announced());
        var page = "/uses/" + id;

        assertThat(html(get(page, personnel))).contains("曹振东", "诫勉", "影响期内不列为考察对象");
        assertThat(status(get(page, office))).isEqualTo(404);
        assertThat(status(get(page, outsider))).isEqualTo(404);
        done(page + "/actions", personnel, proposal("C3", personnel));
        assertThat(html(get(page, head))).as("whom it is about").doesNotContain("/uses/actions/");
        assertThat(status(post(page + "/actions", head, proposal("C1", personnel))))
                .isEqualTo(422);
        assertThat(html(get("/uses", party))).contains("问责决定（问立").doesNotContain("曹振东");

        done(use(id, "C3") + "/decision", party, Map.of("answer", "YES"));
        assertThat(html(get(page, head))).contains("取消当年评优评先资格");
        assertThat(html(get(use(id, "C3"), head))).doesNotContain("批准这项运用", "停止这项运用");
        assertThat(html(get("/uses", office))).doesNotContain(page);
    }

    @Test
    void aResultNobodyUsesIsABreakAndWaitsForSomebody() {
        var result = result("良好", 60, DAY.minusDays(40));

        assertThat(html(get("/uses?state=OVERDUE", office))).contains("有结果无运用", "/uses/" + result);
        assertThat(waiting.of(office)).anySatisfy(matter -> {
            assertThat(matter.id()).isEqualTo(result);
            assertThat(matter.act()).isEqualTo("提出运用");
        });
        assertThat(html(get("/chain/breaks?gap=UNUSED", office))).contains("有结果，无运用", "/result/" + result);
        assertThat(html(get("/assessments/results/" + result, office))).contains("还没有运用", "/uses/" + result);

        done("/uses/" + result + "/actions", office, proposal("H2", head));
        assertThat(html(get("/chain/breaks?gap=UNUSED", office))).doesNotContain("/result/" + result);
    }

    @Test
    void aWholeAppraisalIsProposedAndApprovedWithAPreview() {
        var result = result("较差", 30, FIXED);
        var page = "/uses/appraisals/" + appraisalOf(result);
        done("/uses/" + result + "/actions", office, proposal("P4", head));
        assertThat(html(get(page, office))).contains("将提出 5 项", "约谈主要负责人（", "限期整改已经提出", "传输中心");

        refused(post(page, office, Map.of()), "没有勾选");
        done(page, office, Map.of("ids", List.of(result)));
        assertThat(html(get(page, party))).contains("待你批准 6 项");
        assertThat(acts(party, "/uses/actions/" + appraisalOf(result))).containsExactly("批准运用");
        refused(post(page + "/approval", office, Map.of("ids", List.of(idOf(use(result, "P1"))))), "没有");
        done(page + "/approval", party, Map.of("ids", List.of(idOf(use(result, "P1")), idOf(use(result, "P2")))));
        assertThat(html(get(page, party))).contains("待你批准 4 项");
        assertThat(html(get(use(result, "P1"), office))).contains("执行中");
        assertThat(status(get(page, outsider))).isEqualTo(404);
    }

    @Test
    void thePersonnelOfficeTakesTheResultsWithTheirWeight() {
        result("良好", 60, FIXED);

        assertThat(get("/uses/export.xlsx", personnel).getResponse().getContentType())
                .contains("spreadsheet");
        assertThat(status(get("/uses/export.xlsx", outsider))).isEqualTo(404);
    }

    private static Map<String, Object> proposal(String code, Viewer owner) {
        return Map.of("code", code, "owner", owner.tenure(), "words", "建议这样用");
    }

    private List<String> acts(Viewer viewer, String address) {
        var id = idOf(address);
        return waiting.of(viewer).stream()
                .filter(matter -> matter.id().equals(id))
                .map(Matter::act)
                .toList();
    }

    @Test
    void aReaderOfNothingSeesNoUse() {
        assertThat(status(get("/uses/" + UUID.randomUUID(), office))).isEqualTo(404);
    }
}
