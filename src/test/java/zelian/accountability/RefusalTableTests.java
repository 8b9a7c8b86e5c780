package zelian.accountability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.organization.RoundGrants;

/** {@code docs/accountability-refusals.csv}, every act and every role, compared with the real answers. */
class RefusalTableTests extends CaseScene {

    /** Has a part only once named; before that she is one of the stationed group. */
    private static final String REVIEWER = "申诉复核人";

    private static final String NO_RIGHT = "你现在的职务没有“问责”的";

    @Autowired
    RoundGrants grants;

    private final Map<String, RequestPostProcessor> roles = new LinkedHashMap<>();

    /** Whom a round of another test lets propose in its units: about these here they are refused, not kept from seeing. */
    private final Set<String> inspectElsewhere = new HashSet<>();

    private Viewer reviewer;

    /** One line of the table. */
    private record Line(String act, String state, String answer, List<String> roles, String text) {

        String question() {
            return act + " " + state;
        }
    }

    @BeforeEach
    void everyRole() {
        reviewer = bureau.as("D03", "组长", "沈红霞", DAY);
        var inspector = bureau.as("D16", "联络员", "韩海燕", DAY);
        grants.grant(
                principal,
                UUID.nameUUIDFromBytes("refusals".getBytes(UTF_8)),
                inspector.tenure(),
                Role.INSPECTOR,
                List.of(head.unit()),
                new Period(DAY.minusDays(1), DAY.plusDays(30)),
                "问责权限核对");
        put("承办人", lead);
        put("调查组成员", colleague);
        put("启动机关主要负责人", principal);
        put("党组书记", party);
        put("问责对象", head);
        put("派驻组", proposer);
        put("组织人事", personnel);
        put("督责组成员", inspector);
        put("班子成员", bureau.as("D00", "班子成员", "金振东", DAY));
        put("机关党委经办", bureau.as("D01", "专职副书记", "秦建国", DAY));
        put("其他单位主要负责人", outsider);
        put("协同监督", bureau.as("D16", "主要负责人", "赵春生", DAY));
        put("联络员", bureau.as("D26", "联络员", "王惠兰", DAY));
        put("普通干部", bureau.as("D26", "副职负责人", "赵少华", DAY));
        put(REVIEWER, reviewer);
        for (var administrator : List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)) {
            roles.put(administrator.label(), as(administrator));
        }
    }

    private void put(String role, Viewer viewer) {
        if (viewer.roles().contains(Role.INSPECTOR) && !role.equals("督责组成员")) {
            inspectElsewhere.add(role);
        }
        roles.put(role, as(viewer.tenure()));
    }

    @Test
    void everyActAnswersEveryRoleAsWritten() throws IOException {
        var different = new ArrayList<String>();
        lines().stream()
                .collect(groupingBy(Line::question, LinkedHashMap::new, toList()))
                .values()
                .forEach(lines -> {
                    var address = address(lines.getFirst());
                    roles.forEach((role, who) -> {
                        var line = lines.stream()
                                .filter(one -> one.roles().contains(role))
                                .findFirst();
                        if (role.equals(REVIEWER) && !lines.getFirst().state().equals("REVIEWED")) {
                            return;
                        }
                        if (lines.getFirst().act().equals("proposals") && inspectElsewhere.contains(role)) {
                            return;
                        }
                        if (line.filter(one -> one.answer().equals("可办")).isEmpty()) {
                            compare(
                                    role,
                                    line.orElse(null),
                                    post(address, who, fields(lines.getFirst().act())),
                                    different);
                        }
                    });
                    lines.stream()
                            .filter(one -> one.answer().equals("可办"))
                            .forEach(line -> line.roles()
                                    .forEach(role -> compare(
                                            role,
                                            line,
                                            post(address(line), roles.get(role), fields(line.act())),
                                            different)));
                });
        assertThat(different).isEmpty();
    }

    private static void compare(String role, @Nullable Line line, MvcTestResult answer, List<String> different) {
        var text = html(answer);
        var real = status(answer) == 404 ? "不见" : sentTo(answer) != null ? "可办" : text.contains(NO_RIGHT) ? "无权" : "拦下";
        var expected = line == null ? "不见" : line.answer();
        if (!real.equals(expected) || line != null && !text.contains(line.text()) && status(answer) == 422) {
            different.add("%s by %s: %s expected, %s came (%d)".formatted(line, role, expected, real, status(answer)));
        }
    }

    private String address(Line line) {
        var made = switch (line.state()) {
            case "" -> "";
            case "PROPOSED" -> made("/accountability/proposals", proposer, proposal("tenure:" + head.tenure()));
            case "REQUESTED" -> requested();
            case "ENDORSED" -> endorsed();
            case "STARTED" -> started();
            case "WEIGHED" -> weighed();
            case "DIVIDED" -> divided();
            case "SHOWN" -> shown();
            case "HEARD" -> heard();
            case "REPORTED" -> reported();
            case "DECIDED" -> decided();
            case "CONSENTED" -> and(decided(), "/consent", party, Map.of());
            case "SIGNED" -> signed();
            case "ANNOUNCED" -> announced();
            case "APPEALED" -> appealed();
            case "REVIEWED" -> and(appealed(), "/reviewer", principal, Map.of("reviewer", reviewer.tenure()));
            default -> throw new IllegalStateException(line.state());
        };
        var id = made.substring(made.lastIndexOf('/') + 1);
        return "/accountability/" + line.act().replace("{id}", id);
    }

    private String and(String one, String act, Viewer by, Map<String, ?> fields) {
        done(one + act, by, fields);
        return one;
    }

    private String endorsed() {
        return and(requested(), "/approval", principal, Map.of("answer", "APPROVE", "words", ""));
    }

    private String divided() {
        return and(weighed(), "/shares", lead, share());
    }

    private String shown() {
        return and(divided(), "/showing", lead, Map.of("facts", "上半年会议记录 0 次。"));
    }

    private String reported() {
        return and(heard(), "/report", lead, report("ADMONITION"));
    }

    private String decided() {
        return and(reported(), "/decision", lead, vote());
    }

    private String appealed() {
        return and(announced(), "/appeals", head, Map.of("words", "处理偏重。"));
    }

    /** What a person would fill in. */
    private Map<String, ?> fields(String act) {
        return switch (act.substring(act.indexOf("}") + 1)) {
            case "proposals" -> proposal("unit:" + head.unit());
            case "/answer" -> Map.of("answer", "ACCEPT", "words", "受理");
            case "commissions" ->
                Map.of(
                        "receiver", bureau.unit("D03"),
                        "unit", head.unit(),
                        "document", "党组发〔2026〕8号",
                        "since", LocalDate.of(2020, 1, 1),
                        "until", LocalDate.of(2020, 1, 2));
            case "cases" -> start();
            case "/approval" -> Map.of("answer", "APPROVE", "words", "");
            case "/weighing" -> Map.of("others", "true", "words", "没有");
            case "/shares" -> share();
            case "/showing" -> Map.of("facts", "事实");
            case "/statement" -> Map.of("signing", "AGREED", "words", "无");
            case "/report" -> report("ADMONITION");
            case "/decision" -> vote();
            case "/announcement" -> Map.of("words", "会上");
            case "/items" -> Map.of("title", "补课", "fact", "研究 0 次", "nature", "AT_ONCE");
            case "/state-sanctions" ->
                Map.of("form", "STATE_WARNING", "effectiveOn", DAY, "times", "1", "months", "6", "document", "监1号");
            case "/restoration" -> Map.of("on", DAY);
            case "/appeals" -> Map.of("words", "重");
            case "/reviewer" -> Map.of("reviewer", reviewer.tenure());
            case "/appeal-decision" -> Map.of("result", "UPHELD", "words", "维持");
            case "/correction" -> Map.of("fault", "FACTS", "revoke", "true", "words", "查错");
            case "/visits" -> Map.of("political", "好", "disciplinary", "好", "social", "好");
            case "/branches/LEADERSHIP" -> Map.of("words", "不再追究");
            default -> Map.of();
        };
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(Path.of("docs/accountability-refusals.csv")).stream()
                .skip(1)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(",", 5))
                .map(cells -> new Line(cells[0], cells[1], cells[2], Arrays.asList(cells[3].split("、")), cells[4]))
                .toList();
    }
}
