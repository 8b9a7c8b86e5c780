package zelian.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zelian.access.Viewer;
import zelian.analysis.Given;
import zelian.duty.DutyId;
import zelian.rectification.ItemId;

/** What the old year leaves (上年建议) is adopted with its origin on the chain, or declined with a reason; none is lost. */
class SuggestionPageTests extends YearScene {

    @Test
    void whatIsUnfinishedComesAlongWithItsOrigin() {
        var item = item("完善采购台账");
        opened();

        assertThat(read("/years/2027/suggestions?origin=ITEM&unit=" + head.unit(), office))
                .contains("完善采购台账", "整改未销号", "未启动", "未定")
                .doesNotContain("现为未启动");
        assertThat(read("/years/suggestions/" + suggestion(item), office))
                .contains("/rectification/items/" + item, "完成整改：完善采购台账", "宣传处");
    }

    @Test
    void aMeasureWhoseDayPassedComesAlongAndOneThatIsDoneDoesNot() {
        var item = item("完善采购台账");
        measure(item, 1, "十一月前补录合同", "2026-11-30", null);
        measure(item, 2, "十月前清理旧账", "2026-10-31", "2026-10-20");
        measure(item, 3, "春节前再查一次", "2027-01-31", null);
        opened();

        assertThat(read("/years/2027/suggestions?origin=MEASURE&unit=" + head.unit(), office))
                .contains("十一月前补录合同", "措施到期未落实", "完善采购台账", "2026-11-30")
                .doesNotContain("十月前清理旧账", "春节前再查一次");
    }

    private void measure(ItemId item, int ordinal, String words, String due, @Nullable String doneOn) {
        db.sql("""
                insert into rectification.measure (id, item, ordinal, words, owner, owner_tenure, owner_name, due, done_on,
                       evidence)
                values (:id, :item, :ordinal, :words, :owner, :tenure, '朱国栋', cast(:due as date), cast(:done as date),
                        case when cast(:done as date) is not null then '台账〔2026〕1号' end)
                """)
                .param("id", UUID.randomUUID())
                .param("item", item.value())
                .param("ordinal", ordinal)
                .param("words", words)
                .param("owner", head.person().value())
                .param("tenure", head.tenure().value())
                .param("due", due)
                .param("done", doneOn)
                .update();
    }

