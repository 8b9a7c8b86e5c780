package zelian.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zelian.access.TenureId;
import zelian.access.Viewer;

/** What would be dated into a closed year is refused wherever a day can be given, or let through with leave. */
class ClosedYearTests extends YearScene {

    private Viewer personnel;

    @BeforeEach
    void theYearIsClosed() {
        closed();
        personnel = bureau.as("D12", "主要负责人", "吴春生", today.day());
    }

    @Test
    void aRoundOfInspectionsDoesNotBeginInIt() {
        refused(post("/inspections", office, round("2026-12-28")), "2026 年度已经结年", "督责检查");
        done("/inspections", office, round("2027-01-12"));
    }

    @Test
    void nobodyIsCalledToDebriefOnItAnyMoreUnlessWithLeave() {
        refused(post("/debriefs/sessions", office, session()), "2026 年度已经结年", "述责");

        done("/years/2026/corrections", office, Map.of("unit", office.unit(), "reason", "漏了一名同志的述责"));
        var asked = db.sql("select id from renewal.correction where year = 2026 order by id desc limit 1")
                .query(UUID.class)
                .single();
        done("/years/corrections/" + asked + "/decision", secretary, Map.of("grant", "true"));
        done("/debriefs/sessions", office, session());
    }

    @Test
    void noPostChangesHandsInIt() {
        var tenure = head.tenure();
        var fields = new HashMap<String, Object>(Map.of("from", tenure, "to", "", "day", "2026-12-30"));

        refused(
                post("/posts/" + column("post", tenure, UUID.class) + "/holders", personnel, fields),
                "2026 年度已经结年",
                "任职变更");
    }

    @Test
    void noTenureIsPutRightAcrossIt() {
        var tenure = head.tenure();

        refused(
                post(
                        "/tenures/" + tenure + "/correction",
                        personnel,
                        Map.of(
                                "since",
                                column("since", tenure, java.time.LocalDate.class),
                                "until",
                                "2026-11-30",
                                "reason",
                                "登记有误",
                                "version",
                                column("version", tenure, Integer.class))),
                "2026 年度已经结年",
                "任职登记");
    }

    @Test
    void noChargeChangesInIt() {
        var member = bureau.tenure("D00", "班子成员", "韩文博");
        var fields = new HashMap<String, Object>(
                Map.of("kind", "CHARGE", "units", List.of(bureau.unit("D11")), "day", "2026-12-30"));

        refused(post("/tenures/" + member + "/charge", personnel, fields), "2026 年度已经结年", "分管和归口变更");
        fields.put("day", "2027-01-11");
        assertThat(status(post("/tenures/" + member + "/charge", personnel, fields)))
                .isNotEqualTo(422);
    }

    private <T> T column(String name, TenureId tenure, Class<T> type) {
        return db.sql("select " + name + " from organization.tenure where id = :tenure")
                .param("tenure", tenure.value())
                .query(type)
                .single();
    }

    private Map<String, Object> round(String since) {
        return new HashMap<>(Map.of(
                "title", "岁末年初督责",
                "basis", "督检考〔2026〕5号",
                "plan", "看责任清单落实",
                "since", since,
                "until", "2027-02-28",
                "units", List.of(bureau.unit("D20").toString()),
                "lead", bureau.tenure("D02", "机关纪委书记", "孔晓峰").toString(),
                "members", List.of(bureau.tenure("D12", "联络员", "许晓峰").toString()),
                "lock", "0"));
    }

    private Map<String, Object> session() {
        return new HashMap<>(Map.of(
                "title", "补做的述责",
                "year", "2026",
                "speakers", List.of(head.tenure().toString()),
                "chair", secretary.tenure().toString(),
                "reviewer", bureau.tenure("D02", "机关纪委书记", "孔晓峰").toString(),
                "draftBy", today.day().plusDays(2).toString(),
                "heldOn", today.day().plusDays(3).toString(),
                "place", ""));
    }
}
