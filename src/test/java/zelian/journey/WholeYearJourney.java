package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import zelian.calendar.DemoDay;
import zelian.demo.Moment;
import zelian.demo.play.Keeping;

/** The demonstration's whole year, told once to its last day: what a visitor must find there, and coming back to autumn. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeYearJourney {

    private ConfigurableApplicationContext application;
    private JdbcClient db;

    @BeforeAll
    void tell() {
        application = Demonstration.start("demo", "year", Moment.NEW_YEAR);
        db = application.getBean(JdbcClient.class);
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    void eightAndMoreLettersAreInEachState() {
        assertThat(count("select state, count(*) from supervision.letter group by state"))
                .hasSize(9)
                .allSatisfy((state, letters) -> assertThat(letters).as(state).isGreaterThanOrEqualTo(8));
    }

    @Test
    void casesAreInEveryStateSomeUnderAppealSomeWithTheirPeriodRunning() {
        assertThat(count("select state, count(*) from accountability.case group by state"))
                .containsKeys(
                        "REQUESTED",
                        "REFUSED",
                        "INVESTIGATING",
                        "SPARED",
                        "WEIGHED",
                        "SHOWN",
                        "HEARD",
                        "REPORTED",
                        "DECIDED",
                        "SIGNED",
                        "EXECUTING",
                        "CLOSED",
                        "REVOKED");
        assertThat(one("select count(*) from accountability.appeal where result is null"))
                .as("under appeal")
                .isPositive();
        assertThat(one("""
                select count(*) from accountability.period
                where lifted_on is null and annulled_on is null and until > '2027-01-15'""")).as("periods running").isPositive();
        assertThat(one("select count(*) from accountability.proposal where blocked_on is not null"))
                .as("stopped for want of authority")
                .isPositive();
    }

    @Test
    void everyUnitHasItsResultOfTheYearAndFewArePoor() {
        var year = "assessment.appraisal a where a.purpose = 'OFFICIAL' and a.title like '2026 年度%'";
        assertThat(count("select s.stage, count(*) from assessment.standing s, " + year
                        + " and s.appraisal = a.id group by s.stage"))
                .isEqualTo(Map.of("RELEASED", 20L, "FINAL", 20L));
        assertThat(one("select count(*) from assessment.standing s, " + year
                        + " and s.appraisal = a.id and s.stage = 'FINAL' and s.grade = '较差'"))
                .isLessThanOrEqualTo(4);
        assertThat(count("select o.state, count(*) from assessment.objection o, " + year
                        + " and o.appraisal = a.id group by o.state"))
                .containsOnlyKeys("UPHELD", "DISMISSED");
        assertThat(count("select state, count(*) from assessment.objection group by state"))
                .containsKey("RAISED");
        assertThat(count("select state, count(*) from assessment.debrief group by state"))
                .hasSize(7);
    }

    @Test
    void usesAreInEveryStateAndThreeDecisionsNobodyUses() {
        assertThat(count("""
                select u.state, count(*) from usage.action u
                join   usage.outcome o on o.id = u.outcome and o.kind = 'RESULT' and o.title like '2026 年度%'
                group  by u.state""")).containsKeys("PROPOSED", "REFUSED", "APPROVED", "REPORTED", "RETURNED", "DONE");
        assertThat(one("""
                select count(*) from usage.pub_unused where kind = 'case' and since < date '2027-01-15' - 30""")).isEqualTo(3);
        assertThat(one("""
                select count(*) from usage.pub_unused where kind = 'result' and since < date '2027-01-15' - 30""")).as("of the half year").isEqualTo(2);
    }

    @Test
    void theYearWasInspectedToItsEnd() {
        assertThat(one("select count(*) from supervision.finding where recorded_on > '2026-11-15'"))
                .isGreaterThanOrEqualTo(8);
        assertThat(one("""
                select count(*) from supervision.bulletin b join supervision.round r on r.id = b.round
                where  r.title = '2026 年年底督责' and b.words like '%“2026 年年中督责”列入%'""")).isOne();
        assertThat(one("select count(*) from task.occurrence")).isGreaterThan(150);
        assertThat(one("select count(*) from task.occurrence where done_on > due_on"))
                .isPositive();
    }

    @Test
    void whoComesBackToAutumnFindsItAsItWas() {
        var keeping = application.getBean(Keeping.class);
        assertThat(keeping.days()).isEqualTo(List.of(Moment.AUTUMN.day(), Moment.NEW_YEAR.day()));

        keeping.putBack(Moment.AUTUMN.day());

        assertThat(application.getBean(DemoDay.class).day()).isEqualTo(Moment.AUTUMN.day());
        assertThat(count("select state, count(*) from supervision.letter group by state"))
                .hasSize(9)
                .allSatisfy((state, letters) -> assertThat(letters).as(state).isGreaterThanOrEqualTo(8));

        assertThat(one("select count(*) from job.scheduled_tasks"))
                .as("what works by the clock goes on")
                .isPositive();

        keeping.putBack(Moment.NEW_YEAR.day());

        assertThat(application.getBean(DemoDay.class).day()).isEqualTo(Moment.NEW_YEAR.day());
    }

    private Map<String, Long> count(String sql) {
        return db.sql(sql).query((row, n) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long one(String sql) {
        return db.sql(sql).query(Long.class).single();
    }
}