    @Test
    void aProblemFoundAtManyUnitsComesAlongOnceAndOneFoundAtOneDoesNot() {
        var given = new Given(db);
        var common = issued.duty("带头讲党课");
        var single = issued.duty("整改事项销号管理");
        for (var code : List.of("D11", "D13", "D14")) {
            found(given, bureau.as(code, "主要负责人", principal(code), LAST_DAY), common);
        }
        found(given, bureau.as("D11", "主要负责人", "朱国栋", LAST_DAY), single);
        opened();

        assertThat(db.sql("""
                        select s.object || ' ' || s.note from renewal.suggestion s
                        where s.year = 2027 and s.origin = 'COMMON_FINDING' and s.object in (:common, :single)
                        """)
                        .param("common", common.value())
                        .param("single", single.value())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith(common.toString())
                .contains("3 个有同类问题");
        assertThat(read("/years/2027/suggestions?origin=COMMON_FINDING", office))
                .contains("带头讲党课", "多发问题");
    }

    private void found(Given given, Viewer principal, DutyId duty) {
        var finding = given.finding(principal, LAST_DAY.minusDays(40), "CONFIRMED", LAST_DAY.minusDays(30), null);
        db.sql("update supervision.finding set duty = :duty where id = :id")
                .param("duty", duty.value())
                .param("id", finding.id())
                .update();
    }

    private String principal(String unit) {
        return db.sql("""
                        select pe.name from organization.tenure t
                        join organization.post p on p.id = t.post
                        join organization.unit u on u.id = p.unit
                        join organization.person pe on pe.id = t.person
                        where u.code = :unit and p.title = '主要负责人' and t.until is null limit 1
                        """).param("unit", unit).query(String.class).single();
    }

    @Test
    void adoptedItIsANewLineThatNamesItsOrigin() {
        var item = item("完善采购台账");
        opened();
        var one = "/years/suggestions/" + suggestion(item);

        done(one + "/adoption", office, adoption());

        assertThat(read(one, office)).contains("已采纳", "补齐采购台账").doesNotContain("写进哪个单位的清单");
        assertThat(read("/duty-lists/" + lists(2027).getFirst() + "?q=补齐采购台账", office))
                .contains("补齐采购台账", "上年未办结");
        assertThat(db.sql("""
                        select count(*) from renewal.pub_link l
                        where l.from_kind = 'item' and l.from_id = :item and l.to_kind = 'duty'
                        """).param("item", item.value()).query(Integer.class).single())
                .isEqualTo(1);
        refused(post(one + "/adoption", office, adoption()), "已采纳，不再改");
    }

    @Test
    void decliningNeedsAReason() {
        var item = item("完善采购台账");
        opened();
        var one = "/years/suggestions/" + suggestion(item);

        refused(post(one + "/decline", office, Map.of("reason", " ")), "不采纳要写明理由", "上年建议逐条采纳或说明理由");
        done(one + "/decline", office, Map.of("reason", "已并入采购管理"));

        assertThat(read(one, office)).contains("不采纳", "已并入采购管理");
        assertThat(read("/years/2027/suggestions?state=DECLINED", office)).contains("完善采购台账", "已并入采购管理");
    }

    @Test
    void manyAreDecidedAtOnceAfterAPreview() {
        var first = suggestionOf("完善采购台账");
        var second = suggestionOf("完善车辆台账");
        done("/years/suggestions/" + second + "/decline", office, Map.of("reason", "已办结"));

        var preview = read("/years/2027/decisions?adopt=true&ids=" + first + "&ids=" + second, office);

        assertThat(preview).contains("采纳 1 条上年建议", "完成整改：完善采购台账", "这次不办的", "不采纳，不再改");
        done("/years/2027/decisions", office, Map.of("adopt", "true", "ids", List.of(first, second)));
        assertThat(read("/years/suggestions/" + first, office)).contains("已采纳");
        assertThat(read("/years/suggestions/" + second, office)).contains("已办结");
    }

    @Test
    void noneIsLost() {
        suggestionOf("完善采购台账");
        done("/years/2027/gathering", office, Map.of());

        var counts = db.sql("""
                        select count(*) as whole, count(*) filter (where state = 'OPEN') as undecided
                        from renewal.suggestion where year = 2027
                        """).query().singleRow();
        assertThat(read("/years/2027", office))
                .contains("来自上一年 %s 条：已采纳 0、不采纳 0、未定 %s".formatted(counts.get("whole"), counts.get("undecided")));
    }

    @Test
    void aListWithUndecidedSuggestionsSaysSoAndIsNotStopped() {
        suggestionOf("完善采购台账");
        var longest = db.sql("""
                        select t.list from renewal.taken_list t where t.year = 2027
                        order by (select count(*) from renewal.taken_line l where l.taken = t.id) desc, t.id limit 1
                        """).query(java.util.UUID.class).single();

        assertThat(read("/duty-lists/" + longest, office)).contains("上年建议</a>没有决定", "不影响审核和印发");
    }

    @Test
    void theSecretaryReadsAndDoesNotDecide() {
        var one = suggestionOf("完善采购台账");

        assertThat(read("/years/suggestions/" + one, secretary))
                .contains("完善采购台账")
                .doesNotContain("写进清单草案");
        assertThat(status(post("/years/suggestions/" + one + "/decline", secretary, Map.of("reason", "不必"))))
                .isEqualTo(404);
        assertThat(status(get("/years/suggestions/" + one, as(head.tenure())))).isEqualTo(404);
    }

    private String suggestionOf(String title) {
        var item = item(title);
        if (db.sql("select count(*) from renewal.year where year = 2027")
                        .query(Integer.class)
                        .single()
                == 0) {
            opened();
        } else {
            done("/years/2027/gathering", office, Map.of());
        }
        return suggestion(item);
    }

    private Map<String, Object> adoption() {
        return new HashMap<>(Map.of(
                "place", bureau.unit("D23"),
                "subject", "主要负责人",
                "matter", "补齐采购台账",
                "content", "按季核对",
                "frequency", "",
                "due", "3月31日前",
                "lead", "宣传处主要负责人",
                "leadUnit", "宣传处"));
    }
}
