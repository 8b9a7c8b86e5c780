package zelian.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import zelian.PageTests;
import zelian.intake.ImportKind;
import zelian.intake.OfficeFile;
import zelian.intake.Problem;
import zelian.meeting.AgendaItemId;
import zelian.meeting.MeetingId;
import zelian.meeting.MeetingKind;
import zelian.meeting.register.Keeping;
import zelian.organization.importing.Bureau;
import zelian.task.Occurrence;
import zelian.task.Origin;
import zelian.task.Tasks;
import zelian.ui.Html;

/** The year's division of tasks (年度任务分工): drafted from a session's items, put to the units, decided, issued, taken on. */
class DivisionPageTests extends PageTests {

    private static final AtomicInteger YEAR = new AtomicInteger(2040);

    @Autowired
    Bureau bureau;

    @Autowired
    Keeping keeping;

    @Autowired
    Divisions divisions;

    @Autowired
    Tasks tasks;

    ImportKind imports;

    @Autowired
    void imports(List<ImportKind> kinds) {
        imports = kinds.stream()
                .filter(kind -> kind.key().equals("division"))
                .findFirst()
                .orElseThrow();
    }

    RequestPostProcessor head;
    RequestPostProcessor member;
    RequestPostProcessor office;
    RequestPostProcessor secretary;
    MeetingId meeting;
    AgendaItemId required;

    @BeforeEach
    void aSessionWithTwoRequirements() {
        bureau.open();
        today.set(Bureau.DAY);
        head = as(bureau.unitHead());
        member = as(bureau.member());
        office = as(bureau.partyOffice());
        secretary = as(bureau.secretary());
        meeting = keeping.enter(
                bureau.partyOffice(),
                bureau.unit("D00"),
                new Keeping.Held(
                        MeetingKind.ANNUAL,
                        Bureau.DAY,
                        "党建工作会议",
                        "",
                        List.of(bureau.secretary().tenure(), bureau.member().tenure()),
                        ""));
        required = keeping.add(bureau.partyOffice(), meeting, "压实责任", "每季度听取汇报");
        keeping.add(bureau.partyOffice(), meeting, "没有承接的要求", "无人认领");
    }

    @Test
    void fromASessionToTasksOfWhoeverAnswers() {
        var division = opened();
        var work = added(division, Map.of("words", "压实全链条责任", "item", required));
        refused(post(division + "/consultation", office, Map.of("until", "2026-06-20")), "还有 5 处没有写全");
        added(division, leaf(work, "2026-07-31 听取一次汇报\n2026-09-30 通报情况"));
        assertThat(html(get(division + "/requirements", office))).contains("压实全链条责任", "没有任务承接", "已转化 1 项");
        refused(post(division + "/submission", office, Map.of()), "还没有征求意见");
        refused(post(division + "/consultation", office, Map.of("until", "2026-06-16")), "不少于 3 天");
        done(post(division + "/consultation", office, Map.of("until", "2026-06-20")));

        done(post(voice(division) + "/opinions", head, Map.of("words", "节点推迟到八月底")));
        refused(post(division + "/submission", office, Map.of()), "还有 1 条意见没有答复");
        refused(post("/consultations/opinions/" + opinion(division), office, Map.of("outcome", "NOT")), "没有写理由");
        done(post(
                "/consultations/opinions/" + opinion(division), office, Map.of("outcome", "NOT", "words", "会议要求七月底前")));
        refused(post(division + "/submission", office, Map.of()), "到 2026-06-20 才结束");
        submitted(division);
        refused(post(division + "/approval", office, Map.of("agendaItem", required)), "的“审定”权限");
        refused(post(division + "/approval", secretary, Map.of()), "没有写明哪次会议审定");
        done(post(division + "/approval", secretary, Map.of("agendaItem", required)));
        done(post(division + "/issue", office, Map.of()));

        var page = html(get(division, head));
        assertThat(page).contains("现行", "节点推迟到八月底", "不采纳", "会议要求七月底前", "0 / 2");
        assertThat(Html.faults(page)).isEmpty();
        assertThat(asked(division))
                .extracting(Occurrence::owner)
                .containsOnly(bureau.unitHead().person());
        assertThat(html(get("/divisions", member))).contains("等你领受", "责任领导", "2026-06-18 前");
        done(post("/divisions/claims", member, Map.of("ids", claim(division, "LEADER"))));
        assertThat(html(get("/divisions/lines/" + thread(division), head))).contains("已领受", "待领受", "压实责任", "牵头单位");
        assertThat(Html.faults(html(get(division + "/matrix", head)))).isEmpty();
        assertThat(html(get(division + "/matrix", head))).contains("牵", "配");
        assertThat(status(get(division + "/division.docx", head))).isEqualTo(200);
        assertThat(status(get(division + "/export.xlsx", head))).isEqualTo(200);
        assertThat(divisions.ofUnit(bureau.unit("D11"), Bureau.DAY))
                .extracting(DivisionLine::words, DivisionLine::chief, DivisionLine::milestones)
                .contains(org.assertj.core.groups.Tuple.tuple("每季度听取汇报", true, 2));
    }

