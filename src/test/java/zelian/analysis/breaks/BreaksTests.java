package zelian.analysis.breaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.Statements;
import zelian.access.Viewer;
import zelian.analysis.Break;
import zelian.analysis.Gap;
import zelian.analysis.Given;
import zelian.analysis.Ref;
import zelian.organization.importing.Bureau;
import zelian.regulation.Rules;

/** What is a break, whose turn it is, and who may know of it. */
@Transactional
class BreaksTests extends PageTests {

    static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    Rules rules;

    @Autowired
    DataSource source;

    JdbcBreaks breaks;
    Statements statements;
    Given given;
    Viewer head;
    Ref duty;
    Ref claim;

    @BeforeEach
    void aDutyTakenOn() {
        bureau.open();
        statements = new Statements(source);
        breaks = new JdbcBreaks(statements.client(), rules);
        given = new Given(db);
        head = bureau.unitHead();
        duty = given.duty(bureau.unit("D11").value(), "每半年研究意识形态工作", "UNIT");
        claim = given.claim(duty, head, DAY.minusDays(90), true);
    }

    @Test
    void aTaskPastItsDayWithoutRecordIsABreakAndItIsTheOwnersTurn() {
        var late = given.task(duty, claim, head, "2026年第一季度", DAY.minusDays(47), false);
        given.task(duty, claim, head, "2026年第二季度", DAY.plusDays(10), false);
        given.task(duty, claim, head, "2025年第四季度", DAY.minusDays(100), true);

        assertThat(at(late, claim, duty)).singleElement().satisfies(broken -> {
            assertThat(broken.gap()).isEqualTo(Gap.UNRECORDED);
            assertThat(broken.who()).isEqualTo(head.person().value());
            assertThat(broken.days(DAY)).isEqualTo(47);
        });
    }

    @Test
    void whatIsDueTodayIsNotYetLate() {
        var task = given.task(duty, claim, head, "2026年第一季度", DAY, false);

        assertThat(at(task)).isEmpty();
    }

    @Test
    void aRecordThatAwaitsItsPersonIsNoMissingRecordButABreakOfItsOwnOnceItHasWaited() {
        var task = given.task(duty, claim, head, "2026年第一季度", DAY.minusDays(47), false);
        var record = given.record(task, head, DAY.minusDays(4), "AWAITING");

        assertThat(breaks.at(List.of(task, record), head))
                .extracting(Break::gap, Break::at)
                .containsExactly(tuple(Gap.UNCONFIRMED, record));
    }

    @Test
    void aRecordNobodyStandsByYetIsForWhoeverItIsAboutAndWhoeverEnteredItAndForNobodyElse() {
        var task = given.task(duty, claim, head, "2026年第一季度", DAY.minusDays(47), false);
        var record = given.record(task, head, DAY.minusDays(4), "AWAITING");
        var clerk = bureau.clerk();
        db.sql("update evidence.record set entered_by = :clerk where id = :id")
                .param("clerk", clerk.person().value())
                .param("id", record.id())
                .update();
        today.set(DAY);

        assertThat(at(task, record)).isEmpty();
        assertThat(status(get("/chain/record/" + record.id(), as(bureau.secretary()))))
                .isEqualTo(404);
        assertThat(breaks.at(List.of(record), clerk)).hasSize(1);
        assertThat(status(get("/chain/record/" + record.id(), as(clerk)))).isEqualTo(200);
    }

    @Test
    void othersSeeHowManyRecordsWaitForAPersonAndNoWordOfThem() {
        var task = given.task(duty, claim, head, "2026年第一季度", DAY.minusDays(47), false);
        given.record(task, head, DAY.minusDays(4), "AWAITING");
        given.record(task, head, DAY.minusDays(9), "AWAITING");

        assertThat(unconfirmed(bureau.secretary())).singleElement().satisfies(broken -> {
            assertThat(broken.at()).isEqualTo(new Ref("person", head.person().value()));
            assertThat(broken.title()).isEqualTo("2 条代录的记实待本人确认");
            assertThat(broken.days(DAY)).isEqualTo(6);
        });
        assertThat(unconfirmed(head)).extracting(broken -> broken.at().kind()).containsExactly("record", "record");
        assertThat(unconfirmed(bureau.as("D13", "主要负责人", "严思远"))).isEmpty();
    }

    @Test
    void aRecordJustEnteredMayWait() {
        var task = given.task(duty, claim, head, "2026年第一季度", DAY.minusDays(47), false);

        var record = given.record(task, head, DAY.minusDays(1), "AWAITING");

        assertThat(breaks.at(List.of(record), head)).isEmpty();
    }

    @Test
    void aRecordThatWasSentBackProvesNothing() {
        var task = given.task(duty, claim, head, "2026年第一季度", DAY.minusDays(47), false);
        given.record(task, head, DAY.minusDays(4), "SENT_BACK");

        assertThat(at(task)).extracting(Break::gap).containsExactly(Gap.UNRECORDED);
    }

    @Test
    void aDutyNotTakenOnByItsDayIsABreak() {
        var other = given.duty(bureau.unit("D11").value(), "另一项责任", "UNIT");
        var waiting = given.claim(other, head, DAY.minusDays(1), false);

        assertThat(at(waiting)).extracting(Break::gap).containsExactly(Gap.UNCLAIMED);
        assertThat(at(claim)).isEmpty();
    }

    @Test
    void aDutyThatIsNobodysIsABreak() {
        var nobodys = given.duty(bureau.unit("D11").value(), "无人承担的责任", "UNIT");

        assertThat(at(nobodys)).singleElement().satisfies(broken -> {
            assertThat(broken.gap()).isEqualTo(Gap.UNCLAIMED);
            assertThat(broken.who()).isNull();
        });
    }

