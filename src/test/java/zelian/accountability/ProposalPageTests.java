package zelian.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A proposal (问责建议): who proposes, who answers by when, and that a proposer never starts. */
class ProposalPageTests extends CaseScene {

    @Test
    void aProposalIsAnsweredWithItsReasonAndThenStarted() {
        var proposal = made("/accountability/proposals", proposer, proposal("tenure:" + head.tenure()));
        assertThat(html(get(proposal, proposer))).contains("待答复", "曹振东", "问建〔2026〕", "半年没有研究过党风廉政建设");

        done(proposal + "/answer", lead, Map.of("answer", "ACCEPT", "words", "属实，受理。"));
        assertThat(html(get(proposal, proposer))).contains("已受理", "属实，受理。");

        var fields = start();
        fields.remove("object");
        fields.put("proposal", id(proposal));
        var one = made("/accountability/cases", lead, fields);

        assertThat(html(get(proposal, proposer))).contains("已启动");
        assertThat(status(get(one, proposer))).isEqualTo(200);
        assertThat(html(get(one, proposer))).contains("案情密存").doesNotContain("曹振东", "主观上不重视");
    }

    @Test
    void aProposerNeverStarts() {
        var proposal = made("/accountability/proposals", proposer, proposal("tenure:" + head.tenure()));
        done(proposal + "/answer", lead, Map.of("answer", "ACCEPT", "words", "受理"));
        var fields = start();
        fields.remove("object");
        fields.put("proposal", id(proposal));

        refused(post("/accountability/cases", proposer, fields), "这是你自己提出的问责建议", "《问责办理办法");
        refused(post(proposal + "/answer", proposer, Map.of("answer", "ACCEPT", "words", "我自己受理")), "没有");
    }

    @Test
    void whoIsProposedKnowsNothingOfIt() {
        var proposal = made("/accountability/proposals", proposer, proposal("tenure:" + head.tenure()));

        assertThat(status(get(proposal, head))).isEqualTo(404);
        assertThat(status(get(proposal, outsider))).isEqualTo(404);
        assertThat(status(get(proposal, party))).isEqualTo(404);
    }

    @Test
    void anOrdinaryMemberIsNoObject() {
        var clerk = bureau.as("D26", "联络员", "王惠兰", DAY);

        refused(
                post("/accountability/proposals", proposer, proposal("tenure:" + clerk.tenure())),
                "不是问责对象",
                "中国共产党问责条例",
                "第五条",
                "按纪律处分条例办理");
    }

    @Test
    void aStartStoppedForWantOfAuthorityStaysWithTheProposal() {
        var superior = bureau.as("D03", "组长", "沈红霞", DAY);
        var fields = proposal("unit:" + bureau.unit("D26"));
        var proposal = made("/accountability/proposals", proposer, fields);
        done(proposal + "/answer", lead, Map.of("answer", "ACCEPT", "words", "受理"));
        var member = bureau.as("D00", "班子成员", "金振东", DAY);
        db.sql("update accountability.proposal set choice = :choice where number = (select number from"
                        + " accountability.proposal where id = cast(:id as uuid))")
                .param("choice", "tenure:" + member.tenure())
                .param("id", id(proposal))
                .update();
        var request = start();
        request.remove("object");
        request.put("proposal", id(proposal));

        refused(post("/accountability/cases", lead, request), "没有管理权限", "第九条", "转交有管理权限的机关");

        assertThat(html(get(proposal, lead))).contains("启动被拦下", "转交有权限的机关");
        done(proposal + "/answer", lead, Map.of("answer", "PASS_ON", "words", "报上级有权机关"));
        assertThat(html(get(proposal, proposer))).contains("已转交");
        assertThat(superior.unit()).isEqualTo(proposer.unit());
    }

    @Test
    void theListShowsNumbersAndStatesOnly() {
        made("/accountability/proposals", proposer, proposal("tenure:" + head.tenure()));

        assertThat(html(get("/accountability/proposals", proposer)))
                .contains("问建〔2026〕", "待答复")
                .doesNotContain("曹振东", "半年没有研究");
        assertThat(List.of(404)).contains(status(get("/accountability/proposals", outsider)));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
