package zelian.rectification.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.organization.importing.Bureau;
import zelian.rectification.ItemId;
import zelian.rectification.Nature;
import zelian.rectification.Opening;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;

/** Those whose hands an item goes through on its pages, and the steps they take. */
abstract class ItemPageTests extends PageTests {

    static final LocalDate OPENED = LocalDate.of(2026, 6, 15);

    @Autowired
    Bureau bureau;

    @Autowired
    Rectification rectification;

    Viewer office;
    Viewer head;
    Viewer clerk;
    Viewer leader;
    Viewer kong;
    Viewer jiang;
    Viewer elsewhere;

    @BeforeEach
    void people() {
        bureau.open();
        today.set(OPENED);
        office = bureau.as("D01", "专职副书记", "秦建国", OPENED);
        head = bureau.as("D11", "主要负责人", "朱国栋", OPENED);
        clerk = bureau.as("D11", "联络员", "陶立群", OPENED);
        leader = bureau.as("D00", "班子成员", "韩文博", OPENED);
        kong = bureau.as("D02", "机关纪委书记", "孔晓峰", OPENED);
        jiang = bureau.as("D02", "纪检干部", "姜思远", OPENED);
        elsewhere = bureau.as("D12", "主要负责人", "吴春生", OPENED);
    }

    ItemId signed() {
        var item = open();
        plan(item, head, head, "2026-07-10");
        finish(item, head, "中心发〔2026〕9号");
        post(item, "/submission", head, Map.of("words", "已经改正。"));
        judge(item, "/review", office, "PASS", "可以。");
        judge(item, "/signature", leader, "PASS", "同意。");
        return item;
    }

    ItemId open() {
        return open(false);
    }

    ItemId open(boolean discipline) {
        return rectification.open(discipline ? kong : office, opening(discipline));
    }

    Opening opening(boolean discipline) {
        return new Opening(
                new SourceRef("unit", head.unit().value()),
                "年中督责第 1 轮，问题 041",
                "规范大额检修项目集体决策",
                "5 月检修项目 18.6 万元未经集体研究。",
                "“三重一大”事项决策清单",
                "决策清单无遗漏",
                head.unit(),
                Nature.BY_A_DAY,
                null,
                null,
                null,
                null,
                discipline);
    }

    void plan(ItemId item, Viewer by, Viewer owner, String due) {
        post(
                item,
                "/measures",
                by,
                Map.of("words", "修订决策清单并回查", "owner", owner.tenure().toString(), "due", due));
    }

    void finish(ItemId item, Viewer by, String evidence) {
        post(
                item,
                "/measures/" + measureOf(item) + "/completion",
                by,
                Map.of("doneOn", OPENED.toString(), "evidence", evidence));
    }

    void judge(ItemId item, String step, Viewer by, String decision, String words) {
        post(item, step, by, Map.of("decision", decision, "words", words));
    }

    MvcTestResult verify(ItemId item, Viewer by, String words) {
        return post(
                item,
                "/verification",
                by,
                Map.of("decision", "PASS", "words", words, "carried", "FULLY", "solved", "FULLY", "beyond", "YES"));
    }

    MvcTestResult post(ItemId item, String act, Viewer by, Map<String, ?> fields) {
        return post(address(item) + act, as(by.tenure()), fields);
    }

    String read(ItemId item, Viewer by) {
        var answer = get(address(item), as(by.tenure()));
        assertThat(status(answer)).isEqualTo(200);
        return html(answer);
    }

    static String address(ItemId item) {
        return "/rectification/items/" + item;
    }

    String measureOf(ItemId item) {
        return db.sql("select id from rectification.measure where item = :item")
                .param("item", item.value())
                .query(UUID.class)
                .single()
                .toString();
    }

    String state(ItemId item) {
        return column(item, "state");
    }

    String number(ItemId item) {
        return column(item, "number");
    }

    String column(ItemId item, String column) {
        return db.sql("select " + column + " from rectification.item where id = :id")
                .param("id", item.value())
                .query(String.class)
                .single();
    }
}
