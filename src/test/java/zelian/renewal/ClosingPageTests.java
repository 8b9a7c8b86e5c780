package zelian.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import zelian.ledger.Deed;

/** Closing a year (结年): by decision, with what is open counted; afterwards its facts are only put right. */
@RecordApplicationEvents
class ClosingPageTests extends YearScene {

    @Autowired
    ApplicationEvents events;

    private static final LocalDate IN_JANUARY = LocalDate.of(2027, 1, 11);

    @Test
    void aYearIsClosedOnlyWhenItIsOverAndTheNextIsOpen() {
        refused(post("/years/2026/closing", office, Map.of("words", "照办")), "2026 年度还没有结束");
        on(IN_JANUARY);
        refused(post("/years/2026/closing", office, Map.of("words", "照办")), "要先开 2027 年度");
    }

    @Test
    void whatIsOpenIsCountedAndAnotherDecides() {
        item("完善采购台账");
        proposed();

        assertThat(read("/years/2026/closing", secretary)).contains("待决定", "整改未销号", "/rectification/items", "同意结年");
        assertThat(status(post("/years/2026/closing/decision", office, Map.of("close", "true", "opinion", ""))))
                .isEqualTo(404);
        refused(post("/years/2026/closing/decision", secretary, Map.of("close", "false", "opinion", "")), "退回要写明意见");
        done("/years/2026/closing/decision", secretary, Map.of("close", "true", "opinion", "同意"));
        assertThat(read("/years/2026/closing", office)).contains("已结年", "王海燕", "更正 2026 年度");
    }

    @Test
    void aClosedYearTakesNoMoreFacts() {
        closed();

        refused(post("/records", head, record("2026-12-30")), "2026 年度已经结年", "结年规则", "申请更正");
        refused(
                post("/duty-lists", office, Map.of("unit", bureau.unit("D27").toString(), "year", "2026")),
                "2026 年度已经结年");
        refused(post("/duty-lists/" + lists(2026).getFirst() + "/revise", office, Map.of()), "2026 年度已经结年");
        done("/records", head, record("2027-01-08"));
    }

    @Test
    void withLeaveItIsPutRightAndMarked() {
        closed();
        done("/years/2026/corrections", head, Map.of("unit", head.unit().toString(), "reason", "12 月 30 日的会漏记"));
        var asked = db.sql("select id from renewal.correction where reason = '12 月 30 日的会漏记'")
                .query(java.util.UUID.class)
                .single();
        assertThat(status(post("/years/corrections/" + asked + "/decision", head, Map.of("grant", "true"))))
                .isEqualTo(404);

        done("/years/corrections/" + asked + "/decision", secretary, Map.of("grant", "true"));

        assertThat(read("/years/2026/corrections", head)).contains("已批准", "12 月 30 日的会漏记", "王海燕");
        var answer = post("/records", head, record("2026-12-30"));
        assertThat(sentTo(answer)).as(() -> html(answer)).isNotNull();
        assertThat(events.stream(Deed.class).filter(deed -> deed.kind().equals("record")))
                .extracting(Deed::sentence)
                .contains("结年后更正 2026 年度的记实：12 月 30 日的会漏记（王海燕 准许）");
    }

    @Test
    void leaveEnds() {
        closed();
        done("/years/2026/corrections", office, Map.of("unit", head.unit().toString(), "reason", "漏记"));
        var asked = db.sql("select id from renewal.correction where year = 2026 and reason = '漏记'")
                .query(java.util.UUID.class)
                .single();
        done("/years/corrections/" + asked + "/decision", secretary, Map.of("grant", "true"));

        on(LocalDate.of(2027, 3, 1));

        refused(post("/records", head, record("2026-12-30")), "2026 年度已经结年");
    }

    private Map<String, Object> record(String day) {
        return new HashMap<>(Map.of(
                "owner", head.tenure(),
                "kind", "STUDY",
                "happenedOn", day,
                "deed", "研究年底工作",
                "lateReason", "会后出差",
                "proof", "纪要〔2026〕9号"));
    }
}
