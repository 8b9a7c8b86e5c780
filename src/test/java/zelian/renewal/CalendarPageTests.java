package zelian.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.AfterTransaction;
import zelian.analysis.Given;
import zelian.calendar.year.SharedCalendarAgain;

/** The working days of a year (工作日历): said to be unknown until the notice is entered, then worked out again. */
class CalendarPageTests extends YearScene {

    private static final String NOTICE = "元旦：1月1日（周四）至3日（周六）放假，共3天。1月4日（周日）上班。";

    @Autowired
    SharedCalendarAgain again;

    @AfterTransaction
    void asItWas() {
        again.read();
    }

    @Test
    void anUnpublishedYearSaysSo() {
        assertThat(read("/calendar?year=2037", head))
                .contains("2037 年的放假安排未公布，暂按周末推算")
                .doesNotContain("通知正文");
    }

    @Test
    void theOfficeEntersTheNoticeAndTheDaysAreKnown() {
        var id = db.sql("select o.id from task.occurrence o where o.state = 'NOT_STARTED' limit 1")
                .query(java.util.UUID.class)
                .single();
        db.sql("update task.occurrence set stated_on = '2037-01-03', due_on = '2037-01-02' where id = :id")
                .param("id", id)
                .update();

        done("/calendar/2037", office, Map.of("title", "2037 年通知", "text", NOTICE));

        assertThat(read("/calendar?year=2037", office))
                .contains("2037 年通知", "2037-01-01 至 2037-01-03，3 天", "重算的时限", "2036-12-31")
                .doesNotContain("未公布");
        assertThat(db.sql("select due_on from task.occurrence where id = :id")
                        .param("id", id)
                        .query(java.time.LocalDate.class)
                        .single())
                .isEqualTo("2036-12-31");
    }

    @Test
    void clocksOfWorkingDaysMoveOnWithItAndNeverBack() {
        var given = new Given(db);
        var issued = LocalDate.of(2036, 12, 31);
        var early = given.letter(head, issued, "RECEIVED", false).id();
        var late = given.letter(head, issued, "RECEIVED", false).id();
        var sealed = given.letter(head, issued, "RECEIVED", true).id();
        set(early, "2037-01-02", "提醒甲");
        set(late, "2037-06-30", "提醒乙");
        set(sealed, "2037-01-02", "提醒丙");

        done("/calendar/2037", office, Map.of("title", "2037 年通知", "text", NOTICE));

        assertThat(replyBy(early)).isAfter(LocalDate.of(2037, 1, 2));
        assertThat(replyBy(sealed)).isEqualTo(replyBy(early));
        assertThat(replyBy(late)).isEqualTo(LocalDate.of(2037, 6, 30));
        assertThat(read("/calendar?year=2037", office))
                .contains("提醒甲", "/letters/" + early, "只延后，不缩短")
                .doesNotContain("提醒乙", "提醒丙");
    }

    private void set(UUID letter, String replyBy, String title) {
        db.sql("update supervision.letter set reply_by = cast(:day as date), title = :title where id = :id")
                .param("day", replyBy)
                .param("title", title)
                .param("id", letter)
                .update();
    }

    private LocalDate replyBy(UUID letter) {
        return db.sql("select reply_by from supervision.letter where id = :id")
                .param("id", letter)
                .query(LocalDate.class)
                .single();
    }

    @Test
    void aNoticeThatDoesNotAgreeWithTheCalendarIsRefused() {
        refused(
                post("/calendar/2037", office, Map.of("title", "通知", "text", "元旦：1月1日（周五）放假")),
                "2037-01-01 写的是周五，日历上是周四");
    }

    @Test
    void othersDoNotEnterIt() {
        assertThat(status(post("/calendar/2037", head, Map.of("title", "通知", "text", NOTICE))))
                .isEqualTo(404);
    }
}
