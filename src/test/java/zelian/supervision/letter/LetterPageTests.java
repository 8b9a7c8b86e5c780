package zelian.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.organization.importing.Bureau;
import zelian.supervision.LetterId;

/** Letters from 机关纪委 to 宣传处, and the people on both sides. */
abstract class LetterPageTests extends PageTests {

    static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    Letters letters;

    @Autowired
    SigningLetters signing;

    @Autowired
    AnsweringLetters answering;

    Viewer clerk;
    Viewer secretary;
    Viewer head;
    Viewer assistant;

    @BeforeEach
    void open() {
        today.set(DAY);
        clerk = bureau.as("D02", "纪检干部", "姜思远", DAY);
        secretary = bureau.as("D02", "机关纪委书记", "孔晓峰", DAY);
        head = bureau.as("D11", "主要负责人", "朱国栋", DAY);
        assistant = bureau.as("D11", "联络员", "陶立群", DAY);
    }

    final LetterId drafted(String title) {
        return made(fields("SUPERVISE", title));
    }

    final LetterId made(Map<String, Object> fields) {
        var answer = post("/letters", as(clerk.tenure()), fields);
        assertThat(sentTo(answer)).as(() -> html(answer)).isNotNull();
        return LetterId.of(sentTo(answer).substring("/letters/".length()));
    }

    final LetterId issued(String title) {
        var id = drafted(title);
        signing.submit(clerk, id);
        signing.sign(secretary, id);
        return id;
    }

    final Map<String, Object> fields(String kind, String title) {
        var fields = new HashMap<String, Object>();
        fields.put("kind", kind);
        fields.put("unit", bureau.unit("D11"));
        fields.put("title", title);
        fields.put("urgency", "ORDINARY");
        fields.put("matter", "抽查发现四项责任未按频次记实。");
        fields.put("demand", "逐项说明原因，补齐记实。");
        fields.put("copy", "true");
        fields.put("replyAsked", DAY.plusDays(9));
        fields.put("signer", secretary.tenure());
        fields.put("lock", "0");
        return fields;
    }

    final Map<String, Object> advice() {
        var fields = fields("ADVICE", "关于加强日常管理的工作建议书");
        fields.put("trigger", "DAILY");
        fields.put("problems[0].title", "集体学习记录不全");
        fields.put("problems[0].fact", "一季度三次学习只有一次有记录。");
        fields.put("problems[0].advice", "补齐学习记录，明确记录人。");
        fields.put("problems[0].nature", "AT_ONCE");
        fields.put("problems[1].title", "报销审核不严");
        fields.put("problems[1].fact", "抽查 20 笔有 2 笔缺附件。");
        fields.put("problems[1].advice", "双人审核，按季抽查。");
        fields.put("problems[1].nature", "BY_A_DAY");
        fields.put("problems[2].title", "");
        return fields;
    }
}