    @Test
    void anAdjustmentLeavesWhatIsTheSameAndEndsWhatIsNoLongerAsked() {
        var division = issued();
        var before = asked(division);
        refused(
                post("/divisions/claims/" + claim(division, "CHIEF") + "/dispute", head, Map.of("reason", " ")),
                "没有写理由");
        done(post("/divisions/claims/" + claim(division, "CHIEF") + "/dispute", head, Map.of("reason", "应由办公室牵头")));
        assertThat(html(get("/divisions/lines/" + thread(division), office))).contains("申请调整：应由办公室牵头");
        assertThat(html(get("/divisions/lines/" + thread(division), member))).doesNotContain("应由办公室牵头");

        var next = Objects.requireNonNull(sentTo(post(division + "/adjustment", office, Map.of("reason", "新增要求"))));
        var line = lastLine(next);
        done(post(
                "/divisions/drafted/" + line,
                office,
                with(leaf(null, "2026-07-31 听取一次汇报\n2026-10-30 再听取一次"), "words", "每季度听取汇报")));
        done(post(next + "/submission", office, Map.of()));
        done(post(next + "/approval", secretary, Map.of("agendaItem", required)));
        done(post(next + "/issue", office, Map.of()));

        assertThat(html(get(division, head))).contains("已被取代");
        assertThat(tasks.of(new Origin(
                        "division_milestone", before.getFirst().origin().id())))
                .extracting(Occurrence::state)
                .containsOnly(Occurrence.State.NOT_STARTED);
        assertThat(tasks.of(new Origin(
                        "division_milestone", before.getLast().origin().id())))
                .extracting(Occurrence::state)
                .containsOnly(Occurrence.State.ENDED);
        assertThat(asked(next)).hasSize(2);
    }

    @Test
    void badDatesAndTooDeepATreeAreNamedWhereTheyAre() {
        var division = opened();
        var work = added(division, Map.of("words", "重点工作"));
        var task = added(division, Map.of("words", "任务", "parent", work));
        var step = added(division, Map.of("words", "举措", "parent", task));
        assertThat(html(post(division + "/lines/new", office, Map.of("words", "再分", "parent", step))))
                .contains("下面不能再分");
        var change = "/divisions/drafted/" + step;
        assertThat(html(post(change, office, leaf(null, "七月底 听取汇报")))).contains("这一行读不懂：七月底 听取汇报");
        assertThat(html(post(change, office, leaf(null, "2026-12-31 太晚")))).contains("不在 2026-06-15 至 2026-10-31 之内");
        assertThat(html(post(change, office, leaf(null, "2026-09-30 后\n2026-07-31 前"))))
                .contains("早于上一个节点");
        assertThat(html(post(change, office, with(leaf(null, ""), "until", "2026-01-01"))))
                .contains("早于开始");
        refused(post("/divisions/drafted/" + work + "/removal", office, Map.of()), "下面还有任务");
        assertThat(status(get(division, head))).isEqualTo(404);
        assertThat(status(get(change, head))).isEqualTo(404);
    }

    @Test
    void aTableOfTheOfficeComesIntoTheDraftAndItsDoubtsAreNamedAtTheCell() {
        var division = opened();
        var row = Map.of(
                "work", "压实责任",
                "task", "每季度听取汇报",
                "leader", "韩文博",
                "unit", "宣传处",
                "helpers", "科技处、人事处",
                "goal", "每季度一次",
                "until", "2026年10月31日",
                "points", "2026-07-31 听取一次；2026-09-30 通报情况");
        var chosen = Map.of("division", id(division).toString());
        var good = OfficeFile.rows("分工", List.of(row), chosen);
        assertThat(imports.check(good, bureau.partyOffice()).problems()).isEmpty();
        imports.apply(good, bureau.partyOffice());
        imports.apply(good, bureau.partyOffice());

        assertThat(html(get(division, office))).contains("压实责任", "每季度听取汇报", "科技处", "2026-09-30 通报情况");
        assertThat(lines(division)).isEqualTo(2);
        var bad = OfficeFile.rows(
                "分工",
                List.of(
                        changed(row, "unit", "宣传处、科技处"),
                        changed(row, "points", "七月底听取"),
                        changed(row, "leader", "没有此人")),
                chosen);
        assertThat(imports.check(bad, bureau.partyOffice()).problems())
                .extracting(Problem::field)
                .containsExactly("unit", "points", "leader");
    }

