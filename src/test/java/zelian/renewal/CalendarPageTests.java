package zelian.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.AfterTransaction;
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
