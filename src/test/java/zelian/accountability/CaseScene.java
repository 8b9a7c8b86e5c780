package zelian.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.organization.importing.Bureau;

/** A case against the principal of 传输中心, step by step as a browser posts it, and the people who have part in it. */
public abstract class CaseScene extends PageTests {

    protected static final LocalDate DAY = Bureau.DAY;

    @Autowired
    protected Bureau bureau;

    protected Viewer proposer;
    protected Viewer lead;
    protected Viewer colleague;
    protected Viewer principal;
    protected Viewer party;
    protected Viewer head;
    protected Viewer personnel;
    protected Viewer outsider;

    @BeforeEach
    void people() {
        today.set(DAY);
        proposer = bureau.as("D03", "副组长", "何宏伟", DAY);
        lead = bureau.as("D02", "纪检干部", "姜思远", DAY);
        colleague = bureau.as("D02", "纪检干部", "郑永刚", DAY);
        principal = bureau.as("D02", "机关纪委书记", "孔晓峰", DAY);
        party = bureau.as("D00", "党组书记", "王海燕", DAY);
        head = bureau.as("D26", "主要负责人", "曹振东", DAY);
        personnel = bureau.as("D12", "主要负责人", "吴春生", DAY);
        outsider = bureau.as("D11", "主要负责人", "朱国栋", DAY);
    }

    protected final MvcTestResult post(String address, Viewer by, Map<String, ?> fields) {
        return post(address, as(by.tenure()), fields);
    }

    protected final MvcTestResult get(String address, Viewer by) {
        return get(address, as(by.tenure()));
    }

    /** Done, or the page that says why not. */
    protected final void done(String address, Viewer by, Map<String, ?> fields) {
        var answer = post(address, by, fields);
        assertThat(sentTo(answer)).as(() -> html(answer)).isNotNull();
    }

    protected final String made(String address, Viewer by, Map<String, ?> fields) {
        var answer = post(address, by, fields);
        assertThat(sentTo(answer)).as(() -> html(answer)).isNotNull();
        return String.valueOf(sentTo(answer));
    }

    protected final void refused(MvcTestResult answer, String... words) {
        assertThat(status(answer)).as(() -> html(answer)).isEqualTo(422);
        assertThat(html(answer)).contains(words);
    }

    protected final Map<String, Object> proposal(String object) {
        return new HashMap<>(Map.of(
                "origin", "STATIONED",
                "receiver", bureau.unit("D02"),
                "object", object,
                "ground", "Q08",
                "facts", "半年没有研究过党风廉政建设。",
                "basis", "主体责任规定第十六条，建议问责。"));
    }

    protected final Map<String, Object> start() {
        return new HashMap<>(Map.of(
                "object", "tenure:" + head.tenure(),
                "ground", "Q08",
                "consequences", List.of("GRAVE_RESULT"),
                "trigger", "SUPERVISION",
                "facts", "半年没有研究过党风廉政建设。",
                "cause", "主观上不重视，客观上任务重。",
                "members", List.of(colleague.tenure()),
                "_filed", "on"));
    }

    protected final String requested() {
        return made("/accountability/cases", lead, start());
    }

    protected final String started() {
        var one = requested();
        done(one + "/approval", principal, Map.of("answer", "APPROVE", "words", "同意"));
        done(one + "/approval", party, Map.of("answer", "APPROVE", "words", "同意"));
        return one;
    }

    protected final String weighed() {
        var one = started();
        done(one + "/weighing", lead, Map.of("others", "true", "words", "没有免予的情形。"));
        return one;
    }

    protected final String heard() {
        var one = weighed();
        done(one + "/shares", lead, share());
        done(one + "/showing", colleague, Map.of("facts", "上半年会议记录 0 次。"));
        done(one + "/statement", head, Map.of("signing", "AGREED", "words", "接受，任务确实重。"));
        return one;
    }

    protected final Map<String, Object> share() {
        return Map.of(
                "object", "tenure:" + head.tenure(), "responsibility", "MAIN", "follows", "HERE", "words", "主要负责人");
    }

    protected final Map<String, Object> report(String form) {
        return new HashMap<>(Map.of(
                "decider", bureau.unit("D02"),
                "conduct", "WEAK",
                "forms", List.of(form),
                "adopted", "任务重的说法部分采纳。",
                "report", "基本情况、过程、事实、意见。",
                "standards", "true"));
    }

    protected final Map<String, Object> vote() {
        return new HashMap<>(Map.of(
                "heldOn", DAY,
                "due", "3",
                "present", "3",
                "agree", "3",
                "against", "0",
                "postpone", "0",
                "forms", List.of("ADMONITION"),
                "facts", "履行主体责任不力，负主要领导责任。",
                "demand", "一个月内补课并报告。"));
    }

    protected final String signed() {
        var one = heard();
        done(one + "/report", lead, report("ADMONITION"));
        done(one + "/decision", lead, vote());
        done(one + "/consent", party, Map.of());
        done(one + "/signature", principal, Map.of());
        return one;
    }

    protected final String announced() {
        var one = signed();
        done(one + "/announcement", lead, Map.of("words", "传输中心党总支会议"));
        return one;
    }
}
