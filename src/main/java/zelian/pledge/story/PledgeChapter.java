package zelian.pledge.story;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PostId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Screenplay;
import zelian.demo.Stage;
import zelian.pledge.PledgeId;
import zelian.pledge.letter.Agreeing;
import zelian.pledge.letter.Closing;
import zelian.pledge.letter.Drafting;
import zelian.pledge.letter.LayingOut;
import zelian.pledge.letter.Pledge;
import zelian.pledge.letter.Pledges;
import zelian.pledge.letter.Signing;
import zelian.pledge.pair.MarkingKeyPosts;
import zelian.pledge.pair.Tier;
import zelian.pledge.scan.AddingScans;
import zelian.pledge.template.WritingTemplates;

/**
 * How the bureau signs in March: the common clauses approved in February, the letters laid out once the risks are filed,
 * confirmed and signed within the month; two are late, one is being changed, and one is signed anew after 研究院 got
 * another head.
 */
@Component
@Profile("demo")
class PledgeChapter implements Chapter {

    private static final int YEAR = 2026;
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 31);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 30);

    /** Who has not signed though it is long due, and whose letter waits with the member. */
    private static final String NEVER_SIGNED = "D21";

    private static final String WAITS_ABOVE = "D28";

    /** A page as a scanner writes it, with nothing on it. */
    private static final String PAGE = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            """;

    /** Whose side still holds the post: who left has a successor, and another letter. */
    private static final String HELD = " in (select id from organization.pub_tenure where until is null)";

    private final WritingTemplates templates;
    private final MarkingKeyPosts keyPosts;
    private final LayingOut layingOut;
    private final Drafting drafting;
    private final Agreeing agreeing;
    private final Signing signing;
    private final Closing closing;
    private final AddingScans scans;
    private final Pledges pledges;
    private final Directory directory;
    private final JdbcClient db;

    PledgeChapter(
            WritingTemplates templates,
            MarkingKeyPosts keyPosts,
            LayingOut layingOut,
            Drafting drafting,
            Agreeing agreeing,
            Signing signing,
            Closing closing,
            AddingScans scans,
            Pledges pledges,
            Directory directory,
            JdbcClient db) {
        this.templates = templates;
        this.keyPosts = keyPosts;
        this.layingOut = layingOut;
        this.drafting = drafting;
        this.agreeing = agreeing;
        this.signing = signing;
        this.closing = closing;
        this.scans = scans;
        this.pledges = pledges;
        this.directory = directory;
        this.db = db;
    }

    /** An own clause somebody writes, and for whom: a unit's head, a key post, or a member. */
    record Scene(String unit, String post, String matter, String liability) {}

    /** What the year's letters have in common. */
    record Common(List<String> clauses, List<String> target, List<String> consequence) {}

    @Override
    public int order() {
        return 260;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-02-09" -> draftTemplate(stage, day);
            case "2026-02-10" -> templates.approve(secretary(stage), template());
            case "2026-03-09" -> {
                layOut(stage, Tier.FIRST, SPRING);
                layOut(stage, Tier.SECOND, SPRING);
            }
            case "2026-03-10" -> offer(stage, "state = 'DRAFTED'");
            case "2026-03-12" -> confirm(stage, "D25");
            case "2026-03-16" -> offer(stage, "state = 'ASKED'");
            case "2026-03-17" -> confirm(stage, "");
            case "2026-03-18" -> sign(stage, "CONFIRMED", NEVER_SIGNED);
            case "2026-03-20" -> sign(stage, "HALF_SIGNED", WAITS_ABOVE);
            case "2026-03-24" -> scan(stage);
            case "2026-05-20" -> offer(stage, "state = 'DRAFTED' and follows is not null");
            case "2026-05-21" -> confirm(stage, "");
            case "2026-05-22" -> sign(stage, "CONFIRMED", NEVER_SIGNED);
            case "2026-05-25" -> sign(stage, "HALF_SIGNED", WAITS_ABOVE);
            case "2026-09-02" -> markKeyPosts(stage, day);
            case "2026-09-03" -> layOut(stage, Tier.THIRD, AUTUMN);
            case "2026-09-07" -> offer(stage, "state = 'DRAFTED' and tier = 'THIRD'");
            case "2026-09-09" -> confirm(stage, "D12");
            case "2026-09-11" -> sign(stage, "CONFIRMED", NEVER_SIGNED);
            case "2026-09-14" ->
                signAbove(stage, "tier = 'THIRD' and state = 'HALF_SIGNED' and unit <> :without", "D15");
            case "2026-09-21" -> offer(stage, "state = 'ASKED'");
            case "2026-09-22" -> confirm(stage, "");
            case "2026-09-23" -> sign(stage, "CONFIRMED", "");
            case "2026-09-24" -> sign(stage, "HALF_SIGNED", "");
            case "2026-12-08" -> offer(stage, "state = 'DRAFTED' and follows is not null");
            case "2026-12-09" -> confirm(stage, "");
            case "2026-12-10" -> sign(stage, "CONFIRMED", "");
            case "2026-12-11" -> sign(stage, "HALF_SIGNED", "");
            case "2026-12-22" -> evaluate(stage);
            case "2027-01-08" -> closing.archive(office(stage), ids("state = 'EVALUATED'"));
            default -> {}
        }
    }

    private void draftTemplate(Stage stage, LocalDate day) {
        var office = office(stage);
        var common = Screenplay.read("pledge-common.yaml", Common.class).getFirst();
        var id = templates.open(office, unit("D00"), YEAR);
        templates.word(
                office,
                id,
                0,
                new WritingTemplates.Wanted(
                        common.clauses(), String.join("\n", common.target()), String.join("\n", common.consequence())));
        templates.submit(office, id);
    }

    /** What the risks and lists do not say, somebody writes. */
    private void layOut(Stage stage, Tier tier, LocalDate due) {
        var office = office(stage);
        layingOut.layOut(office, YEAR, tier, due);
        for (var scene : Screenplay.read("pledges.yaml", Scene.class)) {
            find(scene, tier)
                    .ifPresent(id -> drafting.put(
                            office, id, pledges.get(id).head().lock(), 0, scene.matter(), scene.liability()));
        }
    }

    private void offer(Stage stage, String where) {
        var drafts = ids(where);
        if (!drafts.isEmpty()) {
            drafting.offer(office(stage), drafts);
        }
    }

    private Optional<PledgeId> find(Scene scene, Tier tier) {
        return db.sql("""
                select l.id from pledge.letter l join organization.pub_node u on u.kind = 'unit' and u.id = l.unit
                where  l.tier = :tier and l.state = 'DRAFTED' and u.number = :unit and l.lower_title || l.lower_name like :post
                """)
                .param("tier", tier.name())
                .param("unit", scene.unit())
                .param("post", "%" + scene.post() + "%")
                .query((row, n) -> new PledgeId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Everyone confirms what waits for them, but for one unit, whose side wants a change. */
    private void confirm(Stage stage, String asking) {
        for (var id : ids("state = 'OFFERED' and lower_tenure" + HELD)) {
            var head = pledges.get(id).head();
            var lower = stage.as(head.lower().tenure());
            if (!asking.isEmpty() && head.unit().equals(unit(asking))) {
                agreeing.ask(lower, id, "个性条款第一条的频次与风险点卡不一致，请按卡上的写；另外加上数据外发审批");
            } else {
                agreeing.confirm(lower, id);
            }
        }
    }

    private void sign(Stage stage, String state, String without) {
        if (state.equals("CONFIRMED")) {
            for (var id : ids(
                    "state = 'CONFIRMED' and lower_tenure" + HELD + (without.isEmpty() ? "" : " and unit <> :without"),
                    without)) {
                sign(stage, id, pledges.get(id).head().lower().tenure());
            }
        } else {
            signAbove(
                    stage,
                    "state = 'HALF_SIGNED' and upper_tenure" + HELD
                            + (without.isEmpty() ? "" : " and unit <> :without"),
                    without);
        }
    }

    private void signAbove(Stage stage, String where, String without) {
        for (var id : ids(where, without)) {
            sign(stage, id, pledges.get(id).head().upper().tenure());
        }
    }

    private void sign(Stage stage, PledgeId id, TenureId tenure) {
        var text = pledges.get(id).head().text();
        signing.sign(stage.as(tenure), List.of(new Signing.Read(id, text == null ? "" : text.digest())));
    }

    /** Where a high risk lies with few hands. */
    private void markKeyPosts(Stage stage, LocalDate day) {
        Map.of(
                        "D10", "公务接待、公章使用经其一人安排",
                        "D12", "考察材料经其一人汇总",
                        "D14", "经费审核、采购验收经其一人之手",
                        "D15", "项目评审专家由其抽取",
                        "D18", "行政许可受理由其初审")
                .forEach((code, why) -> keyPosts.mark(office(stage), unit(code), List.of(deputy(code, day)), why));
    }

    private PostId deputy(String code, LocalDate day) {
        return directory.holders(unit(code), day).stream()
                .filter(holder -> holder.title().equals("副职负责人"))
                .map(Directory.Holder::post)
                .findFirst()
                .orElseThrow();
    }

    /** The page both signed by hand as well, at the meeting. */
    private void scan(Stage stage) {
        for (var id : ids("state = 'EFFECTIVE' and tier = 'FIRST'")) {
            scans.add(office(stage), id, PAGE.getBytes(StandardCharsets.US_ASCII), "签字页扫描件.pdf");
        }
    }

    private void evaluate(Stage stage) {
        for (var id : ids("state = 'EFFECTIVE' and year = " + YEAR + " and upper_tenure" + HELD)) {
            var head = ((Pledge.Effective) pledges.get(id)).head();
            closing.evaluate(
                    stage.as(head.upper().tenure()),
                    id,
                    head.tier() == Tier.FIRST ? "分管单位的责任听取、督促到位，风险措施有记实，提醒谈话再早一些" : "风险措施按频次落实，记实及时；下一年把抽查结果写清楚");
        }
    }

    private List<PledgeId> ids(String where) {
        return ids(where, "");
    }

    private List<PledgeId> ids(String where, String without) {
        return db.sql("select id from pledge.letter where " + where + " order by tier, unit, id")
                .param("without", without.isEmpty() ? null : unit(without).value(), Types.OTHER)
                .query((row, n) -> new PledgeId(row.getObject("id", UUID.class)))
                .list();
    }

    private UUID template() {
        return db.sql("select id from pledge.template where year = :year")
                .param("year", YEAR)
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    private UnitId unit(String code) {
        return new UnitId(db.sql("select id from organization.pub_node where kind = 'unit' and number = :code")
                .param("code", code)
                .query((row, n) -> row.getObject("id", UUID.class))
                .single());
    }

    private static Viewer office(Stage stage) {
        return stage.as("D01", "专职副书记", "秦建国");
    }

    private static Viewer secretary(Stage stage) {
        return stage.as("D00", "党组书记", "王海燕");
    }
}