    @Test
    void aDutyWhoseDatesCannotBeReadHasNoTasks() {
        given.undated(duty, claim, head, "读不懂“择机”");

        assertThat(at(claim)).extracting(Break::gap).containsExactly(Gap.UNSCHEDULED);
    }

    @Test
    void aDutyForWhenTheMatterArisesLacksNothing() {
        given.undated(duty, claim, head, null);

        assertThat(at(claim)).isEmpty();
    }

    @Test
    void anItemPastItsDayIsABreakUntilItsRemedyIsSubmitted() {
        var late = given.item(head, DAY.minusDays(5), "IN_PROGRESS");
        var submitted = given.item(head, DAY.minusDays(5), "SUBMITTED");

        assertThat(at(late, submitted)).extracting(Break::gap, Break::at).containsExactly(tuple(Gap.UNFINISHED, late));
    }

    @Test
    void aLetterNotReceivedByItsDayIsABreakAndOneNotAnsweredAnother() {
        var unreceived = given.letter(head, DAY.minusDays(4), "ISSUED", false);
        var unanswered = given.letter(head, DAY.minusDays(12), "HANDLING", false);
        var intime = given.letter(head, DAY.minusDays(10), "HANDLING", false);

        assertThat(at(unreceived, unanswered, intime))
                .extracting(Break::gap, Break::at, broken -> broken.days(DAY))
                .containsExactlyInAnyOrder(tuple(Gap.UNRECEIVED, unreceived, 1), tuple(Gap.UNANSWERED, unanswered, 2));
    }

    @Test
    void aLetterOfDisciplineIsABreakOnlyForDisciplineAndItsAddressee() {
        var letter = given.letter(head, DAY.minusDays(4), "ISSUED", true);

        assertThat(breaks.at(List.of(letter), bureau.discipline())).hasSize(1);
        assertThat(breaks.at(List.of(letter), head)).hasSize(1);
        assertThat(breaks.at(List.of(letter), bureau.partyOffice())).isEmpty();
    }

    @Test
    void aConfirmedShortfallWithoutItemIsABreakOnceItHasWaitedAndIsTheLeadersTurn() {
        var waiting = given.finding(head, DAY.minusDays(20), "CONFIRMED", DAY.minusDays(10), null);
        var recent = given.finding(head, DAY.minusDays(20), "CONFIRMED", DAY.minusDays(7), null);
        var waived = given.finding(head, DAY.minusDays(20), "WAIVED", DAY.minusDays(10), DAY.minusDays(9));
        var disputed = given.finding(head, DAY.minusDays(20), "DISPUTED", null, null);

        assertThat(at(waiting, recent, waived, disputed)).singleElement().satisfies(broken -> {
            assertThat(broken.gap()).isEqualTo(Gap.UNRECTIFIED);
            assertThat(broken.at()).isEqualTo(waiting);
            assertThat(broken.days(DAY)).isEqualTo(3);
            assertThat(broken.who()).isNotNull().isNotEqualTo(head.person().value());
        });
    }

    @Test
    void whatOneMayNotKnowIsNeitherListedNorCounted() {
        var stranger = bureau.as("D13", "主要负责人", "严思远");
        var before = count(stranger);
        given.task(duty, claim, head, "2026年第一季度", DAY.minusDays(47), false);

        assertThat(count(stranger)).isEqualTo(before);
        assertThat(breaks.listed(everything(), stranger, 1000))
                .extracting(Break::unit)
                .doesNotContain(bureau.unit("D11").value());
    }

    @Test
    void totalsAreTheRowsOfTheReportHoweverItIsPaged() {
        IntStream.range(0, 7).forEach(i -> given.task(duty, claim, head, "第" + i + "次", DAY.minusDays(i + 1), false));
        var secretary = bureau.secretary();
        var listed = new ArrayList<Break>();
        String after = null;
        do {
            var page = breaks.page(new BreakQuery(null, null, null, after), secretary, 3);
            listed.addAll(page.rows());
            after = page.next();
        } while (after != null);

        assertThat(listed).hasSize(count(secretary)).doesNotHaveDuplicates();
        assertThat(listed).isSortedAccordingTo(Comparator.comparing(Break::since));
    }

    @Test
    void theReportNarrowsToAKindAUnitAndAPerson() {
        given.task(duty, claim, head, "2026年第一季度", DAY.minusDays(47), false);
        var unit = bureau.unit("D11").value();

        assertThat(breaks.listed(
                        new BreakQuery("UNRECORDED", unit, head.person().value(), null), bureau.secretary(), 10))
                .isNotEmpty()
                .allMatch(broken -> broken.gap() == Gap.UNRECORDED && unit.equals(broken.unit()));
    }

    @Test
    void theReportCostsTheSameStatementsHoweverManyBreaksThereAre() {
        breaks.totals(bureau.secretary());
        breaks.page(everything(), bureau.secretary(), 50);

        assertThat(statements.count()).isEqualTo(2);
    }

    private List<Break> unconfirmed(Viewer viewer) {
        return breaks.listed(new BreakQuery("UNCONFIRMED", null, head.person().value(), null), viewer, 10);
    }

    private static BreakQuery everything() {
        return new BreakQuery(null, null, null, null);
    }

    private int count(Viewer viewer) {
        return breaks.totals(viewer).stream().mapToInt(total -> total.count()).sum();
    }

    private List<Break> at(Ref... objects) {
        return breaks.at(List.of(objects), bureau.secretary());
    }
}
