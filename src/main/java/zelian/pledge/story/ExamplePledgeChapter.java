package zelian.pledge.story;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.demo.Chapter;
import zelian.demo.Example;
import zelian.demo.ExampleCast;
import zelian.demo.ExampleUnit;
import zelian.demo.Phrases;
import zelian.demo.Screenplay;
import zelian.demo.Stage;
import zelian.pledge.PledgeId;
import zelian.pledge.letter.Agreeing;
import zelian.pledge.letter.Clauses;
import zelian.pledge.letter.Drafting;
import zelian.pledge.letter.LayingOut;
import zelian.pledge.letter.Pledges;
import zelian.pledge.letter.Signing;
import zelian.pledge.pair.MarkingKeyPosts;
import zelian.pledge.pair.Tier;
import zelian.pledge.template.WritingTemplates;

/** The people's congress signs letters of duty over three tiers in March; all but three are signed by both. */
@Component
@Profile("demo")
class ExamplePledgeChapter implements Chapter {

    private static final int YEAR = 2026;
    private static final int FEWEST = 3;
    private static final int UNSIGNED = 3;
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final List<String> KEY_POSTS = List.of("文秘专员", "联络员");

    /** How many key posts the units have that sign on the third tier. */
    private static final int MARKED = 37;

    /** What somebody writes where neither risks nor duties propose enough. */
    private static final List<String> OWN =
            List.of("在{w}上，{t}把经手的事项和金额列给上一级看，{o}", "在{w}上，不替服务对象打招呼，有人打招呼的当天登记，{o}", "在{w}上，本人和亲属有利害关系的事先说明并回避，{o}");

    private final WritingTemplates templates;
    private final MarkingKeyPosts keyPosts;
    private final LayingOut layingOut;
    private final Drafting drafting;
    private final Agreeing agreeing;
    private final Signing signing;
    private final Pledges pledges;
    private final Clauses clauses;
    private final Directory directory;
    private final JdbcClient db;

    ExamplePledgeChapter(
            WritingTemplates templates,
            MarkingKeyPosts keyPosts,
            LayingOut layingOut,
            Drafting drafting,
            Agreeing agreeing,
            Signing signing,
            Pledges pledges,
            Clauses clauses,
            Directory directory,
            JdbcClient db) {
        this.templates = templates;
        this.keyPosts = keyPosts;
        this.layingOut = layingOut;
        this.drafting = drafting;
        this.agreeing = agreeing;
        this.signing = signing;
        this.pledges = pledges;
        this.clauses = clauses;
        this.directory = directory;
        this.db = db;
    }

    @Override
    public boolean tells(Example example) {
        return example == Example.CONGRESS;
    }

    @Override
    public int order() {
        return 260;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-03-05" -> writeTemplate(ExampleCast.of(stage));
            case "2026-03-09" -> layOut(ExampleCast.of(stage), day);
            case "2026-03-11" -> ids("OFFERED").forEach(id -> agreeing.confirm(stage.as(head(id, false)), id));
            case "2026-03-16" -> ids("CONFIRMED").forEach(id -> sign(stage, id, false));
            case "2026-03-18" -> {
                var waiting = ids("HALF_SIGNED");
                waiting.subList(0, waiting.size() - UNSIGNED).forEach(id -> sign(stage, id, true));
            }
            default -> {}
        }
    }

    private void writeTemplate(ExampleCast cast) {
        var common = Screenplay.read("pledge-common.yaml", PledgeChapter.Common.class)
                .getFirst();
        var id = templates.open(cast.office(), unit(cast.top()), YEAR);
        templates.word(
                cast.office(),
                id,
                0,
                new WritingTemplates.Wanted(
                        common.clauses(), String.join("\n", common.target()), String.join("\n", common.consequence())));
        templates.submit(cast.office(), id);
        templates.approve(cast.secretary(), id);
    }

    private void layOut(ExampleCast cast, LocalDate day) {
        markKeyPosts(cast, day);
        for (var tier : Tier.values()) {
            layingOut.layOut(cast.office(), YEAR, tier, DUE);
        }
        var drafted = ids("DRAFTED");
        drafted.forEach(id -> fillUp(cast, id));
        drafting.offer(cast.office(), drafted);
    }

    /** Of each unit the posts through whose hands alone things pass, until there are as many as sign. */
    private void markKeyPosts(ExampleCast cast, LocalDate day) {
        var left = MARKED;
        for (var unit : cast.working()) {
            var posts = directory.holders(unit(unit), day).stream()
                    .filter(holder -> KEY_POSTS.contains(holder.title()))
                    .map(Directory.Holder::post)
                    .limit(left)
                    .toList();
            left -= posts.size();
            if (!posts.isEmpty()) {
                keyPosts.mark(
                        cast.office(),
                        unit(unit),
                        posts,
                        "经手" + unit.processes().getFirst() + "，一个人办的环节多");
            }
        }
    }

    private void fillUp(ExampleCast cast, PledgeId id) {
        var unit = cast.units().stream()
                .filter(each -> unit(each).equals(pledges.get(id).head().unit()))
                .findFirst()
                .orElse(cast.top());
        var work = unit.processes().isEmpty() ? "分管和承办的工作" : unit.processes().getLast();
        for (var place = clauses.of(id).size(); place < FEWEST; place++) {
            drafting.put(
                    cast.office(),
                    id,
                    pledges.get(id).head().lock(),
                    0,
                    work,
                    Phrases.worded(OWN.get(place), work, place + unit.code().hashCode()));
        }
    }

    private void sign(Stage stage, PledgeId id, boolean above) {
        var text = pledges.get(id).head().text();
        signing.sign(stage.as(head(id, above)), List.of(new Signing.Read(id, text == null ? "" : text.digest())));
    }

    private TenureId head(PledgeId id, boolean above) {
        var head = pledges.get(id).head();
        return above ? head.upper().tenure() : head.lower().tenure();
    }

    private List<PledgeId> ids(String state) {
        return db.sql("select id from pledge.letter where state = :state order by tier, unit, id")
                .param("state", state)
                .query((row, n) -> new PledgeId(row.getObject("id", UUID.class)))
                .list();
    }

    private UnitId unit(ExampleUnit unit) {
        return new UnitId(db.sql("select id from organization.pub_node where kind = 'unit' and number = :code")
                .param("code", unit.code())
                .query((row, n) -> row.getObject("id", UUID.class))
                .single());
    }
}