    private long lines(String division) {
        return db.sql("select count(*) from division.line where version = :version")
                .param("version", id(division))
                .query(Long.class)
                .single();
    }

    private static Map<String, String> changed(Map<String, String> row, String name, String value) {
        var changed = new HashMap<>(row);
        changed.put(name, value);
        return changed;
    }

    private String opened() {
        var answer = post(
                "/divisions",
                office,
                Map.of(
                        "unit",
                        bureau.unit("D00"),
                        "year",
                        YEAR.getAndIncrement(),
                        "title",
                        "任务分工",
                        "meetings",
                        meeting));
        return Objects.requireNonNull(sentTo(answer), () -> html(answer));
    }

    private String issued() {
        var division = opened();
        added(division, leaf(null, "2026-07-31 听取一次汇报\n2026-09-30 通报情况"));
        done(post(division + "/consultation", office, Map.of("until", "2026-06-20")));
        submitted(division);
        done(post(division + "/approval", secretary, Map.of("agendaItem", required)));
        done(post(division + "/issue", office, Map.of()));
        return division;
    }

    private Map<String, Object> leaf(UUID parent, String points) {
        var fields = new HashMap<String, Object>(Map.of(
                "words",
                "每季度听取汇报",
                "leader",
                bureau.member().tenure(),
                "unit",
                bureau.unit("D11"),
                "helpers",
                bureau.unit("D17"),
                "goal",
                "每季度一次",
                "since",
                "2026-06-15",
                "until",
                "2026-10-31",
                "points",
                points));
        if (parent != null) {
            fields.put("parent", parent);
        }
        return fields;
    }

    private UUID added(String division, Map<String, ?> fields) {
        done(post(division + "/lines/new", office, fields));
        return lastLine(division);
    }

    private UUID lastLine(String division) {
        return db.sql(
                        "select id from division.line where version = :version order by level desc, ordinal desc, id desc limit 1")
                .param("version", id(division))
                .query(UUID.class)
                .single();
    }

    private UUID thread(String division) {
        return db.sql("select thread from division.line where version = :version and leader is not null limit 1")
                .param("version", id(division))
                .query(UUID.class)
                .single();
    }

    private UUID claim(String division, String role) {
        return db.sql("select c.id from division.claim c join division.version v on v.division = c.division"
                        + " where v.id = :version and c.role = :role and c.state <> 'ENDED'")
                .param("version", id(division))
                .param("role", role)
                .query(UUID.class)
                .single();
    }

    /** Once the window is over. */
    private void submitted(String division) {
        today.set(Bureau.DAY.plusDays(10));
        done(post(division + "/submission", office, Map.of()));
        today.set(Bureau.DAY);
    }

    /** Where the unit of the head is heard. */
    private String voice(String division) {
        return "/consultations/voices/"
                + db.sql(
                                "select v.id from consultation.voice v join consultation.consultation c on c.id = v.consultation"
                                        + " where c.edition = :version and v.unit = :unit")
                        .param("version", id(division))
                        .param("unit", bureau.unit("D11").value())
                        .query(UUID.class)
                        .single();
    }

    private UUID opinion(String division) {
        return db.sql("select o.id from consultation.opinion o join consultation.voice v on v.id = o.voice"
                        + " join consultation.consultation c on c.id = v.consultation where c.edition = :version")
                .param("version", id(division))
                .query(UUID.class)
                .single();
    }

    private List<Occurrence> asked(String division) {
        return db
                .sql("select m.thread from division.milestone m join division.line l on l.id = m.line"
                        + " where l.version = :version order by m.due_on")
                .param("version", id(division))
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(thread -> tasks.of(new Origin("division_milestone", thread)).stream())
                .toList();
    }

    private static UUID id(String division) {
        return UUID.fromString(division.substring(division.lastIndexOf('/') + 1));
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
