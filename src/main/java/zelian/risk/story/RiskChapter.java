package zelian.risk.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.duty.Provenance;
import zelian.intake.ImportKind;
import zelian.intake.OfficeFile;
import zelian.risk.RiskCardId;
import zelian.risk.card.Category;
import zelian.risk.card.Cause;
import zelian.risk.card.Drafting;
import zelian.risk.card.Layer;
import zelian.risk.card.Measure;
import zelian.risk.card.MeasureKind;
import zelian.risk.card.Passing;
import zelian.risk.card.Rating;
import zelian.risk.card.Wanted;
import zelian.risk.card.WritingMeasures;
import zelian.risk.display.Displaying;
import zelian.risk.inspection.Inspecting;

/**
 * How the bureau's risks came on cards: taken in from the office's table in February, reviewed by the members in charge,
 * one sent back, filed in March; adjusted after what was found in summer. One power is given up, two cards are still on
 * their way.
 */
@Component
@Profile("demo")
class RiskChapter implements Chapter {

    private static final String STILL_DRAFTED = "应急物资";
    private static final String SENT_BACK = "科研经费";
    private static final String WAITING = "公务接待";
    private static final String LATE = "物业招租";

    private final List<ImportKind> imports;
    private final Drafting drafting;
    private final WritingMeasures writing;
    private final Passing passing;
    private final Displaying displaying;
    private final Inspecting inspecting;
    private final Directory directory;
    private final JdbcClient db;

