package zelian.task.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.calendar.WorkingCalendar;
import zelian.common.Ids;
import zelian.duty.Claim;
import zelian.duty.ClaimEnded;
import zelian.duty.ClaimId;
import zelian.duty.ClaimOpened;
import zelian.duty.Duties;
import zelian.duty.list.IssuedDuties;
import zelian.organization.importing.Bureau;
import zelian.task.Occurrence;
import zelian.task.Tasks;

/** Duties in force become dated occurrences for whoever answers for them. */
@SpringBootTest
@ActiveProfiles("test")
@Transactional
class LayingOutTests {

    @Autowired
    IssuedDuties issued;

    @Autowired
    Bureau bureau;

    @Autowired
    Duties duties;

    @Autowired
    Tasks tasks;

    @Autowired
    Occurrences occurrences;

    @Autowired
    JdbcClient db;

    LayingOut layingOut;
    PassingOn passingOn;

    @Autowired
    WorkingCalendar calendar;

    /** Listeners without the transaction of their own that they run in: the test's is to roll back. */
    @BeforeEach
    void open(@Autowired LayingOut layingOut, @Autowired PassingOn passingOn) {
        this.layingOut = AopTestUtils.getTargetObject(layingOut);
        this.passingOn = AopTestUtils.getTargetObject(passingOn);
        issued.open();
    }

    private List<Occurrence> of(String matter) {
        return tasks.of(issued.duty(matter));
    }

