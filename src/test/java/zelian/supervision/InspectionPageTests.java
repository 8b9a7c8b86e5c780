package zelian.supervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.organization.importing.Bureau;

/** Those who carry a round of inspections through on its pages, and the steps they take to come to its tests. */
public abstract class InspectionPageTests extends PageTests {

    protected static final LocalDate DAY = Bureau.DAY;

    @Autowired
    protected Bureau bureau;

    protected Viewer office;
    protected Viewer lead;
    protected Viewer member;
    protected Viewer head;
    protected Viewer stranger;

    @BeforeEach
    void people() {
        bureau.open();
        today.set(DAY);
        office = bureau.as("D01", "专职副书记", "秦建国", DAY);
        lead = bureau.as("D02", "机关纪委书记", "孔晓峰", DAY);
        member = bureau.as("D12", "联络员", "许晓峰", DAY);
        head = bureau.as("D20", "主要负责人", "何立群", DAY);
        stranger = bureau.as("D26", "主要负责人", "曹振东", DAY);
    }

    /** The address of a round that is planned. */
    protected String drawn(String title) {
        return Objects.requireNonNull(sentTo(post("/inspections", as(office), roundFields(title))));
    }

    protected Map<String, Object> roundFields(String title) {
        var fields = new HashMap<String, Object>();
        fields.put("title", title);
        fields.put("basis", "督检考〔2026〕5号");
        fields.put("plan", "看责任清单落实\n查值班制度执行");
        fields.put("since", "2026-06-15");
        fields.put("until", "2026-07-31");
        fields.put(
                "units",
                List.of(bureau.unit("D20").toString(), bureau.unit("D12").toString()));
        fields.put("lead", lead.tenure().toString());
        fields.put("members", List.of(member.tenure().toString()));
        fields.put("lock", "0");
        return fields;
    }

    protected Map<String, Object> visitFields(String mode) {
        var fields = new HashMap<String, Object>();
        fields.put("unit", bureau.unit("D20").toString());
        fields.put("mode", mode);
        fields.put("day", DAY.toString());
        fields.put("points", "值班日志\n应急预案");
        fields.put("visitors", List.of(member.tenure().toString(), lead.tenure().toString()));
        return fields;
    }

    /** The address of a visit of today, of that mode. */
    protected String planned(String round, String mode) {
        return Objects.requireNonNull(sentTo(post(round + "/visits", as(office), visitFields(mode))));
    }

    /** The address of a visit that was made, of a round of its own. */
    protected String held(String title) {
        var round = drawn(title);
        var visit = planned(round, "RECORDS");
        post(round + "/start", as(office), Map.of());
        post(visit + "/holding", as(member), Map.of("words", "查阅值班日志和应急预案。"));
        return visit;
    }

    protected MvcTestResult record(String visit, String side, String title) {
        return post(visit + "/findings", as(member), fields(side, title));
    }

    /** What is entered of a finding. */
    protected static Map<String, String> fields(String side, String title) {
        return Map.of("side", side, "title", title, "fact", "6 月 3 日夜班无人签字。", "basis", "值班管理办法第六条", "lock", "0");
    }

    /** The address of the finding of that title. */
    protected String finding(String title) {
        return "/findings/"
                + db.sql("select id from supervision.finding where title = :title order by id desc limit 1")
                        .param("title", title)
                        .query(UUID.class)
                        .single();
    }

    protected static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
