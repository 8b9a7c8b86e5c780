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
        var before = counts.supervised(head);
        given.letter(head, DAY.minusDays(4), "ISSUED", false);
        given.letter(head, DAY.minusDays(4), "HANDLING", false);
        given.finding(head, DAY.minusDays(20), "CONFIRMED", DAY.minusDays(10), null);
        given.finding(head, DAY.minusDays(20), "WAIVED", DAY.minusDays(10), DAY.minusDays(9));
        var after = counts.supervised(head);

        assertThat(after.letters() - before.letters()).isEqualTo(2);
        assertThat(after.findings() - before.findings()).isEqualTo(2);
        assertThat(after.settled() - before.settled()).isEqualTo(1);
        assertThat(after.late() - before.late()).isEqualTo(1);
    }

    @Test
    void theArcSaysWhatIsCountedAndTheBreaksStandBehindIt() {
        given.letter(head, DAY.minusDays(4), "ISSUED", false);
        given.finding(head, DAY.minusDays(20), "WAIVED", DAY.minusDays(10), DAY.minusDays(9));

        var arc = arc(ring.ring(head));

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
        var before = counts.supervised(office);
        var known = counts.supervised(discipline);
        given.letter(head, DAY.minusDays(4), "ISSUED", true);

        assertThat(counts.supervised(office)).isEqualTo(before);
        assertThat(counts.supervised(discipline).letters()).isEqualTo(known.letters() + 1);
    }

    @Test
    void midYearIsUnderWayWhileARoundRuns() {
        given.finding(head, DAY.minusDays(20), "CONFIRMED", DAY.minusDays(10), null);

        assertThat(ring.ring(bureau.secretary()).nodes())
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
