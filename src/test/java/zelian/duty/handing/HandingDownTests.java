package zelian.duty.handing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.DutyListId;
import zelian.duty.WorkedOn;
import zelian.duty.list.IssuedLists;
import zelian.organization.importing.Bureau;

/** What is handed down stands below as it was, until the unit puts it in its own words or leaves it out. */
@Transactional
class HandingDownTests extends PageTests {

    private static final Wanted MEMBERS = Wanted.of("班子成员", "", "处室", "主要负责人", "");

    @Autowired
    Bureau bureau;

    @Autowired
    IssuedLists issued;

    @Autowired
    HandingDown handing;

    @Autowired
    WorkedOn lists;

    @Autowired
    Drafts drafts;

    DutyListId source;
    Viewer office;

    @BeforeEach
    void theBureausListIsInForce() {
        source = issued.bureau();
        today.set(Bureau.DAY);
        office = bureau.as("D01", "专职副书记", "秦建国", Bureau.DAY);
    }

    @Test
    void linesStandBelowAsCommonOnesThatSayWhatTheyCarryOut() {
        var below = handDown();

        assertThat(below.lines()).hasSize(8).allSatisfy(line -> {
            assertThat(line.wording().own()).isFalse();
            assertThat(line.wording().word(Column.SUBJECT)).isEqualTo("主要负责人");
            assertThat(line.wording().word(Column.LEAD_UNIT)).isEqualTo("规划财务处");
        });
        assertThat(checkup(below)).contains("照抄上级", "细化率", "8 项共性", "0%");
    }

    @Test
    void aLinePutInTheUnitsOwnWordsCountsAsRefined() {
        var below = handDown();
        var line = below.lines().getFirst();

        var answer = post(
                "/duty-lists/" + below.list() + "/items/" + line.item(),
                as(office.tenure()),
                fields(below, line, Map.of("content", "每季度带队到发射台走一遍采购和值班两个环节，当场列出问题，十个工作日内回头看")));

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(checkup(below)).contains("13%");
    }

    @Test
    void aLineOfWhichNothingCameForThreeYearsIsToBeCleared() {
        var duty = issued.duty("末位表态和会议纪律").id().value();
        var number = "?version=" + lists.inForce(source, office).number();
        assertThat(whole(number)).doesNotContain("三年未用");

        db.sql("update duty.duty set since = since - interval '4 years' where id = :duty")
                .param("duty", duty)
                .update();
        db.sql("delete from task.occurrence where duty = :duty")
                .param("duty", duty)
                .update();
        assertThat(whole(number)).contains("三年未用", "以来没有用过");
        assertThat(post(
                        "/duty-lists/" + source + "/checkup/reasons",
                        as(office.tenure()),
                        Map.of("duty", duty, "kind", "UNUSED", "reason", "每次党组会议都用，只是没有逐次记实")))
                .hasStatus(422);
    }

    private String whole(String version) {
        return html(get("/duty-lists/" + source + "/checkup" + version, as(office.tenure())));
    }

    @Test
    void theMatterStaysTheSuperiors() {
        var below = handDown();
        var line = below.lines().getFirst();

        var answer = post(
                "/duty-lists/" + below.list() + "/items/" + line.item(),
                as(office.tenure()),
                fields(below, line, Map.of("matter", "另一件事")));

        assertThat(answer).hasStatus(422);
        assertThat(html(answer)).contains("上级下发的共性事项，事项名称和类别不能改");
    }

    @Test
    void aLineIsLeftOutOnlyWithAReasonAndDoesNotComeAgain() {
        var below = handDown();
        var line = below.lines().getFirst();
        var remove = "/duty-lists/" + below.list() + "/items/" + line.item() + "/remove";

        assertThat(post(remove, as(office.tenure()), Map.of("version", below.id(), "lock", 0)))
                .hasStatus(422);
        assertThat(post(
                        remove,
                        as(office.tenure()),
                        Map.of("version", below.id(), "lock", 0, "reason", "本处没有下属人员，不涉及")))
                .hasStatus3xxRedirection();

        assertThat(handing.plan(office, source, MEMBERS).steps())
                .filteredOn(step -> step.target().unit().equals(bureau.unit("D15")))
                .singleElement()
                .satisfies(step -> assertThat(step.obstacle()).isEqualTo("都已经有了，或已裁剪"));
    }

    @Test
    void nothingIsHandedDownTwice() {
        handDown();

        assertThatExceptionOfType(Rejected.class).isThrownBy(this::handDown);
    }

    @Test
    void thePreviewSaysWhatWillHappenToWhom() {
        var page =
                html(get("/duty-lists/" + source + "/handing-down?subject=班子成员&kind=处室&as=主要负责人", as(office.tenure())));

        assertThat(page).contains("班子成员（8）", "新建清单，写入 8 项", "规划财务处");
        assertThat(get(
                        "/duty-lists/" + source + "/handing-down",
                        as(bureau.unitHead().tenure())))
                .hasStatus(404);
    }

    private WorkedOn.Edition handDown() {
        handing.handDown(office, source, MEMBERS, Set.of(bureau.unit("D15")));
        var list = drafts.begun(bureau.unit("D15"), 2026).orElseThrow().list();
        return lists.version(list, null, office);
    }

    private String checkup(WorkedOn.Edition below) {
        return html(get("/duty-lists/" + below.list() + "/checkup", as(office.tenure())));
    }

    private static Map<String, Object> fields(WorkedOn.Edition version, WorkedOn.Line line, Map<String, String> other) {
        var fields = new java.util.HashMap<String, Object>();
        fields.put("version", version.id());
        fields.put("lock", 0);
        fields.put("kind", "共性");
        fields.put("polarity", "正面");
        fields.put("subject", line.wording().word(Column.SUBJECT));
        fields.put("matter", line.wording().word(Column.MATTER));
        fields.put("content", line.wording().word(Column.CONTENT));
        fields.put("lead", line.wording().word(Column.LEAD));
        fields.put("leadUnit", line.wording().word(Column.LEAD_UNIT));
        fields.put("upward", line.wording().word(Column.UPWARD));
        fields.putAll(other);
        return fields;
    }
}