    @Test
    void aHalfYearlyDutyHasTwo() {
        assertThat(of("专题研究全面从严治党工作"))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.label()).isEqualTo("2026年上半年");
                            assertThat(first.number()).endsWith("-01");
                            assertThat(first.dueOn()).isEqualTo(LocalDate.of(2026, 6, 30));
                            assertThat(first.owner())
                                    .isEqualTo(bureau.secretary().person());
                            assertThat(first.opensOn()).isEqualTo(IssuedDuties.ISSUED);
                        },
                        second -> assertThat(second.opensOn()).isEqualTo(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void theAnnualReportIsDueOnTheFridayBeforeTheSaturday() {
        assertThat(of("报告年度主体责任落实情况")).singleElement().satisfies(only -> {
            assertThat(only.statedOn()).isEqualTo(LocalDate.of(2026, 1, 31));
            assertThat(only.dueOn()).isEqualTo(LocalDate.of(2026, 1, 30));
        });
    }

    @Test
    void everyMemberHasTheirOwn() {
        var each = of("部署分管领域责任落实");

        assertThat(each).hasSize(16);
        assertThat(each)
                .extracting(Occurrence::owner)
                .containsOnly(bureau.person("韩文博"), bureau.person("吕雪梅"), bureau.person("金振东"), bureau.person("李少华"));
    }

    @Test
    void fortyDutiesMakeAHundredAndThirtyOneOccurrencesAllDueOnWorkingDays() {
        assertThat(duties.on(Bureau.DAY).stream().flatMap(duty -> tasks.of(duty.id()).stream()))
                .hasSize(131)
                .allMatch(occurrence -> calendar.isWorkingDay(occurrence.dueOn()));
    }

    @Test
    void whatWaitsForTheMatterHasNoDatesButIsKnown() {
        assertThat(of("重大问题亲自过问")).isEmpty();
        assertThat(tasks.undatedOf(bureau.secretary().person(), Bureau.DAY))
                .filteredOn(undated -> undated.title().equals("重大问题亲自过问"))
                .isNotEmpty()
                .allSatisfy(undated -> assertThat(undated.reason()).isNull());
    }

    @Test
    void hearingTheSameTwiceChangesNothing() {
        var before = of("落实理论学习中心组学习制度");
        var claim = duties.claims(issued.duty("落实理论学习中心组学习制度"), Bureau.DAY).getFirst();

        layingOut.on(new ClaimOpened(
                issued.office(IssuedDuties.ISSUED),
                claim.id(),
                claim.duty(),
                claim.tenure(),
                claim.person(),
                claim.unit(),
                IssuedDuties.ISSUED,
                claim.dueOn(),
                null,
                ""));

        assertThat(of("落实理论学习中心组学习制度")).isEqualTo(before).hasSize(12);
    }

    @Test
    void theSuccessorOfAPostTakesOverWhatIsOpenAndTheRestStays() {
        var predecessor = bureau.as("D02", "机关纪委书记", "孔晓峰");
        var successor = bureau.as("D02", "纪检干部", "姜思远");
        var first = of("整改事项销号管理").getFirst();
        tasks.finish(first.id(), first.dueOn(), predecessor);

        passingOn.on(bureau.passed(predecessor, successor, Bureau.DAY));

        assertThat(of("整改事项销号管理"))
                .allSatisfy(occurrence -> assertThat(occurrence.owner())
                        .isEqualTo(occurrence.open() ? successor.person() : predecessor.person()));
        assertThat(occurrences.find(first.id()).orElseThrow().owner()).isEqualTo(predecessor.person());
    }

    @Test
    void whatIsTakenFromSomeoneWhoKeepsThePostEnds() {
        var claim = duties.claims(issued.duty("带头讲党课"), Bureau.DAY).getFirst();

        layingOut.on(new ClaimEnded(
                issued.office(Bureau.DAY),
                claim.id(),
                claim.duty(),
                claim.tenure(),
                claim.unit(),
                Bureau.DAY,
                ClaimEnded.Open.ENDS,
                ""));

        assertThat(of("带头讲党课")).singleElement().satisfies(only -> {
            assertThat(only.state()).isEqualTo(Occurrence.State.ENDED);
            assertThat(only.ending()).contains("清单调整");
        });
    }

    @Test
    void whenTheNextYearsListTakesOverWhatWasDueOrIsBegunStaysAndOnlyTheRestEnds() {
        var claim = duties.claims(issued.duty("落实理论学习中心组学习制度"), Bureau.DAY).getFirst();
        var begun = of("落实理论学习中心组学习制度").get(10);
        tasks.start(begun.id(), bureau.secretary());

        layingOut.on(new ClaimEnded(
                issued.office(Bureau.DAY),
                claim.id(),
                claim.duty(),
                claim.tenure(),
                claim.unit(),
                Bureau.DAY,
                ClaimEnded.Open.STAYS,
                ""));

        assertThat(of("落实理论学习中心组学习制度"))
                .hasSize(12)
                .allSatisfy(occurrence -> assertThat(occurrence.open())
                        .as(occurrence.inWords())
                        .isEqualTo(!occurrence.statedOn().isAfter(Bureau.DAY)
                                || occurrence.id().equals(begun.id())));
    }

    @Test
    void whatIsOpenGoesToWhoeverTheDutyPassesToAndWhatIsDoneStays() {
        var claim = duties.claims(issued.duty("落实意识形态工作责任制"), Bureau.DAY).getFirst();
        var first = of("落实意识形态工作责任制").getFirst();
        tasks.finish(first.id(), first.dueOn(), bureau.member());
        var successor = bureau.as("D00", "班子成员", "金振东");

        layingOut.on(new ClaimEnded(
                issued.office(Bureau.DAY),
                claim.id(),
                claim.duty(),
                claim.tenure(),
                claim.unit(),
                Bureau.DAY,
                ClaimEnded.Open.PASSES_ON,
                ""));
        assertThat(of("落实意识形态工作责任制")).extracting(Occurrence::state).doesNotContain(Occurrence.State.ENDED);
        layingOut.on(following(claim, successor));

        assertThat(of("落实意识形态工作责任制"))
                .satisfiesExactly(
                        done -> assertThat(done.owner()).isEqualTo(claim.person()),
                        open -> assertThat(open.owner()).isEqualTo(successor.person()));
    }

    @Test
    void whatWaitsForSomebodyToTakeOverIsInNobodysInbox(@Autowired OpenMatters matters) {
        var claim = duties.claims(issued.duty("落实意识形态工作责任制"), Bureau.DAY).getFirst();
        assertThat(matters.waitingFor(bureau.member(), 100))
                .anyMatch(matter -> matter.title().equals("落实意识形态工作责任制"));

        end(claim);

        assertThat(matters.waitingFor(bureau.member(), 100))
                .noneMatch(matter -> matter.title().equals("落实意识形态工作责任制"));
    }

    private ClaimOpened following(Claim claim, Viewer successor) {
        end(claim);
        var next = new ClaimId(Ids.next());
        db.sql("""
                insert into duty.claim (id, duty, unit, owner, owner_tenure, state, opened_on, due_on, follows)
                values (:id, :duty, :unit, :owner, :tenure, 'WAITING', :day, :day, :follows)
                """)
                .param("id", next.value())
                .param("duty", claim.duty().value())
                .param("unit", successor.unit().value())
                .param("owner", successor.person().value())
                .param("tenure", successor.tenure().value())
                .param("day", Bureau.DAY)
                .param("follows", claim.id().value())
                .update();
        return new ClaimOpened(
                issued.office(Bureau.DAY),
                next,
                claim.duty(),
                successor.tenure(),
                successor.person(),
                successor.unit(),
                Bureau.DAY,
                Bureau.DAY,
                claim.id(),
                "");
    }

    private void end(Claim claim) {
        db.sql("update duty.claim set state = 'ENDED', ended_on = :day where id = :claim")
                .param("day", Bureau.DAY.minusDays(1))
                .param("claim", claim.id().value())
                .update();
    }
}
