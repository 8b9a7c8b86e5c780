package zelian.analysis.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import zelian.PageTests;
import zelian.Statements;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.analysis.Given;
import zelian.analysis.Known;
import zelian.analysis.Ref;
import zelian.common.NotFound;
import zelian.database.PlannedOnce;
import zelian.organization.importing.Bureau;

/** What belongs to a chain, and what of it a reader may know. */
@Transactional
class ChainsTests extends PageTests {

    static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    DataSource source;

    Statements statements;
    Chains chains;
    Given given;

    Viewer head;
    Ref duty;
    Ref claim;
    Ref done;
    Ref open;

    @BeforeEach
    void aDutyOfThePublicityDivision() {
        bureau.open();
        statements = new Statements(source);
        chains = new Chains(
                statements.client(),
                new PlannedOnce(TransactionOperations.withoutTransaction(), statements.client()),
                new Known(statements.client(), Given.KINDS),
                Given.KINDS);
        given = new Given(db);
        head = bureau.unitHead();
        duty = given.duty(bureau.unit("D11").value(), "每半年研究意识形态工作", "UNIT");
        claim = given.claim(duty, head, DAY.minusDays(90), true);
        done = given.task(duty, claim, head, "2026年上半年", DAY.minusDays(10), true);
        open = given.task(duty, claim, head, "2026年下半年", DAY.plusDays(170), false);
    }

    @Test
    void fromTheClauseTheChainLeadsDownToTheLatestLink() {
        var clause = given.clauseOf(duty);

        assertThat(around(clause, bureau.secretary()).nodes()).containsKeys(clause, duty, claim, done, open);
    }

    @Test
    void fromTheLatestLinkItLeadsUpToTheClauseAndNotDownAgain() {
        var clause = given.clauseOf(duty);

        var nodes = around(done, bureau.secretary()).nodes();

        assertThat(nodes).containsKeys(clause, duty, claim, done).doesNotContainKey(open);
        assertThat(nodes.get(duty).side()).isEqualTo(Node.Side.ABOVE);
    }

    @Test
    void outsideTheScopeItIsNotThere() {
        var stranger = bureau.as("D13", "主要负责人", "严思远");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> around(duty, stranger));
    }

    @Test
    void whatIsOnesOwnIsSeenAndWhatOneMayNotKnowLeavesNoTrace() {
        var other = bureau.as("D13", "主要负责人", "严思远");
        var others = given.claim(duty, other, DAY.minusDays(90), true);
        var task = given.task(duty, others, other, "2026年上半年", DAY, false);

        var ofOther = around(others, other);

        assertThat(ofOther.nodes()).containsOnlyKeys(duty, others, task);
        assertThat(around(duty, head).nodes()).containsKeys(duty, claim).doesNotContainKeys(others, task);
    }

    @Test
    void nothingIsReachedThroughWhatOneMayNotKnow() {
        var other = bureau.as("D13", "主要负责人", "严思远");
        var others = given.claim(duty, other, DAY.minusDays(90), true);
        given.task(duty, others, other, "2026年上半年", DAY, false);
        var clause = given.clauseOf(duty);
        var stranger = bureau.as("D14", "主要负责人", "杨宏伟");

        assertThat(around(clause, stranger).nodes()).doesNotContainKeys(duty, claim, others);
    }

    @Test
    void aPublishedDutyIsSeenByEveryMemberOfStaff() {
        var published = given.duty(bureau.unit("D13").value(), "公开的责任", "STAFF");

        assertThat(around(published, bureau.staff()).nodes()).containsKey(published);
    }

    @Test
    void administratorsReadNoBusiness() {
        var administrator =
                new Viewer(head.person(), "管理员", Viewer.NO_TENURE, "", Viewer.NO_UNIT, Set.of(Role.SYSTEM_ADMIN), DAY);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> around(given.clauseOf(duty), administrator));
    }

    @Test
    void seenFromAPastDayOnlyWhatHadBegunIsThere() {
        var later = given.duty(bureau.unit("D11").value(), "后来的责任", "UNIT");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> chains.around(later, head, Given.BEGUN.minusDays(1), 100));
    }

    @Test
    void aUnitsChainIsWhatIsItsOwnWithWhatThatFollowsFrom() {
        var clause = given.clauseOf(duty);
        var unit = new Ref("unit", bureau.unit("D11").value());

        var chain = around(unit, head);

        assertThat(chain.nodes()).containsKeys(unit, duty, claim, done, open, clause);
        assertThat(chain.way(done)).contains(unit);
    }

    @Test
    void aPersonsChainIsWhatTheyAnswerFor() {
        var person = new Ref("person", head.person().value());

        assertThat(around(person, bureau.secretary()).nodes()).containsKeys(person, claim, done, open, duty);
    }

    @Test
    void theLimitCutsAndSaysSo() {
        IntStream.range(0, 20).forEach(i -> given.task(duty, claim, head, "第" + i + "次", DAY, false));

        var chain = chains.around(duty, bureau.secretary(), DAY, 10);

        assertThat(chain.size()).isLessThanOrEqualTo(10);
        assertThat(chain.cut()).isTrue();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheChain() {
        around(duty, bureau.secretary());
        var few = statements.count();
        IntStream.range(0, 60).forEach(i -> given.task(duty, claim, head, "第" + i + "次", DAY, false));

        around(duty, bureau.secretary());

        assertThat(statements.count()).isEqualTo(few);
    }

    private Graph around(Ref ref, Viewer viewer) {
        return chains.around(ref, viewer, viewer.day(), 500);
    }
}
