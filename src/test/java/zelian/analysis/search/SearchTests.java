package zelian.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.Statements;
import zelian.access.Directory;
import zelian.analysis.Given;
import zelian.analysis.Known;
import zelian.analysis.Ref;
import zelian.ledger.Witness;
import zelian.organization.importing.Bureau;

/** What is found by which words, and by whom. */
@Transactional
class SearchTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    Levelling levelling;

    @Autowired
    Touched touched;

    @Autowired
    Directory directory;

    @Autowired
    DataSource source;

    Statements statements;
    Searching searching;
    Ref duty;

    @BeforeEach
    void aDutyToBeFound() {
        bureau.open();
        statements = new Statements(source);
        searching = new Searching(
                statements.client(), Given.KINDS, new Known(statements.client(), Given.KINDS), directory, levelling);
        duty = new Given(db).duty(bureau.unit("D11").value(), "规范“三重一大”检修项目集体决策", "UNIT");
        levelling.level();
    }

    @Test
    void wordsAreFoundAnywhereInATitle() {
        assertThat(found("检修项目")).contains(duty);
        assertThat(found("检")).contains(duty);
    }

    @Test
    void theDutiesOfAListAreFoundAsSoonAsItIsIssued() {
        var issued = new Given(db).duty(bureau.unit("D12").value(), "刚印发的台站值守责任", "UNIT");
        assertThat(found("台站值守")).isEmpty();

        touched.saw(List.of(new Witness.Acted(
                "duty_list",
                db.sql("select list from duty.duty where id = :id")
                        .param("id", issued.id())
                        .query(UUID.class)
                        .single())));
        assertThat(found("台站值守")).contains(issued);
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(found("检修 决策")).contains(duty);
        assertThat(found("检修 谈话")).doesNotContain(duty);
    }

    @Test
    void firstLettersFindTitlesAndNames() {
        assertThat(found("jxxm")).contains(duty);
        assertThat(found("zgd")).contains(new Ref("person", bureau.person("朱国栋").value()));
    }

    @Test
    void fullWidthAndCapitalsAreTheSameAsPlain() {
        assertThat(found("ＪＸＸＭ")).contains(duty);
        assertThat(found("JXXM")).contains(duty);
    }

    @Test
    void numbersFindWhatTheyStandOn() {
        assertThat(found("D11")).contains(new Ref("unit", bureau.unit("D11").value()));
    }

    @Test
    void pairsOfNeighboursAreNotMistakenForAWord() {
        assertThat(found("检修修项")).doesNotContain(duty);
    }

    @Test
    void whatOneMayNotKnowIsNeitherFoundNorCounted() {
        var stranger = bureau.as("D13", "主要负责人", "严思远");

        assertThat(searching.search("检修项目", "", 10, stranger)).isEmpty();
        assertThat(searching.search("检修项目", "", 10, bureau.unitHead())).isNotEmpty();
    }

    @Test
    void aCopyThatIsBehindTellsNobodyMoreThanTheyMayKnow() {
        db.sql("update analysis.search_entry set visibility = 'PUBLIC' where id = :id")
                .param("id", duty.id())
                .update();

        assertThat(searching.search("检修项目", "", 10, bureau.as("D13", "主要负责人", "严思远")))
                .isEmpty();
    }

    @Test
    void theCopyFollowsEveryChange() {
        db.sql("update organization.unit set name = '舆情信息中心' where code = 'D25'")
                .update();
        levelling.level();
        assertThat(found("舆情信息")).contains(new Ref("unit", bureau.unit("D25").value()));

        db.sql(
                        "insert into analysis.search_entry (kind, id, visibility, title, words, letters, grams) values ('duty', ?, 'PUBLIC', '已删去', '已删去', 'ysq', '{已删,删去}')")
                .param(new UUID(1, 2))
                .update();
        levelling.level();
        assertThat(found("已删去")).isEmpty();
    }

    @Test
    void oneSearchCostsTwoStatementsAndTheNames() {
        searching.search("检修", "", 10, bureau.secretary());

        assertThat(statements.count()).isEqualTo(2);
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(found("  　")).isEmpty();
        assertThat(found("%_\"\\{}'")).isEmpty();
    }

    private List<Ref> found(String words) {
        return searching.search(words, "", 50, bureau.secretary()).stream()
                .flatMap(kind -> kind.hits().stream())
                .map(Searching.Hit::ref)
                .toList();
    }
}
