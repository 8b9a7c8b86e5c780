package zelian.analysis.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.analysis.Given;
import zelian.analysis.Ref;
import zelian.organization.importing.Bureau;

/** What the secretary sees of the members, and a member of the units in their charge. */
@Transactional
class PerformanceTests extends PageTests {

    private static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    Charge charge;

    @Autowired
    Members members;

    private Given given;
    private Viewer member;
    private Viewer head;
    private Ref duty;

    @BeforeEach
    void aDuty() {
        bureau.open();
        today.set(DAY);
        given = new Given(db);
        member = bureau.member();
        head = bureau.unitHead();
        duty = given.duty(bureau.unit("D11").value(), "每半年研究意识形态工作", "UNIT");
    }

    @Test
    void aMemberSeesWhatEachUnitInTheirChargeOwesAndDid() {
        var before = unit();
        var claim = given.claim(duty, head, DAY.minusDays(90), true);
        var late = given.task(duty, claim, head, "2026年第一季度", DAY.minusDays(47), false);
        var done = given.task(duty, claim, head, "2026年1月", DAY.minusDays(100), true);
        given.task(duty, claim, head, "2026年第二季度", DAY.plusDays(10), false);
        given.record(done, head, DAY.minusDays(20), "CONFIRMED");
        given.record(late, head, DAY.minusDays(1), "AWAITING");

        var after = unit();
        assertThat(after.head()).isEqualTo(head.name());
        assertThat(after.owed()).isEqualTo(before.owed() + 1);
        assertThat(after.done()).isEqualTo(before.done() + 1);
        assertThat(after.due()).as("what is still to come is not due").isEqualTo(before.due() + 2);
        assertThat(units()).extracting(ChargePart.Row::name).contains("宣传处").doesNotContain("规划财务处");
        assertThat(html(get("/", as(member)))).contains("分管单位", "宣传处");
    }

    @Test
    void theSecretarySeesEachMemberWithWhatIsBrokenInTheirCharge() {
        var before = row(member.name());
        var claim = given.claim(duty, member, DAY.minusDays(90), true);
        given.task(duty, claim, member, "2026年第一季度", DAY.minusDays(47), false);

        var after = row(member.name());
        assertThat(after.owed()).isEqualTo(before.owed() + 1);
        assertThat(after.charge()).contains("宣传处");
        assertThat(row(bureau.secretary().name()).charge()).isEqualTo("全面工作");
        assertThat(html(get("/", as(bureau.secretary())))).contains("班子成员履责");
    }

    @Test
    void nobodyElseTakesItAsATable() {
        assertThat(status(get("/chain/members/table", as(bureau.secretary())))).isEqualTo(200);
        assertThat(status(get("/chain/members/table", as(member)))).isEqualTo(404);
    }

    private ChargePart.Row unit() {
        return units().stream()
                .filter(row -> row.name().equals("宣传处"))
                .findFirst()
                .orElseThrow();
    }

    private List<ChargePart.Row> units() {
        return ((ChargePart) charge.part(member).orElseThrow()).rows();
    }

    private MembersPart.Row row(String name) {
        return members.rows(bureau.secretary()).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
