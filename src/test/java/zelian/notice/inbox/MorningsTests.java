package zelian.notice.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.Acts;
import zelian.PageTests;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.notice.Matter;
import zelian.organization.importing.Bureau;

/** One digest a day, and a ladder of reminders that says everything once. */
@Transactional
class MorningsTests extends PageTests {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 9, 16);

    @Autowired
    Mornings mornings;

    @Autowired
    TestMatters matters;

    @Autowired
    Bureau bureau;

    Viewer head;
    final PersonId clerk = new PersonId(Ids.next());

    @BeforeEach
    void aClerkOfAUnitWithItsHead() {
        head = bureau.as("D11", "主要负责人", "朱国栋", WEDNESDAY);
        matters.open.clear();
    }

    @AfterEach
    void nothingIsLeftOpen() {
        matters.open.clear();
    }

    @Test
    void aMorningIsHeldOnceOnAWorkingDay() {
        assertThat(mornings.hold(LocalDate.of(2026, 9, 19))).isFalse();
        assertThat(mornings.hold(WEDNESDAY)).isTrue();
        assertThat(mornings.hold(WEDNESDAY)).isFalse();
    }

    @Test
    void whatIsNearIsInTheDigestAndNotRemindedOf() {
        open("专题研究", LocalDate.of(2026, 9, 25));

        mornings.hold(WEDNESDAY);

        assertThat(told(clerk)).containsExactly("9 月 16 日：临近或逾期 1 件");
    }

    @Test
    void whatIsUrgentIsRemindedOfOnce() {
        open("专题研究", LocalDate.of(2026, 9, 18));

        mornings.hold(WEDNESDAY);
        mornings.hold(WEDNESDAY.plusDays(1));

        assertThat(told(clerk)).containsExactly("余 2 个工作日：记实“专题研究”", "9 月 16 日：临近或逾期 1 件", "9 月 17 日：临近或逾期 1 件");
    }

    @Test
    void aNewDueDayIsRemindedOfAnew() {
        var matter = open("专题研究", LocalDate.of(2026, 9, 18));
        mornings.hold(WEDNESDAY);
        matters.open.clear();
        matters.open.add(new Matter(
                matter.kind(),
                matter.id(),
                matter.tenure(),
                matter.person(),
                matter.unit(),
                matter.act(),
                matter.title(),
                null,
                LocalDate.of(2026, 9, 22)));

        mornings.hold(LocalDate.of(2026, 9, 21));

        assertThat(told(clerk)).filteredOn(title -> title.contains("记实")).hasSize(2);
    }

    @Test
    void whatIsLateIsToldToTheOwnerThenUpwards() {
        var late = open("专题研究", LocalDate.of(2026, 9, 15));

        mornings.hold(WEDNESDAY);
        assertThat(told(clerk)).contains("逾期 1 天：记实“专题研究”");
        assertThat(told(head.person())).contains("逾期 1 天：记实“专题研究”");
        assertThat(reminders(late)).isEqualTo(2);

        mornings.hold(LocalDate.of(2026, 9, 23));
        assertThat(reminders(late)).isEqualTo(3);
    }

    @Test
    void everyReminderIsInTheLedger() {
        var matter = open("专题研究", LocalDate.of(2026, 9, 18));

        mornings.hold(WEDNESDAY);

        Acts.written();
        assertThat(db.sql("select count(*) from ledger.entry where object = :id and act = 'notice.reminded'")
                        .param("id", matter.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private Matter open(String title, LocalDate due) {
        var matter = new Matter("occurrence", Ids.next(), Viewer.NO_TENURE, clerk, head.unit(), "记实", title, null, due);
        matters.open.add(matter);
        return matter;
    }

    private List<String> told(PersonId person) {
        return db.sql("select title from notice.note where person = :person order by id")
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    private long reminders(Matter matter) {
        return db.sql("select count(*) from notice.note where sort = 'REMINDER' and object = :id")
                .param("id", matter.id())
                .query(Long.class)
                .single();
    }
}