    RiskChapter(
            List<ImportKind> imports,
            Drafting drafting,
            WritingMeasures writing,
            Passing passing,
            Displaying displaying,
            Inspecting inspecting,
            Directory directory,
            JdbcClient db) {
        this.imports = imports;
        this.drafting = drafting;
        this.writing = writing;
        this.passing = passing;
        this.displaying = displaying;
        this.inspecting = inspecting;
        this.directory = directory;
        this.db = db;
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-02-11" -> takeIn(stage);
            case "2026-02-25" -> passing.submit(office(stage), cards("DRAFTED", STILL_DRAFTED));
            case "2026-03-03" -> review(stage, day);
            case "2026-03-04" -> again(stage);
            case "2026-03-06" -> passing.file(discipline(stage), cards("REVIEWED", ""));
            case "2026-07-22" -> adjustAfterInspection(stage, day);
            case "2026-08-05" -> giveUp(stage);
            case "2026-08-12" -> inspect(stage);
            case "2026-09-09" -> findMore(stage, day);
            case "2026-09-10" -> show(stage, day);
            case "2026-09-11" -> remark(stage, day);
            default -> assessAgain(day, stage);
        }
    }

    /** Every Wednesday what is due within a week is assessed again, reviewed on Thursday, filed on Friday. */
    private void assessAgain(LocalDate day, Stage stage) {
        switch (day.getDayOfWeek()) {
            case WEDNESDAY -> due(day.plusDays(7)).forEach(card -> assessAgain(card, day, stage));
            case THURSDAY ->
                rows("SUBMITTED", SENT_BACK).stream()
                        .filter(card -> !card.power().equals(WAITING))
                        .forEach(card -> passing.review(reviewer(card, day, stage), List.of(card.id())));
            case FRIDAY -> {
                var reviewed = cards("REVIEWED", "");
                if (!reviewed.isEmpty()) {
                    passing.file(discipline(stage), reviewed);
                }
            }
            default -> {}
        }
    }

    private void assessAgain(Row card, LocalDate day, Stage stage) {
        directory
                .principal(card.unit(), day)
                .map(holder -> stage.as(holder.tenure()))
                .ifPresent(head -> {
                    drafting.adjust(head, card.id(), Cause.YEARLY, "到期评估，情况没有变化，等级和措施不变");
                    passing.submit(head, List.of(card.id()));
                });
    }

    /** One unit is always late with it. */
    private List<Row> due(LocalDate by) {
        return all(
                "e.state = 'IN_FORCE' and e.review_on <= cast(:by as date) and c.closed_on is null and c.power <> :late",
                Map.of("by", by.toString(), "late", LATE));
    }

    private Viewer reviewer(Row card, LocalDate day, Stage stage) {
        return directory
                .inCharge(card.unit(), day)
                .map(holder -> stage.as(holder.tenure()))
                .orElseGet(() -> stage.as("D00", "党组书记", "王海燕"));
    }

    private void takeIn(Stage stage) {
        var kind = imports.stream()
                .filter(each -> each.key().equals("risk-card"))
                .findFirst()
                .orElseThrow();
        kind.apply(OfficeFile.of("廉政风险点.xlsx", kind), office(stage));
    }

    /** Each by the member in charge, the secretary where nobody is; one comes back. */
    private void review(Stage stage, LocalDate day) {
        var byMember = new LinkedHashMap<Viewer, List<RiskCardId>>();
        for (var row : rows("SUBMITTED", "")) {
            var member = reviewer(row, day, stage);
            if (row.power().equals(SENT_BACK)) {
                passing.sendBack(member, List.of(row.id()), "验收走过场的表现写得太笼统：写明哪类项目、哪个环节没有到场，抽查复验的比例是多少");
            } else {
                byMember.computeIfAbsent(member, key -> new ArrayList<>()).add(row.id());
            }
        }
        byMember.forEach(passing::review);
    }

    /** The one that came back is submitted again, and waits with the member. */
    private void again(Stage stage) {
        passing.submit(office(stage), cards("SENT_BACK", ""));
    }

    /** What the mid-year inspection found makes a risk likelier. */
    private void adjustAfterInspection(Stage stage, LocalDate day) {
        var card = card("公务接待");
        var unit = card.unit();
        var head = directory
                .principal(unit, day)
                .map(holder -> stage.as(holder.tenure()))
                .orElseThrow();
        drafting.adjust(head, card.id(), Cause.FINDING, "年中督责抽查 12 笔接待，有 2 笔事后补审批，可能性由 3 调为 4");
        var lock = db.sql("select lock from risk.edition e join risk.card c on c.latest = e.id where c.id = :id")
                .param("id", card.id().value())
                .query(Integer.class)
                .single();
        drafting.change(
                head,
                card.id(),
                lock,
                new Wanted(
                        card.power(),
                        card.step(),
                        card.forms(),
                        Category.POST,
                        Provenance.POWER,
                        new Rating(4, 4),
                        "事后补审批的接待，一季度超过 1 笔",
                        List.of()));
        writing.put(
                head,
                card.id(),
                lock + 1,
                null,
                measure("接待清单与派车、用餐记录按月比对", MeasureKind.SUPERVISION, Layer.MANAGEMENT, "主要负责人", "每月"));
        passing.submit(head, List.of(card.id()));
    }

    /** A power that was handed down bears no risk here any more. */
    private void giveUp(Stage stage) {
        passing.close(discipline(stage), card("培训收费").id(), "培训收费 7 月起由财务统一收缴，学院不再经手");
    }

    /** What people asked about in the annual collection of opinions. */
    private void findMore(Stage stage, LocalDate day) {
        var clerkUnit = card("节目审查").unit();
        var head = directory
                .principal(clerkUnit, day)
                .map(holder -> stage.as(holder.tenure()))
                .orElseThrow();
        drafting.open(
                head,
                clerkUnit,
                new Wanted(
                        "节目评奖",
                        "专家组成",
                        "评审专家与参评单位有利益关系没有回避",
                        Category.OUTSIDE,
                        Provenance.STAFF,
                        new Rating(3, 4),
                        "",
                        List.of(
                                measure("专家名单评前公示三个工作日", MeasureKind.SUPERVISION, Layer.MANAGEMENT, "主要负责人", "每年"),
                                measure("参评单位与专家关系逐人申报", MeasureKind.RULES, Layer.OPERATION, "主要负责人", "每年"))));
    }

    /** 机关纪委 looks through the cards of the unit whose receptions were found wanting. */
    private void inspect(Stage stage) {
        var card = card("公务接待");
        inspecting.inspect(
                discipline(stage),
                card.unit(),
                Map.of(card.id().value(), "接待清单与派车记录 6 月没有比对，台账缺两个月"),
                "全局通报，列入年底述责的必答内容");
    }

    private void show(Stage stage, LocalDate day) {
        displaying.open(head(stage, card("节目评奖").unit(), day), card("节目评奖").unit());
    }

    /** Two colleagues speak; one is answered at once. */
    private void remark(Stage stage, LocalDate day) {
        var card = card("节目评奖");
        var unit = card.unit();
        var colleagues = directory.holders(unit, day).stream()
                .map(Directory.Holder::tenure)
                .distinct()
                .toList();
        var said = List.of("初评和终评用同一批专家，回避申报只做一次不够，应当每轮都报", "影响程度定 4 偏高：评奖只作推荐，不直接拨款");
        for (var i = 0; i < said.size(); i++) {
            displaying.remark(
                    stage.as(colleagues.get((i + 1) % colleagues.size())), unit, Optional.of(card.id()), said.get(i));
        }
        var first = db.sql("select id from risk.remark order by id limit 1")
                .query(UUID.class)
                .single();
        displaying.answer(head(stage, unit, day), first, true, "改为初评、终评各申报一次，写进措施");
    }

    private Viewer head(Stage stage, UnitId unit, LocalDate day) {
        return directory
                .principal(unit, day)
                .map(holder -> stage.as(holder.tenure()))
                .orElseThrow();
    }

    private static Measure measure(String words, MeasureKind kind, Layer layer, String who, String often) {
        return new Measure(new UUID(0, 0), 0, kind, layer, words, who, often, "", null, null);
    }

    private record Row(RiskCardId id, UnitId unit, String power, String step, String forms) {}

    private List<RiskCardId> cards(String state, String without) {
        return rows(state, without).stream().map(Row::id).toList();
    }

    private Row card(String power) {
        return all("c.power = :power", Map.of("power", power)).getFirst();
    }

    private List<Row> rows(String state, String without) {
        return all("e.state = :state and c.power <> :without", Map.of("state", state, "without", without));
    }

    private List<Row> all(String where, Map<String, ?> values) {
        return db.sql(
                        "select c.id, c.unit, c.power, c.step, c.forms from risk.card c join risk.edition e on e.id = c.latest"
                                + " where " + where + " order by c.number")
                .params(values)
                .query((row, n) -> new Row(
                        new RiskCardId(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("power"),
                        row.getString("step"),
                        row.getString("forms")))
                .list();
    }

    private static Viewer office(Stage stage) {
        return stage.as("D01", "专职副书记", "秦建国");
    }

    private static Viewer discipline(Stage stage) {
        return stage.as("D02", "机关纪委书记", "孔晓峰");
    }
}
