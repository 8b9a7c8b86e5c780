package zelian.assessment.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.notice.Matter;
import zelian.notice.Waiting;
import zelian.organization.importing.Bureau;
import zelian.ui.Html;

/** A year's debriefs as the bureau's people carry them through on their pages: notice, draft, review, session, file. */
class DebriefJourneyTests extends PageTests {

    private static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    Waiting waiting;

    @Autowired
    PassingOn passingOn;

    Viewer office;
    Viewer chair;
    Viewer reviewer;
    Viewer speaker;
    Viewer stranger;

    @BeforeEach
    void people() {
        bureau.open();
        today.set(DAY);
        office = bureau.partyOffice();
        chair = bureau.secretary();
        reviewer = bureau.discipline();
        speaker = bureau.as("D20", "主要负责人", "何立群", DAY);
        stranger = bureau.as("D26", "主要负责人", "曹振东", DAY);
    }

    @Test
    void aDebriefGoesFromItsNoticeToTheFileOnItsPages() throws IOException {
        var session = called("从头到尾的述责");
        var debrief = debrief(session);
        assertThat(status(get(session, as(stranger)))).as("unknown to others").isEqualTo(404);
        assertThat(status(get(debrief, as(stranger)))).isEqualTo(404);
        assertThat(html(get(debrief, as(speaker)))).contains("待成稿", "轮到 <b>你（何立群）</b>", "写述责稿");
        assertThat(acts(speaker)).contains("成稿");

        assertThat(html(get(debrief + "/draft", as(speaker)))).contains("按你本年的责任", "提交述责稿送审", "2000 字");
        assertThat(status(get(debrief + "/draft", as(chair)))).isEqualTo(422);
        post(debrief + "/draft", as(speaker), text("KEEP", 0, "先写一句。"));
        assertThat(html(get(debrief + "/draft", as(speaker)))).contains("先写一句。", "按台账重新拟稿");
        assertThat(html(get(debrief, as(chair))))
                .as("nobody else reads what is not handed in")
                .contains("送审以后才能看到正文")
                .doesNotContain("先写一句。");

        post(debrief + "/draft", as(speaker), text("HAND_IN", 1, "带头落实第一责任人责任。"));
        assertThat(html(get(debrief, as(reviewer)))).contains("待审核", "带头落实第一责任人责任。", "述前审核");
        assertThat(acts(reviewer)).contains("审核");
        assertThat(html(post(debrief + "/review", as(reviewer), Map.of("decision", "SEND_BACK", "words", " "))))
                .contains("请写明理由");
        post(debrief + "/review", as(reviewer), Map.of("decision", "SEND_BACK", "words", "问题写得太虚。"));
        assertThat(html(get(debrief, as(speaker)))).contains("退回修改", "问题写得太虚。", "修改述责稿");
        post(debrief + "/draft", as(speaker), text("HAND_IN", 3, "带头落实第一责任人责任。"));
        post(debrief + "/review", as(reviewer), Map.of("decision", "PASS", "words", "可以。"));

        assertThat(html(get(debrief, as(chair)))).contains("待述责", "述责会定在 6 月 17 日");
        assertThat(html(post(debrief + "/comment", as(chair), Map.of("comment", "抓得实。"))))
                .contains("还不能点评");
        today.set(DAY.plusDays(2));
        assertThat(acts(bureau.as("D00", "党组书记", "王海燕", DAY.plusDays(2)))).contains("点评");
        post(debrief + "/comment", as(chair), Map.of("comment", "抓得实，调研少。"));
        post(debrief + "/questions", as(office), Map.of("asker", "纪委委员姜思远", "question", "调研几次？", "answer", "两次。"));
        post(debrief + "/points", as(office), Map.of("title", "调研偏少", "fact", "全年只有两次，要求每季一次。"));
        post(debrief + "/points", as(office), Map.of("title", "材料晚交一天", "fact", "已当场说明。"));
        assertThat(html(get(debrief, as(speaker))))
                .as("the points come with the feedback")
                .contains("抓得实，调研少。", "纪委委员姜思远问：调研几次？")
                .doesNotContain("调研偏少");

        post(debrief + "/feedback", as(office), Map.of());
        assertThat(html(get(debrief, as(speaker)))).contains("已反馈", "调研偏少", "全年只有两次，要求每季一次。");
        assertThat(html(post(debrief + "/archiving", as(office), Map.of()))).contains("还有 2 个反馈问题没有了结");
        var points = points(debrief);
        var item = Map.of("nature", "BY_A_DAY", "standard", "每季一次", "due", "");
        post(points.get(0) + "/item", as(office), item);
        assertThat(html(get(debrief, as(speaker)))).contains("整改〔2026〕", "未启动");
        assertThat(html(post(points.get(0) + "/item", as(office), item)))
                .as("twice")
                .contains("已经了结");
        post(points.get(1) + "/waiver", as(office), Map.of("words", "已当场改正。"));
        post(debrief + "/archiving", as(office), Map.of());
        assertThat(html(get(debrief, as(speaker)))).contains("已归档", "已当场改正。");

        var word = get(debrief + "/document", as(speaker)).getResponse().getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(line -> line.contains("2026 年度述责述廉报告"))
                    .anyMatch(line -> line.contains("存在的问题"))
                    .anyMatch(line -> line.contains("带头落实第一责任人责任。"));
        }
        for (var address : List.of(session, debrief, "/debriefs", "/debriefs/sessions/new")) {
            assertThat(Html.faults(html(get(address, as(office))))).as(address).isEmpty();
        }
        assertThat(published(debrief)).isEqualTo("已归档");
        assertThat(readable(debrief, "抓得实")).as("sealed").isZero();
    }

    @Test
    void whoDebriefsNeitherReviewsNorCommentsInTheSameSession() {
        var fields = fields("自己点评自己的述责");
        fields.put(
                "speakers",
                List.of(reviewer.tenure().toString(), speaker.tenure().toString()));
        assertThat(html(post("/debriefs/sessions", as(office), fields))).contains("审核人孔晓峰也在述责人里");
        assertThat(status(get("/debriefs/sessions/new", as(speaker)))).isEqualTo(404);
        assertThat(status(post("/debriefs/sessions", as(speaker), fields("无权通知的述责"))))
                .isEqualTo(404);
    }

    @Test
    void theDaysOfASessionFollowEachOther() {
        var fields = fields("日期不对的述责");
        fields.put("heldOn", DAY.minusDays(1).toString());
        fields.put("place", "三楼会议室");
        var answer = post("/debriefs/sessions", as(office), fields);
        assertThat(status(answer)).isEqualTo(422);
        assertThat(html(answer)).contains("早于交稿期限");
        fields.put("heldOn", "");
        assertThat(html(post("/debriefs/sessions", as(office), fields))).contains("请填写述责会日期");
        fields.put("heldOn", DAY.toString());
        fields.put("year", "2019");
        assertThat(html(post("/debriefs/sessions", as(office), fields))).contains("不能是 2019 年度");
    }

    @Test
    void whatIsTooLongOrNotWholeIsNotHandedInAndNothingIsLost() {
        var debrief = debrief(called("写得太长的述责"));
        var tooLong = text("HAND_IN", 0, "长".repeat(1990));
        var answer = post(debrief + "/draft", as(speaker), tooLong);
        assertThat(status(answer)).isEqualTo(422);
        assertThat(html(answer)).contains("超过 2000 字", "述责述廉办理办法");

        var unwritten = text("HAND_IN", 0, "写了。");
        unwritten.put("next", " ");
        assertThat(html(post(debrief + "/draft", as(speaker), unwritten))).contains("“下步措施”还没有写");
        unwritten.put("doing", "KEEP");
        post(debrief + "/draft", as(speaker), unwritten);
        assertThat(html(get(debrief + "/draft", as(speaker)))).contains("写了。");
    }

    @Test
    void twoWindowsNoticeEachOther() {
        var debrief = debrief(called("两个窗口的述责"));
        post(debrief + "/draft", as(speaker), text("KEEP", 0, "第一个窗口。"));
        assertThat(status(post(debrief + "/draft", as(speaker), text("KEEP", 0, "第二个窗口。"))))
                .isEqualTo(422);
        assertThat(html(get(debrief + "/draft", as(speaker))))
                .contains("第一个窗口。")
                .doesNotContain("第二个窗口。");
    }

    @Test
    void onlyThoseNamedActAndTheSpeakerHasNoHandInIt() {
        var debrief = debrief(called("各司其职的述责"));
        post(debrief + "/draft", as(speaker), text("HAND_IN", 0, "照实写。"));
        var pass = Map.of("decision", "PASS", "words", "");
        assertThat(status(post(debrief + "/review", as(speaker), pass))).isEqualTo(422);
        assertThat(status(post(debrief + "/review", as(chair), pass))).isEqualTo(422);
        assertThat(status(post(debrief + "/review", as(stranger), pass))).isEqualTo(404);
        post(debrief + "/review", as(reviewer), pass);
        today.set(DAY.plusDays(2));
        assertThat(status(post(debrief + "/comment", as(office), Map.of("comment", "好。"))))
                .isEqualTo(422);
        assertThat(status(post(debrief + "/comment", as(speaker), Map.of("comment", "好。"))))
                .isEqualTo(422);
        assertThat(html(get(debrief, as(chair)))).contains("待述责");
    }

    @Test
    void whatWaitsPassesWithThePostAndWhatWasHandedInStays() {
        var waits = debrief(called("换人前没交的述责"));
        var given = debrief(called("换人前已交的述责"));
        post(given + "/draft", as(speaker), text("HAND_IN", 0, "照实写。"));
        var successor = bureau.as("D26", "主要负责人", "曹振东", DAY);

        passingOn.on(bureau.passed(speaker, successor, DAY));

        assertThat(html(get(waits, as(successor)))).contains("你（曹振东）", "写述责稿");
        assertThat(status(get(given, as(successor)))).isEqualTo(404);
        assertThat(html(get(given, as(speaker)))).contains("2026 年度述责：何立群");
    }

    private String called(String title) {
        return Objects.requireNonNull(sentTo(post("/debriefs/sessions", as(office), fields(title))));
    }

    private Map<String, Object> fields(String title) {
        return new HashMap<>(Map.of(
                "title", title,
                "year", "2026",
                "speakers", List.of(speaker.tenure().toString()),
                "chair", chair.tenure().toString(),
                "reviewer", reviewer.tenure().toString(),
                "draftBy", DAY.plusDays(1).toString(),
                "heldOn", DAY.plusDays(2).toString(),
                "place", ""));
    }

    private static Map<String, Object> text(String doing, int lock, String words) {
        var fields = new HashMap<String, Object>();
        List.of("responsibility", "discipline", "conduct", "decisions", "integrity", "lastYear", "shortfalls", "next")
                .forEach(section -> fields.put(section, "照实写明。"));
        fields.put("responsibility", words);
        fields.put("doing", doing);
        fields.put("lock", String.valueOf(lock));
        return fields;
    }

    private String debrief(String session) {
        return "/debriefs/"
                + db.sql("select id from assessment.debrief where session = :session")
                        .param("session", UUID.fromString(id(session)))
                        .query(UUID.class)
                        .single();
    }

    private List<String> points(String debrief) {
        return db.sql("select id from assessment.point where debrief = :debrief order by ordinal")
                .param("debrief", UUID.fromString(id(debrief)))
                .query((row, n) -> debrief + "/points/" + row.getString("id"))
                .list();
    }

    private String published(String debrief) {
        return db.sql("select state from analysis.node where kind = 'debrief' and id = :id")
                .param("id", UUID.fromString(id(debrief)))
                .query(String.class)
                .single();
    }

    private int readable(String debrief, String words) {
        return db.sql("""
                        select count(*) from assessment.word
                        where subject = :debrief and position(convert_to(:words, 'UTF8') in words) > 0
                        """)
                .param("debrief", UUID.fromString(id(debrief)))
                .param("words", words)
                .query(Integer.class)
                .single();
    }

    private List<String> acts(Viewer viewer) {
        return waiting.of(viewer).stream()
                .filter(matter -> matter.kind().equals("debrief"))
                .map(Matter::act)
                .toList();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
