package zelian.risk.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Example;
import zelian.demo.ExampleCast;
import zelian.demo.ExampleUnit;
import zelian.demo.Phrases;
import zelian.demo.Screenplay;
import zelian.demo.Stage;
import zelian.intake.ImportKind;
import zelian.intake.OfficeFile;
import zelian.risk.RiskCardId;
import zelian.risk.card.Passing;

/** A group that controls risks on three layers: the cards of all its units come in, are reviewed and filed in March. */
@Component
@Profile("demo")
class ExampleRiskChapter implements Chapter {

    /** Of each layer a card has two measures out of four. */
    private static final int OF_A_LAYER = 2;

    private final List<ImportKind> imports;
    private final Passing passing;
    private final Directory directory;
    private final JdbcClient db;

    ExampleRiskChapter(List<ImportKind> imports, Passing passing, Directory directory, JdbcClient db) {
        this.imports = imports;
        this.passing = passing;
        this.directory = directory;
        this.db = db;
    }

    /** How a piece of work may be abused. */
    record Risk(String step, String forms, String category, int likelihood, int impact, String provenance) {}

    /** What is done against it. */
    record Control(String layer, String kind, String words, String frequency) {}

    @Override
    public boolean tells(Example example) {
        return example == Example.GROUP;
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-03-10" -> takeIn(ExampleCast.of(stage));
            case "2026-03-12" -> passing.submit(ExampleCast.of(stage).office(), cards("DRAFTED"));
            case "2026-03-17" -> review(ExampleCast.of(stage), day);
            case "2026-03-19" -> passing.file(ExampleCast.of(stage).discipline(), cards("REVIEWED"));
            default -> {}
        }
    }

    private void takeIn(ExampleCast cast) {
        var folder = cast.stage().example().folder();
        var risks = Screenplay.read(folder + "/risks.yaml", Risk.class);
        var controls = Screenplay.read(folder + "/measures.yaml", Control.class);
        var rows = new ArrayList<Map<String, String>>();
        for (var unit : cast.working()) {
            for (var work : unit.processes()) {
                for (var risk : risks) {
                    chosen(controls, rows.size())
                            .forEach(control -> rows.add(row(unit, work, risk, control, rows.size())));
                }
            }
        }
        imports.stream()
                .filter(each -> each.key().equals("risk-card"))
                .findFirst()
                .orElseThrow()
                .apply(OfficeFile.rows("风险点和预控措施", rows, Map.of()), cast.office());
    }

    private static List<Control> chosen(List<Control> controls, int place) {
        var byLayer = new LinkedHashMap<String, List<Control>>();
        controls.forEach(control -> byLayer.computeIfAbsent(control.layer(), layer -> new ArrayList<>())
                .add(control));
        return byLayer.values().stream()
                .flatMap(layer -> Stream.iterate(0, i -> i < OF_A_LAYER, i -> i + 1)
                        .map(i -> layer.get((place / 7 + i * (1 + place % 2)) % layer.size())))
                .distinct()
                .toList();
    }

    private static Map<String, String> row(ExampleUnit unit, String work, Risk risk, Control control, int place) {
        return Map.ofEntries(
                Map.entry("unit", unit.name()),
                Map.entry("power", work),
                Map.entry("step", risk.step()),
                Map.entry("forms", risk.forms()),
                Map.entry("category", risk.category()),
                Map.entry("likelihood", String.valueOf(varied(risk.likelihood(), place / 6))),
                Map.entry("impact", String.valueOf(risk.impact())),
                Map.entry("layer", control.layer()),
                Map.entry("kind", control.kind()),
                Map.entry("measures", Phrases.worded(control.words(), work + "的" + risk.step(), place)),
                Map.entry("who", "主要负责人"),
                Map.entry("frequency", control.frequency()),
                Map.entry("provenance", risk.provenance()));
    }

    /** The same risk is not as likely everywhere. */
    private static int varied(int likelihood, int place) {
        return Math.clamp(likelihood + place % 3 - 1, 1, 5);
    }

    private void review(ExampleCast cast, LocalDate day) {
        var byMember = new LinkedHashMap<Viewer, List<RiskCardId>>();
        var reviewers = new HashMap<UnitId, Viewer>();
        db.sql("select c.id, c.unit from risk.card c join risk.edition e on e.id = c.latest where e.state = 'SUBMITTED'"
                        + " order by c.number")
                .query((row, n) -> Map.entry(
                        new UnitId(row.getObject("unit", UUID.class)), new RiskCardId(row.getObject("id", UUID.class))))
                .list()
                .forEach(card -> byMember.computeIfAbsent(
                                reviewers.computeIfAbsent(card.getKey(), unit -> reviewer(unit, cast, day)),
                                member -> new ArrayList<>())
                        .add(card.getValue()));
        byMember.forEach(passing::review);
    }

    private Viewer reviewer(UnitId unit, ExampleCast cast, LocalDate day) {
        return directory
                .inCharge(unit, day)
                .map(holder -> cast.stage().as(holder.tenure()))
                .orElseGet(cast::secretary);
    }

    private List<RiskCardId> cards(String state) {
        return db.sql("select c.id from risk.card c join risk.edition e on e.id = c.latest where e.state = :state"
                        + " order by c.number")
                .param("state", state)
                .query((row, n) -> new RiskCardId(row.getObject("id", UUID.class)))
                .list();
    }
}
