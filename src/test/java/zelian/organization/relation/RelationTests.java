package zelian.organization.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.organization.importing.Bureau;

/** How bodies stand to each other on a day, and who supervises whom: one body for everyone, on every day. */
@Transactional
class RelationTests extends PageTests {

    private static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    Relations relations;

    @Autowired
    Divisions divisions;

    private Viewer office;

    @BeforeEach
    void theBureau() {
        bureau.open();
        today.set(DAY);
        office = bureau.partyOffice();
    }

    @Test
    void aRelationHoldsFromItsFirstDayToTheDayBeforeItEnds() {
        enter("GUIDES", Map.of("fromName", "省直机关工委", "to", bureau.unit("D00").toString()), DAY.minusDays(30));
        var entered = relations.on(DAY).getLast();
        assertThat(entered.inWords()).isEqualTo("省直机关工委指导督促局党组");
        assertThat(html(get("/relations", as(office)))).contains("关系图", "省直机关工委");

        post("/relations/" + entered.id() + "/ending", as(office), Map.of("day", DAY.toString()));
        assertThat(relations.on(DAY)).noneMatch(each -> each.id().equals(entered.id()));
        assertThat(relations.on(DAY.minusDays(1))).anyMatch(each -> each.id().equals(entered.id()));
    }

    @Test
    void whatCannotBeIsNamedWhereItIs() {
        var twice = Map.of(
                "from", bureau.unit("D00").toString(), "to", bureau.unit("D01").toString());
        enter("LEADS", twice, DAY.minusDays(30));
        assertThat(html(enter("LEADS", twice, DAY.minusDays(10)))).contains("已经登记");
        assertThat(html(enter("GUIDES", Map.of("fromName", "省直机关工委", "toName", "省委"), DAY)))
                .contains("两边都不在本组织树里");
        assertThat(status(post("/relations", as(bureau.unitHead()), fields("LEADS", twice, DAY))))
                .isIn(404, 422);
    }

    @Test
    void everyoneHasExactlyOneSupervisorBeforeAndAfterTheChange() {
        divide(
                Map.of(
                        "unified",
                        "false",
                        "grades",
                        "厅级，处级",
                        "lower",
                        bureau.unit("D02").toString()),
                DAY.minusDays(30));
        divide(Map.of("unified", "true"), DAY.minusDays(2));

        var graded = divisions.on(DAY.minusDays(3)).orElseThrow();
        assertThat(graded.supervisorOf(List.of("处级"))).isEqualTo("派驻纪检监察组");
        assertThat(graded.supervisorOf(List.of("科级"))).isEqualTo("机关纪委");
        assertThat(graded.supervisorOf(List.of())).isEqualTo("机关纪委");
        var unified = divisions.on(DAY).orElseThrow();
        assertThat(unified.supervisorOf(List.of("科级"))).isEqualTo("派驻纪检监察组");
        assertThat(html(get("/supervisors", as(office)))).contains("派驻纪检监察组统管", "上一次变更前", "历次划分");
        assertThat(html(divide(Map.of("unified", "true"), DAY.minusDays(9)))).contains("现行的划分从");
        assertThat(html(divide(Map.of("unified", "false", "grades", "处级"), DAY)))
                .contains("监督其余人员的另一个机构");
    }

    private MvcTestResult enter(String kind, Map<String, String> sides, LocalDate since) {
        return post("/relations", as(office), fields(kind, sides, since));
    }

    private static Map<String, String> fields(String kind, Map<String, String> sides, LocalDate since) {
        var fields = new HashMap<>(sides);
        fields.put("kind", kind);
        fields.put("since", since.toString());
        fields.put("document", "机党〔2026〕2号");
        return fields;
    }

    private MvcTestResult divide(Map<String, String> how, LocalDate since) {
        var fields = new HashMap<>(how);
        fields.put("upper", bureau.unit("D03").toString());
        fields.put("since", since.toString());
        fields.put("document", "机党〔2026〕3号");
        return post("/supervisors", as(office), fields);
    }
}
