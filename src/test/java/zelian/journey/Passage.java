package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import zelian.document.Workbook;
import zelian.document.Workbook.Column;

/**
 * One duty's way through the whole chain, on the demonstration's last day: from an office's file to a problem
 * struck off, each step by the person whose it is.
 */
final class Passage {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 16);
    private static final LocalDate SOON = LocalDate.of(2026, 9, 30);

    private static final String OFFICE = "秦建国";
    private static final String DISCIPLINE = "孔晓峰";
    private static final String INSPECTOR = "姜思远";
    private static final String SECRETARY = "王海燕";

    /**
     * Whose duty it is.
     *
     * @param unit the unit, as lists of units show it
     * @param head who answers for it
     * @param liaison who enters records for the head
     */
    record Place(String unit, String head, String liaison) {}

    private final Hand hand;
    private final Function<String, Page> people;
    private final BiConsumer<Page, String> look;
    private final Place place;
    private final String matter;
    private final Path scratch;

    private String list = "";
    private String duty = "";
    private String letter = "";
    private String visit = "";
    private String item = "";

    /**
     * @param look what to do with a page worth looking at, and its name in the manual
     * @param scratch a folder for the office's file
     */
    Passage(Hand hand, Function<String, Page> people, BiConsumer<Page, String> look, Place place, Path scratch) {
        this.hand = hand;
        this.people = people;
        this.look = look;
        this.place = place;
        this.matter = place.unit() + "课题经费使用自查";
        this.scratch = scratch;
    }

    void walk() throws IOException {
        theListComesIn();
        theListIsIssued();
        theDutyIsTakenOn();
        theDeedIsRecorded();
        aLetterUrges();
        aVisitFinds();
        theUnitConfirms();
        theFaultIsPutRight();
        theChainTells();
    }

    private void theListComesIn() throws IOException {
        var page = open(OFFICE, "/imports/new?kind=duty-list");
        hand.hand(page, file());
        hand.choose(page, "parameter.unit", place.unit());
        hand.press(page, "上传并核对");
        assertThat(text(page)).contains("错误 0 处").contains(matter).contains("新增 1 项");

        hand.press(page, "确认导入");
        page.navigate("/duty-lists");
        hand.follow(page, place.unit() + "全面从严治党责任清单");
        list = page.url();
        hand.press(page, "提交机关纪委审核");
    }

    private void theListIsIssued() {
        var discipline = open(DISCIPLINE, list);
        hand.type(discipline, "opinion", "责任、时限明确，同意报审。");
        hand.press(discipline, "审核通过");
        hand.press(open(SECRETARY, list), "审定通过");
        var office = open(OFFICE, list);
        hand.press(office, "印发");
        assertThat(text(office)).contains("已印发");
        duty = office.locator("main a[href^='/duties/']").first().getAttribute("href");
        look.accept(office, "duty-list");
    }

    private void theDutyIsTakenOn() {
        var page = open(place.head(), "/my/duties");
        look.accept(page, "my-duties");
        hand.follow(page, "领受 1 项责任");
        hand.press(page, "确认领受");
        assertThat(text(page)).contains(matter).contains("已领受").contains("下次 2026-09-30");
    }

    private void theDeedIsRecorded() {
        var liaison = open(place.liaison(), "/records/new");
        hand.filter(liaison, "owner", place.unit() + "主要负责人");
        hand.choose(liaison, "kind", "调研督查");
        hand.day(liaison, "happenedOn", TODAY);
        hand.type(liaison, "deed", "抽查三季度课题经费支出 12 笔，核对合同与发票。");
        hand.type(liaison, "proof", "研财〔2026〕12号");
        hand.tick(liaison, matter);
        look.accept(liaison, "record");
        hand.press(liaison, "送 " + place.head() + " 确认");
        var record = liaison.url();

        var head = open(place.head(), record);
        assertThat(text(head)).contains("待确认");
        hand.press(head, "确认 1 条记实");
        assertThat(text(head)).contains("已确认").contains(place.liaison() + " 代录");
    }

    private void aLetterUrges() {
        var drafter = open(INSPECTOR, duty);
        hand.follow(drafter, "起草函件");
        hand.filter(drafter, "kind", "提醒函");
        if (drafter.locator("main select[name=signer]").count() == 0) {
            hand.filter(drafter, "unit", place.unit());
        }
        hand.type(drafter, "title", "关于" + matter + "的提醒函");
        hand.type(drafter, "matter", "抽查发现差旅报销未附审批单 3 笔，自查未列入。");
        hand.type(drafter, "demand", "逐笔补办审批，说明原因，并把差旅列入自查范围。");
        hand.choose(drafter, "signer", "机关纪委书记 " + DISCIPLINE);
        hand.press(drafter, "保存草稿");
        letter = drafter.url();
        hand.press(drafter, "送签这件提醒函");

        var signer = open(DISCIPLINE, letter);
        hand.press(signer, "签发");
        assertThat(text(signer)).contains("〔2026〕").contains("待签收");
        var receiver = open(place.head(), letter);
        hand.press(receiver, "签收这件提醒函");
        hand.choose(receiver, "handler", place.head());
        hand.press(receiver, "交办并开始办理");
        hand.type(receiver, "reply/words", "3 笔均已补办审批，差旅已列入自查范围，见研财〔2026〕13号。");
        hand.press(receiver, "提交");
        look.accept(receiver, "letter");
        var judge = open(INSPECTOR, letter);
        hand.mark(judge, "judge/grade", "到位");
        hand.type(judge, "judge/words", "补办齐全，原因说明清楚。");
        hand.press(judge, "提交评价");
        hand.press(judge, "办结这件提醒函");
        assertThat(text(judge)).contains("已办结");
    }

    private void aVisitFinds() {
        var office = open(OFFICE, "/inspections/new");
        hand.type(office, "title", place.unit() + "经费使用专项督责");
        hand.type(office, "basis", "2026 年督查检查考核计划第 6 项");
        hand.day(office, "since", TODAY);
        hand.day(office, "until", SOON);
        hand.type(office, "plan", "看经费自查是否真查。\n查差旅、会议、劳务三类支出。");
        hand.pick(office, "units", place.unit());
        hand.choose(office, "lead", "机关纪委书记 " + DISCIPLINE);
        hand.pick(office, "members", "机关纪委纪检干部 " + INSPECTOR);
        hand.press(office, "保存方案");
        hand.follow(office, "安排检查");
        hand.choose(office, "unit", place.unit());
        hand.choose(office, "mode", "查阅");
        hand.day(office, "day", TODAY);
        hand.pick(office, "visitors", "机关纪委纪检干部 " + INSPECTOR);
        hand.press(office, "安排这次检查");
        visit = office.url();
        hand.follow(office, place.unit() + "经费使用专项督责");
        hand.press(office, "启动这轮督责");

        var inspector = open(INSPECTOR, visit);
        hand.type(inspector, "words", "查阅三季度凭证 40 份，访谈财务、课题负责人各 1 人。");
        hand.press(inspector, "记下现场情况");
        finding(inspector, "经验", "自查清单逐笔留痕", "12 笔自查均附核对单，经办人、复核人签字齐全。");
        finding(inspector, "不足", "劳务费发放没有领取人签字", "7 月劳务费 2 笔由经办人代领，无领取人签字和身份核对。");
        hand.press(inspector, "反馈");
        look.accept(inspector, "visit");
    }

    private void finding(Page page, String side, String title, String fact) {
        hand.mark(page, "side", side);
        hand.type(page, "title", title);
        hand.type(page, "fact", fact);
        hand.choose(page, "duty", matter);
        hand.press(page, "登记这条发现");
        assertThat(text(page)).contains(title);
    }

    private void theUnitConfirms() {
        var head = open(place.head(), visit);
        hand.press(head, "全部确认属实");
        assertThat(text(head)).contains("已确认");

        var lead = open(DISCIPLINE, visit);
        hand.follow(lead, "劳务费发放没有领取人签字");
        hand.mark(lead, "nature", "限期整改");
        hand.type(lead, "open/standard", "补齐签字和身份核对，建立代领登记。");
        hand.press(lead, "立项并编号");
        look.accept(lead, "finding");
        item = lead.locator("main a[href^='/rectification/items/']").first().getAttribute("href");
    }

    private void theFaultIsPutRight() {
        var head = open(place.head(), item);
        hand.type(head, "plan/words", "补齐 2 笔签字和身份核对，建立代领登记簿。");
        hand.choose(head, "plan/owner", place.head());
        hand.day(head, "plan/due", SOON);
        hand.press(head, "增加措施并启动整改");
        hand.unfold(head, "完成措施 1");
        hand.day(head, "doneOn", TODAY);
        hand.type(head, "evidence", "研财〔2026〕14号");
        hand.press(head, "完成措施 1");
        hand.type(head, "submission/words", "2 笔已补签，代领登记簿自 9 月启用，回查上半年 31 笔无同类问题。");
        hand.press(head, "申请销号");

        var office = open(OFFICE, item);
        var leader = text(office).replaceFirst("(?s).*责任领导审签\\s+(\\S+).*", "$1");
        hand.type(office, "review/words", "措施完成，佐证齐全。");
        hand.press(office, "审核通过");
        hand.press(open(leader, item), "审签并报复核");
        var verifier = open(INSPECTOR, item);
        hand.mark(verifier, "carried", "落实");
        hand.mark(verifier, "solved", "解决");
        hand.mark(verifier, "beyond", "是");
        hand.type(verifier, "verification/words", "抽查补签单据和登记簿，属实。");
        hand.press(verifier, "复核通过并销号");
        assertThat(text(verifier)).contains("已销号");
        look.accept(verifier, "item");
    }

    private void theChainTells() {
        var page = open(DISCIPLINE, "/chain" + duty.replace("/duties/", "/duty/"));
        assertThat(text(page))
                .contains(matter)
                .contains("党组工作条例")
                .contains("关于" + matter + "的提醒函")
                .contains("劳务费发放没有领取人签字")
                .contains("已销号");
        look.accept(page, "chain");
    }

    private Page open(String person, String address) {
        var page = people.apply(person);
        var answer = page.navigate(address);
        assertThat(answer.status()).as(address + " as " + person).isEqualTo(200);
        return page;
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }

    /** A list as a unit's office writes one: other headings, a title above them. */
    private Path file() throws IOException {
        var file = scratch.resolve(place.unit() + "责任清单.xlsx");
        var headings = List.of("责任主体", "工作任务", "工作要求", "责任人", "责任部门（牵头/配合）", "落实时限", "依据");
        var row = Arrays.asList(
                "单位主要负责人",
                matter,
                "每季度抽查课题经费支出，发现问题当季整改",
                place.unit() + "主要负责人",
                place.unit(),
                "9月底前",
                "《中国共产党党组工作条例》第二十三条");
        try (var book = new Workbook(Files.newOutputStream(file))) {
            book.sheet(
                    "清单",
                    headings.stream().map(heading -> new Column(heading, 20)).toList(),
                    Collections.singleton(row).iterator());
        }
        return file;
    }
}
