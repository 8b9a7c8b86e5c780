package zelian.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Opening a year (开年): once, from the lists in force, nothing put in force. */
class OpeningPageTests extends YearScene {

    @Test
    void everyListInForceIsDraftedAnewWithItsDatesMoved() {
        opened();

        var list = lists(2027).getFirst();
        assertThat(read("/years/2027", office)).contains("2027 年度", "/duty-lists/" + list, "草拟", "40");
        assertThat(read("/duty-lists/" + list, office)).contains("草拟", "2027 年度");
        assertThat(db.sql("""
                        select count(*) from renewal.taken_line l join renewal.taken_list t on t.id = l.taken
                        where t.list = :list and l.former <> l.duty
                        """).param("list", list).query(Integer.class).single())
                .isEqualTo(40);
    }

    @Test
    void everyLineSaysWhatHasChanged() {
        opened();

        var page = read("/years/2027/lists/" + lists(2027).getFirst(), office);

        assertThat(page).contains("上年没有履行记录", "责任事项");
        assertThat(read("/years/2027/lists/" + lists(2027).getFirst() + "?change=DISPUTED", office))
                .contains("没有这样的变化");
    }

    @Test
    void aYearIsOpenedOnce() {
        opened();
        opened();

        assertThat(lists(2027)).hasSize(1);
        assertThat(db.sql("select count(*) from duty.list_version where list = :list")
                        .param("list", lists(2027).getFirst())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(db.sql("select count(*) from renewal.year where year = 2027")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void itIsDoneInTheBackgroundAndThePageSaysSo() {
        done("/years/2027/opening", office, Map.of());

        assertThat(read("/years/2027", office)).contains("正在开年", "马上在后台办理").doesNotContain("开 2027 年度</button>");
        assertThat(lists(2027)).isEmpty();

        done("/years/2027/opening", office, Map.of());
        running.runAll();
        assertThat(read("/years/2027", office)).contains("开年", "筹备中").doesNotContain("正在开年");
    }

    @Test
    void whatWasInterruptedLeavesNothingAndIsDoneAnew() {
        done("/years/2027/opening", office, Map.of());
        db.sql("savepoint before_the_kill").update();
        running.runAll();
        assertThat(lists(2027)).hasSize(1);
        db.sql("rollback to savepoint before_the_kill").update();

        assertThat(lists(2027)).isEmpty();
        running.runAll();

        assertThat(lists(2027)).hasSize(1);
        assertThat(read("/years/2027", office)).contains("筹备中");
    }

    @Test
    void aListDraftedByHandIsNamedAndLeft() {
        done("/duty-lists", office, Map.of("unit", bureau.unit("D23"), "year", "2027"));
        var byHand = lists(2027).getFirst();

        opened();

        assertThat(read("/years/2027", office)).contains("开年前已有人起草，没有改动", "/duty-lists/" + byHand);
        assertThat(db.sql("""
                        select count(*) from duty.item i join duty.list_version v on v.id = i.list_version
                        where v.list = :list
                        """).param("list", byHand).query(Integer.class).single())
                .isZero();
    }

    @Test
    void aYearIsNotOpenedBeforeItsSeason() {
        on(LocalDate.of(2026, 6, 15));

        refused(post("/years/2027/opening", office, Map.of()), "2027 年度现在不能开年", "2026-09-01");
        assertThat(read("/years/2027", office)).contains("现在不能开年", "放假安排未公布");
    }

    @Test
    void othersKnowNothingOfIt() {
        assertThat(status(post("/years/2027/opening", head, Map.of()))).isEqualTo(404);
        assertThat(status(post("/years/2027/opening", secretary, Map.of()))).isEqualTo(404);
        assertThat(status(get("/years", as(head.tenure())))).isEqualTo(404);
    }
}
