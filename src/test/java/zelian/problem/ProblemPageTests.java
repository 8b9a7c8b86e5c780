package zelian.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.meeting.AgendaItemId;
import zelian.meeting.MeetingKind;
import zelian.meeting.register.Keeping;
import zelian.organization.importing.Bureau;
import zelian.task.Occurrence;
import zelian.task.Origin;
import zelian.task.Tasks;
import zelian.ui.Html;

/** Three lists (三张清单): proposed, weighed by two, decided at a session, taken on, made a project, struck off. */
class ProblemPageTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    Keeping keeping;

    @Autowired
    Tasks tasks;

    RequestPostProcessor head;
    RequestPostProcessor member;
    RequestPostProcessor discipline;
    RequestPostProcessor office;
    RequestPostProcessor secretary;

    @BeforeEach
    void thePeople() {
        bureau.open();
        today.set(Bureau.DAY);
        head = as(bureau.unitHead());
        member = as(bureau.member());
        discipline = as(bureau.discipline());
        office = as(bureau.partyOffice());
        secretary = as(bureau.secretary());
    }

    @Test
    void fromAProblemToItsStrikingOffEachByAnotherHand() {
        var problem = proposed("外包审核");
        refused(post(problem + "/listing", secretary, Map.of()), "现在是“待研判”");
        done(post(problem + "/opinion", member, Map.of("words", "确有其事，建议列入")));
        assertThat(html(get(problem, discipline))).contains("机关纪委", "研判").doesNotContain("确有其事");
        done(post(problem + "/opinion", discipline, Map.of("words", "同类问题两年三次，建议列入")));
        assertThat(html(get(problem, member))).contains("待审定", "同类问题两年三次");
        refused(post(problem + "/listing", office, listing(Map.of())), "没有写明哪次会议审定");

        done(post(problem + "/listing", office, listing(Map.of("agendaItem", session()))));
        assertThat(html(get(problem, member))).contains("待认领", "2026-06-18 前认领", "审定问题清单");
        assertThat(html(get("/inbox", member))).contains("认领");
        refused(post(problem + "/claim", head, Map.of()), "不由你领衔");
        done(post(problem + "/claim", member, Map.of()));

        done(post(problem + "/project", head, project("2026-06-15", "2026-09-30")));
        refused(post(problem + "/establishment", member, Map.of()), "还没有节点");
        done(post(problem + "/milestones", head, milestone("2026-07-31")));
        refused(post(problem + "/milestones", head, milestone("2026-10-31")), "不在项目起止");
        refused(post(problem + "/establishment", head, Map.of()), "由领衔领导立项");
        done(post(problem + "/establishment", member, Map.of()));

        var task = asked(problem).getFirst();
        assertThat(task.dueOn()).hasToString("2026-07-31");
        refused(post(problem + "/application", head, Map.of("words", "做完了")), "还有 1 个节点没有完成");
        tasks.finish(task.id(), Bureau.DAY, bureau.unitHead());
        assertThat(html(get(projectOf(problem), head))).contains("进度 100%", "已完成", "路径图");
        done(post(problem + "/application", head, Map.of("words", "复审率 100%，漏审为零")));
        refused(post(problem + "/verification", member, Map.of("effect", "CLEAR", "words", "好")), "由机关纪委核验");
        done(post(problem + "/verification", discipline, Map.of("effect", "CLEAR", "words", "抽看十份审核单")));

        var page = html(get(projectOf(problem), head));
        assertThat(page).contains("已销号", "抽看十份审核单", "明显");
        assertThat(Html.faults(page)).isEmpty();
        assertThat(Html.faults(html(get(problem, office)))).isEmpty();
    }

    @Test
    void nobodyWeighsOrDecidesTheirOwn() {
        var problem = Objects.requireNonNull(sentTo(post("/problems/new", office, fields("自己提出的", "D01"))));
        var other = proposed("别人提出的");
        weigh(other);

        refused(post(problem + "/opinion", office, Map.of("words", "我看行")), "由分管领导和机关纪委研判");
        done(post(problem + "/opinion", secretary, Map.of("words", "分管")));
        done(post(problem + "/opinion", discipline, Map.of("words", "纪委")));
        refused(post(problem + "/declining", office, Map.of("agendaItem", session(), "words", "算了")), "是你提出的，不能由你审定");
        refused(post(other + "/opinion", member, Map.of("words", "再写一份")), "现在是“待审定”");
    }

    @Test
    void whatIsMergedStaysAndNoCircleCloses() {
        var one = proposed("一");
        var two = proposed("二");
        weigh(one);
        weigh(two);
        refused(post(one + "/merging", office, merging(one)), "不能合并到自己");
        done(post(one + "/merging", office, merging(two)));

        assertThat(html(get(one, office))).contains("已合并", "合并到");
        assertThat(html(get(two, office))).contains("合并进来的问题");
        refused(post(two + "/merging", office, merging(one)), "不能再合并进去");
    }

    @Test
    void whatWasSentBackIsMendedAndWhoeverCannotLeadSaysSo() {
        var problem = proposed("退回");
        weigh(problem);
        refused(post(problem + "/return", office, Map.of("words", " ")), "没有写意见或者理由");
        done(post(problem + "/return", office, Map.of("words", "补两个事例")));
        assertThat(html(get(problem, head))).contains("退回理由：补两个事例");
        done(post(problem + "/wording", head, with(fields("补过的", "D11"), "lock", lock(problem))));
        weigh(problem);
        done(post(problem + "/listing", office, listing(Map.of("agendaItem", session()))));

        done(post(problem + "/dispute", member, Map.of("reason", "这项工作已调整给他人分管")));
        assertThat(html(get(problem, head))).contains("申请调整").doesNotContain("已调整给他人");
        var lead = bureau.as("D00", "班子成员", "吕雪梅");
        done(post(
                problem + "/assignment",
                office,
                Map.of("lead", lead.tenure(), "doing", bureau.unit("D11"), "words", "改由吕雪梅领衔")));
        done(post(problem + "/claim", as(lead), Map.of()));
        assertThat(html(get(problem, as(lead)))).contains("待立项", "已调整");
    }

    @Test
    void badDaysAreNamedWhereTheyAre() {
        var problem = claimed("日期");
        assertThat(html(post(problem + "/project", head, project("2026-09-30", "2026-06-15"))))
                .contains("早于开始日期");
        done(post(problem + "/project", head, project("2026-06-15", "2026-09-30")));
        done(post(problem + "/milestones", head, milestone("2026-09-20")));
        assertThat(html(post(problem + "/project", head, with(project("2026-06-15", "2026-08-31"), "lock", 0))))
                .contains("不在项目起止 2026-06-15 至 2026-08-31 之内");
        assertThat(html(post(problem + "/milestones", head, with(milestone("2026-07-01"), "owner", ""))))
                .contains("没有选节点责任人");
    }

    @Test
    void theListsTheirPathAndTheirFilesAreTheReadersOwn() {
        var problem = claimed("名单");
        var title = db.sql("select title from problem.problem where id = :id")
                .param("id", UUID.fromString(problem.substring(problem.lastIndexOf('/') + 1)))
                .query(String.class)
                .single();
        var stranger = as(bureau.as("D13", "主要负责人", "严思远"));

        assertThat(html(get("/problems?state=OPEN&unit=" + bureau.unit("D11"), head)))
                .contains(title, "韩文博");
        assertThat(html(get("/problems?q=" + title, stranger))).contains("没有这样的问题");
        assertThat(status(get(problem, stranger))).isEqualTo(404);
        assertThat(Html.faults(html(get("/problems/path", head)))).isEmpty();
        assertThat(status(get("/problems/export.xlsx?q=" + title, head))).isEqualTo(200);
        assertThat(status(get("/problems/lists.docx?q=" + title, head))).isEqualTo(200);
    }

    private String claimed(String title) {
        var problem = proposed(title);
        weigh(problem);
        done(post(problem + "/listing", office, listing(Map.of("agendaItem", session()))));
        done(post(problem + "/claim", member, Map.of()));
        return problem;
    }

    private String proposed(String title) {
        var answer = post("/problems/new", head, fields(title, "D11"));
        return Objects.requireNonNull(sentTo(answer), () -> html(answer));
    }

    private void weigh(String problem) {
        done(post(problem + "/opinion", member, Map.of("words", "建议列入")));
        done(post(problem + "/opinion", discipline, Map.of("words", "同意")));
    }

    private Map<String, Object> fields(String title, String unit) {
        return Map.of(
                "unit", bureau.unit(unit),
                "title", title + Ids.next().toString().substring(24),
                "facts", "抽查十份，三份没有复审",
                "source", "SUPERVISION",
                "aspect", "CONDUCT",
                "nature", "OWN",
                "gravity", "USUAL");
    }

    private Map<String, Object> listing(Map<String, ?> more) {
        var fields = new HashMap<String, Object>(more);
        fields.put("priority", "HIGH");
        fields.put("lead", bureau.member().tenure());
        fields.put("doing", bureau.unit("D11"));
        fields.put("helpers", List.of(bureau.unit("D17")));
        return fields;
    }

    private Map<String, Object> merging(String into) {
        return Map.of("agendaItem", session(), "into", into.substring(into.lastIndexOf('/') + 1));
    }

    private Map<String, Object> project(String since, String until) {
        return Map.of(
                "name", "外包审核提质",
                "goal", "复审率 100%",
                "standard", "连续两季度无漏审",
                "measures", "修订办法\n双人复审",
                "since", since,
                "until", until);
    }

    private Map<String, Object> milestone(String day) {
        return Map.of("words", "印发审核办法", "day", day, "owner", bureau.unitHead().tenure());
    }

    private AgendaItemId session() {
        Viewer by = bureau.partyOffice();
        var meeting = keeping.enter(
                by,
                bureau.unit("D00"),
                new Keeping.Held(
                        MeetingKind.COMMITTEE,
                        Bureau.DAY,
                        "局党组会议",
                        "",
                        new ArrayList<>(List.of(
                                bureau.secretary().tenure(), bureau.member().tenure())),
                        ""));
        return keeping.add(by, meeting, "审定问题清单", "列入");
    }

    private List<Occurrence> asked(String problem) {
        return db
                .sql(
                        "select s.id from problem.milestone s join problem.project x on x.id = s.project where x.problem = :id")
                .param("id", UUID.fromString(problem.substring(problem.lastIndexOf('/') + 1)))
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> tasks.of(new Origin("problem_milestone", id)).stream())
                .toList();
    }

    private String projectOf(String problem) {
        return "/problems/projects/"
                + db.sql("select id from problem.project where problem = :id")
                        .param("id", UUID.fromString(problem.substring(problem.lastIndexOf('/') + 1)))
                        .query(UUID.class)
                        .single();
    }

    private int lock(String problem) {
        return db.sql("select lock from problem.problem where id = :id")
                .param("id", UUID.fromString(problem.substring(problem.lastIndexOf('/') + 1)))
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> with(Map<String, ?> fields, String name, Object value) {
        var changed = new HashMap<String, Object>(fields);
        changed.put(name, value);
        return changed;
    }

    private static void refused(MvcTestResult answer, String words) {
        assertThat(html(answer)).contains(words);
        assertThat(status(answer)).isEqualTo(422);
    }

    private static void done(MvcTestResult answer) {
        assertThat(sentTo(answer)).as(() -> html(answer)).isNotNull();
    }
}
