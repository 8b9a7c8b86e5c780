package zelian.duty.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.duty.Claim;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyListId;
import zelian.duty.list.IssuedLists;
import zelian.duty.sheet.OfficeLists;
import zelian.organization.importing.Bureau;
import zelian.ui.Html;

/** Taking on and disputing duties, as each person does it on the page. */
class ClaimPageTests extends PageTests {

    static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    IssuedLists lists;

    @Autowired
    Duties duties;

    DutyListId list;
    RequestPostProcessor member;
    Viewer han;

    @BeforeEach
    void aListIsIssuedToday() {
        bureau.open();
        today.set(DAY);
        // 22 to 29 are the members'.
        list = lists.own(OfficeLists.full().subList(22, 26), DAY);
        han = bureau.member();
        member = as(han.tenure());
    }

    @Test
    void myDutiesSayWhatIsMineByWhichTextHowOftenAndUntilWhen() {
        var page = html(get("/my/duties", member));

        assertThat(page)
                .contains("部署分管领域责任落实", "待领受", "每季度末", "主体责任规定", "余 3 个工作日")
                .contains("领受勾选的责任");
    }

    @Test
    void theCardHasEverythingOnOneSheetAndTheUnitsCardsAreForWhoeverDraftsItsList() {
        var card = html(get("/my/duties/card", member));

        assertThat(card).contains("韩文博责任卡", "部署分管领域责任落实", "主体责任规定", "每季度末", "起执行");
        assertThat(Html.faults(card)).isEmpty();
        assertThat(status(get("/my/duties/card.docx", member))).isEqualTo(200);
        var unit = "/units/" + bureau.unit("D00") + "/duty-cards.docx";
        assertThat(status(get(unit, as(bureau.partyOffice())))).isEqualTo(200);
        assertThat(status(get(unit, member))).isEqualTo(422);
        assertThat(status(get(unit, as(bureau.unitHead())))).isEqualTo(404);
    }

    @Test
    void beforeTakingOnInBulkOneSeesWhatIsLeftOutAndWhy() {
        var mine = own();
        post("/claims/" + mine.getFirst().id() + "/dispute", member, Map.of("reason", "分管单位没有这项工作"));

        var page = html(get("/my/duties/claim?claim=" + mine.get(1).id(), member));

        assertThat(page).contains("确认领受 1 项责任", "提出了异议，等机关党委答复", "这次没有勾选，仍待领受");
    }

    @Test
    void whatIsConfirmedInBulkIsTakenOnTogether() {
        var ids = own().stream().map(claim -> claim.id().toString()).toList();

        assertThat(sentTo(post("/my/duties/claim", member, Map.of("claim", ids))))
                .isEqualTo("/my/duties");

        assertThat(own()).extracting(Claim::state).containsOnly(Claim.State.CLAIMED);
    }

    @Test
    void ifOneOfThemCannotBeTakenOnNoneIs() {
        var ids = own().stream().map(claim -> claim.id().toString()).toList();
        post("/claims/" + ids.getLast() + "/dispute", member, Map.of("reason", "另有分工"));

        assertThat(status(post("/my/duties/claim", member, Map.of("claim", ids))))
                .isEqualTo(422);

        assertThat(own().subList(0, 3)).extracting(Claim::state).containsOnly(Claim.State.WAITING);
    }

    @Test
    void nobodyTakesOnAnothersDuty() {
        var another = as(bureau.as("D00", "班子成员", "金振东").tenure());

        assertThat(status(post("/claims/" + own().getFirst().id() + "/claim", another, Map.of())))
                .isEqualTo(404);
    }

    @Test
    void aDisputeIsAnsweredByThePartyOfficeAndUpheldItIsToBeTakenOnAnew() {
        var claim = own().getFirst().id();
        post("/claims/" + claim + "/dispute", member, Map.of("reason", "分管单位没有这项工作"));
        var office = as(bureau.partyOffice().tenure());
        assertThat(html(get("/claims/" + claim, office))).contains("答复异议", "分管单位没有这项工作");

        post("/claims/" + claim + "/answer", office, Map.of("outcome", "UPHOLD", "answer", "五个单位都有"));

        assertThat(html(get("/claims/" + claim, member))).contains("待领受", "维持", "五个单位都有", "领受这项责任");
    }

    @Test
    void anAdjustedDisputeWaitsForTheNextVersion() {
        var claim = own().getFirst().id();
        post("/claims/" + claim + "/dispute", member, Map.of("reason", "时限太紧"));

        post(
                "/claims/" + claim + "/answer",
                as(bureau.partyOffice().tenure()),
                Map.of("outcome", "ADJUST", "answer", "下一版本调整"));

        assertThat(html(get("/claims/" + claim, member))).contains("待调整");
        assertThat(duties.claim(claim).orElseThrow().state()).isEqualTo(Claim.State.ADJUSTING);
    }

    @Test
    void whatWasSaidInDisputeIsForTheHolderAndThoseWhoWorkOnTheList() {
        var claim = own().getFirst().id();
        post("/claims/" + claim + "/dispute", member, Map.of("reason", "分管单位没有这项工作"));

        var colleague = as(bureau.as("D00", "班子成员", "金振东").tenure());
        assertThat(html(get("/claims/" + claim, colleague))).contains("有异议").doesNotContain("分管单位没有这项工作");
        assertThat(db.sql("select encode(reason, 'escape') from duty.dispute where claim = :claim")
                        .param("claim", claim.value())
                        .query(String.class)
                        .single())
                .doesNotContain("分管");
    }

    @Test
    void aDisputeNeedsAReason() {
        var answer = post("/claims/" + own().getFirst().id() + "/dispute", member, Map.of("reason", ""));

        assertThat(status(answer)).isEqualTo(422);
        assertThat(html(answer)).contains("请写明异议的理由");
    }

    @Test
    void thePartyOfficeSeesHowFarAListIsTakenOn() {
        post("/claims/" + own().getFirst().id() + "/claim", member, Map.of());

        var page = html(get("/claims?list=" + list, as(bureau.partyOffice().tenure())));

        assertThat(page).contains("领受率 <b>6%</b>（1 / 16）", "待领受 15", "按现任核对");
    }

    @Test
    void whoSeesNothingOfAListSeesNoClaimsOfIt() {
        assertThat(status(get("/claims?list=" + list, as(bureau.staff().tenure()))))
                .isEqualTo(404);
    }

    @Test
    void aDutyShowsWhoAnswersForItAndHowItsWordingCameAbout() {
        var duty = duties.in(list, DAY).getFirst();

        assertThat(html(get("/duties/" + duty.id(), member))).contains("部署分管领域责任落实", "谁负责", "韩文博", "首次列入清单");
    }

    private List<Claim> own() {
        var ids = duties.in(list, DAY).stream().map(Duty::id).toList();
        return duties.claims(han.person(), DAY).stream()
                .filter(claim -> ids.contains(claim.duty()))
                .toList();
    }
}
