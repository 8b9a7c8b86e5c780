package zelian.analysis.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.analysis.Given;
import zelian.duty.list.IssuedDuties;
import zelian.duty.list.IssuedLists;
import zelian.duty.sheet.OfficeLists;
import zelian.organization.importing.Bureau;
import zelian.ui.ChainLink;
import zelian.ui.Ring;

/** What the ring counts of supervision, and for whom. */
@Transactional
class RingTests extends PageTests {

    static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    Counts counts;

    @Autowired
    TheRing ring;

    @Autowired
    IssuedDuties issued;

    @Autowired
    IssuedLists lists;

    Given given;
    Viewer head;

    @BeforeEach
    void aUnitWithoutLetters() {
        bureau.open();
        given = new Given(db);
        head = bureau.unitHead();
    }

    @Test
    void lettersAndFindingsOfTheYearAreCountedAndWhatOfThemIsLate() {
        var before = counts.supervised(head, 2026);
        given.letter(head, DAY.minusDays(4), "ISSUED", false);
        given.letter(head, DAY.minusDays(4), "HANDLING", false);
        given.finding(head, DAY.minusDays(20), "CONFIRMED", DAY.minusDays(10), null);
        given.finding(head, DAY.minusDays(20), "WAIVED", DAY.minusDays(10), DAY.minusDays(9));
        var after = counts.supervised(head, 2026);

        assertThat(after.letters() - before.letters()).isEqualTo(2);
        assertThat(after.findings() - before.findings()).isEqualTo(2);
        assertThat(after.settled() - before.settled()).isEqualTo(1);
        assertThat(after.late() - before.late()).isEqualTo(1);
    }

    @Test
    void whatIsOpenFromTheYearBeforeIsCountedBesideTheYearsOwn() {
        var before = counts.supervised(head, 2027);
        given.letter(head, DAY.minusDays(4), "ISSUED", false);

        var after = counts.supervised(head, 2027);

        assertThat(after.letters()).isEqualTo(before.letters());
        assertThat(after.late()).isEqualTo(before.late());
        assertThat(after.carried()).isEqualTo(before.carried() + 1);
    }

    @Test
    void untilTheNextYearsListIsIssuedTheRingIsThatOfTheYearBefore() {
        issued.open();
        var january = bureau.as("D00", "党组书记", "王海燕", LocalDate.of(2027, 1, 11));

        assertThat(ring.years(january)).startsWith(2026);
        assertThat(ring.ring(january, null).title()).isEqualTo("2026 年度");
    }

    @Test
    void thenItIsThatOfTheNewYearAndTheOtherCanBeLookedAtWithoutTodaysBreaks() {
        lists.of("D16", 2026, OfficeLists.full().subList(3, 5), LocalDate.of(2026, 1, 30));
        lists.of("D16", 2027, OfficeLists.full().subList(3, 5), LocalDate.of(2027, 1, 8));
        var january = bureau.as("D00", "党组书记", "王海燕", LocalDate.of(2027, 1, 11));

        var now = ring.ring(january, null);
        var before = ring.ring(january, 2026);

        assertThat(ring.years(january)).startsWith(2027, 2026);
        assertThat(now.title()).isEqualTo("2027 年度");
        assertThat(now.arcs().getFirst().figure()).isEqualTo("2 项责任");
        assertThat(before.title()).isEqualTo("2026 年度");
        assertThat(before.arcs()).allSatisfy(arc -> assertThat(arc.breaks()).isZero());
    }

    @Test
    void theArcSaysWhatIsCountedAndTheBreaksStandBehindIt() {
        given.letter(head, DAY.minusDays(4), "ISSUED", false);
        given.finding(head, DAY.minusDays(20), "WAIVED", DAY.minusDays(10), DAY.minusDays(9));

        var arc = arc(ring.ring(head, 2026));

        assertThat(arc.figure()).matches("函件 \\d+ / \\d+ 件办结");
        assertThat(arc.note()).startsWith("发现 ");
        assertThat(arc.alarm()).startsWith("逾期 ");
        assertThat(arc.breaks()).isPositive();
        assertThat(arc.breakTitle()).contains("有函件，未签收");
    }

    @Test
    void aLetterOfDisciplineIsNotCountedForOthers() {
        var office = bureau.partyOffice();
        var discipline = bureau.discipline();
        var before = counts.supervised(office, 2026);
        var known = counts.supervised(discipline, 2026);
        given.letter(head, DAY.minusDays(4), "ISSUED", true);

        assertThat(counts.supervised(office, 2026)).isEqualTo(before);
        assertThat(counts.supervised(discipline, 2026).letters()).isEqualTo(known.letters() + 1);
    }

    @Test
    void midYearIsUnderWayWhileARoundRuns() {
        given.finding(head, DAY.minusDays(20), "CONFIRMED", DAY.minusDays(10), null);

        assertThat(ring.ring(bureau.secretary(), 2026).nodes())
                .filteredOn(node -> node.label().equals("年中督责"))
                .extracting(Ring.Node::state)
                .containsExactly("进行中");
    }

    private static Ring.Arc arc(Ring ring) {
        return ring.arcs().stream()
                .filter(one -> one.label().equals(ChainLink.SUPERVISE.label()))
                .findFirst()
                .orElseThrow();
    }
}
