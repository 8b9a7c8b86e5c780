package zelian.analysis.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.analysis.Given;
import zelian.analysis.Ref;
import zelian.organization.importing.Bureau;

/** Every unit and every member has something to answer for, or stands out. */
@Transactional
class CoverageTests extends PageTests {

    private static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    DutyMatrixController matrices;

    @Autowired
    CoverageController coverage;

    @Autowired
    EveryoneController everyone;

    private Given given;
    private Viewer secretary;
    private Viewer head;
    private Ref duty;

    @BeforeEach
    void aDutyThatOneOfficeLeads() {
        bureau.open();
        today.set(DAY);
        given = new Given(db);
        secretary = bureau.secretary();
        head = bureau.unitHead();
        duty = given.duty(bureau.unit("D11").value(), "每半年研究意识形态工作", "UNIT");
        given.leads(duty, bureau.unit("D11").value());
    }

    @Test
    void aCellCountsExactlyTheDutiesThatItOpens() {
        var row = row("宣传处");
        var counted = row.counts().get(words().indexOf("政治建设"));
        var listed = matrices.cell(UUID.fromString(row.unit()), Axis.ASPECT, null, "政治建设", secretary);

        assertThat(listed.lines()).hasSize(counted).anySatisfy(line -> {
            assertThat(line.matter()).isEqualTo("每半年研究意识形态工作");
            assertThat(line.parts()).isEqualTo("牵头");
        });
        assertThat(html(get("/coverage/duties/units/" + row.unit(), as(secretary))))
                .contains("每半年研究意识形态工作");
    }

    @Test
    void aUnitWithoutAnyDutyIsABlindSpot() {
        var bare = row("宣传处党支部");

        assertThat(bare.sum()).isZero();
        assertThat(bare.missing()).isEqualTo(words());
        assertThat(html(get("/coverage/duties", as(secretary)))).contains("盲区", "空", "宣传处党支部");
        assertThat(html(get("/coverage/tree", as(secretary)))).contains("宣传处党支部：缺清单", "<pattern", "低 0%");
    }

    @Test
    void aLineThatIsNoLongerInForceCountsNoMore() {
        var before = row("宣传处").sum();
        db.sql("alter table duty.list_version disable trigger user").update();
        db.sql(
                        "update duty.list_version set state = 'SUPERSEDED', in_force_until = ? where id = (select list_version from duty.item where duty = ?)")
                .params(DAY.minusDays(1), duty.id())
                .update();
        db.sql("alter table duty.list_version enable trigger user").update();

        assertThat(row("宣传处").sum()).isEqualTo(before - 1);
    }

    @Test
    void aUnitIsCoveredByAListTakenOnAndSupervised() {
        assertThat(missing("宣传处")).anyMatch(gap -> gap.startsWith("领受")).anyMatch(gap -> gap.startsWith("监督主体"));
        given.claim(duty, head, DAY.minusDays(60), true);
        db.sql(
                        "update duty.claim set state = 'CLAIMED', claimed_on = opened_on where state <> 'ENDED' and claimed_on is null")
                .update();

        assertThat(missing("宣传处")).noneMatch(gap -> gap.startsWith("领受"));
        assertThat(html(get("/coverage", as(secretary)))).contains("覆盖率", "缺一环的单位");
        assertThat(status(get("/coverage/table", as(secretary)))).isEqualTo(200);
        assertThat(status(get("/coverage/duties/table?axis=SUBJECT", as(secretary))))
                .isEqualTo(200);
    }

    @Test
    void whatOneMayNotKnowIsNoRow() {
        var own = coverage.matrix(null, null, false, null, head);

        assertThat(own.rows().rows()).extracting(CoveragePage.Row::name).containsExactly("宣传处");
        assertThat(status(get("/coverage/duties/units/" + bureau.unit("D00").value(), as(head))))
                .isEqualTo(404);
        assertThat(everyone.members(head).members()).isEmpty();
    }

    @Test
    void aMemberWithoutADutyAndADutyWithoutAnyoneAreNamed() {
        var member = bureau.member();
        var page = everyone.members(secretary);
        assertThat(page.collective()).anyMatch(line -> line.matter().equals("每半年研究意识形态工作"));

        given.claim(duty, member, DAY.minusDays(60), true);
        var after = everyone.members(secretary);
        assertThat(after.collective())
                .noneMatch(line -> line.address().endsWith(duty.id().toString()));
        assertThat(after.idle()).extracting(EveryonePage.Member::name).doesNotContain(member.name());
        assertThat(html(get("/coverage/members", as(secretary)))).contains("班子成员责任分布", member.name());
    }

    @Test
    void eachBodyOnTheListsStandsOnItsLevel() {
        assertThat(List.of("党组", "党委书记", "班子成员", "机关党委", "机关纪委", "支部书记", "处室主要负责人").stream()
                        .map(Level::of))
                .containsExactly(
                        Level.BODY,
                        Level.SECRETARY,
                        Level.MEMBERS,
                        Level.PARTY_COMMITTEE,
                        Level.DISCIPLINE,
                        Level.BRANCH,
                        Level.BRANCH);
        assertThat(html(get("/coverage/levels?aspect=政治建设", as(secretary))))
                .contains("三级对照：政治建设", "每半年研究意识形态工作", "党支部落实");
        assertThat(status(get("/coverage/levels/table", as(secretary)))).isEqualTo(200);
    }

    private DutyMatrixPage.Row row(String name) {
        return page().rows().rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words() {
        return page().words();
    }

    private DutyMatrixPage page() {
        return matrices.matrix(new DutyMatrixController.Asked(null, null, null, null), null, secretary);
    }

    private List<String> missing(String name) {
        return coverage.matrix(null, null, false, null, secretary).rows().rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .missing();
    }
}
