package zelian.assessment.objection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.appraisal.Appraisals;
import zelian.assessment.counting.Result;
import zelian.assessment.counting.Results;
import zelian.assessment.scheme.Indicator;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Tree;
import zelian.demo.Chapter;
import zelian.demo.Stage;

/**
 * The demonstration's objections, one in each state in autumn and in the end: upheld, dismissed, waiting; and a sample
 * that found a record untrue, which only what is counted afterwards shows.
 */
@Component
@Profile("demo")
class ObjectionChapter implements Chapter {

    private static final String QUALITY = "责任清单落实的质量";
    private static final String STRUCK_OFF = "整改按期销号";

    private final Objecting objecting;
    private final FindingUntrue findingUntrue;
    private final Objections objections;
    private final Appraisals appraisals;
    private final Results results;
    private final Indicators indicators;
    private final Directory directory;
    private final JdbcClient db;

    ObjectionChapter(
            Objecting objecting,
            FindingUntrue findingUntrue,
            Objections objections,
            Appraisals appraisals,
            Results results,
            Indicators indicators,
            Directory directory,
            JdbcClient db) {
        this.objecting = objecting;
        this.findingUntrue = findingUntrue;
        this.objections = objections;
        this.appraisals = appraisals;
        this.results = results;
        this.indicators = indicators;
        this.directory = directory;
        this.db = db;
    }

    @Override
    public int order() {
        return 613;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-09-04" -> {
                raise("D11", QUALITY, "扣分所列的两项责任，完成标准写在清单第二列，核分时看漏了。", stage);
                raise("D20", STRUCK_OFF, "超期的一件整改早已做完，是送审排队晚了几天，请不计。", stage);
            }
            case "2026-09-08" -> decide("D11", QUALITY, true, "复核清单，完成标准确已写明，按满分更正。", stage);
            case "2026-09-09" -> {
                decide("D20", STRUCK_OFF, false, "时限由立项写明，送审也在时限之后，没有办理延期，不予更正。", stage);
                raise("D26", QUALITY, "措施写得具体，见整改台账，请再核。", stage);
            }
            case "2026-09-11" -> sample(stage);
            case "2026-09-22" -> decide("D26", QUALITY, false, "台账所列是整改措施，清单各项责任的措施仍有两条没有写到岗位，维持原分。", stage);
            case "2026-12-28" -> {
                raise("D13", QUALITY, "扣分所列责任 10 月已随分工移交，移交单当时附在清单后面。", stage);
                raise("D22", STRUCK_OFF, "超期一件是等异地机柜交付，合同约定的交付日晚于整改时限。", stage);
            }
            case "2026-12-30" -> decide("D13", QUALITY, true, "移交单日期在 10 月 9 日，扣分情形不成立，按满分更正。", stage);
            case "2026-12-31" -> decide("D22", STRUCK_OFF, false, "等待交付可以申请延期而没有申请，时限不变，不予更正。", stage);
            case "2027-01-14" -> raise("D28", QUALITY, "记实与任务对不上的一件是任务改名所致，请核对任务编号。", stage);
            default -> {}
        }
    }

    private void raise(String unit, String title, String ground, Stage stage) {
        var result = result(unit, stage);
        var head = directory.principal(result.unit(), organiser(stage).day()).orElseThrow();
        objecting.raise(
                stage.as(head.tenure()), result.id(), indicator(result, title).id(), ground);
    }

    /** Upheld, the full mark is restored. */
    private void decide(String unit, String title, boolean upheld, String reason, Stage stage) {
        var result = result(unit, stage);
        var objection = objections.of(result.appraisal(), result.unit()).getFirst();
        objecting.decide(
                organiser(stage),
                objection.head().id(),
                upheld ? BigDecimal.valueOf(full(result, title), 2) : null,
                upheld,
                reason);
    }

    private int full(Result result, String title) {
        var leaves = tree(result).leaves();
        return result.fulls()[leaves.indexOf(indicator(result, title))];
    }

    private static Viewer organiser(Stage stage) {
        return stage.as("D02", "机关纪委书记", "孔晓峰");
    }

    private void sample(Stage stage) {
        var result = result("D17", stage);
        db.sql("""
                select id from evidence.pub_record
                where  unit = :unit and state = 'CONFIRMED' and happened_on <= '2026-06-30' order by happened_on, id limit 1
                """)
                .param("unit", result.unit().value())
                .query(UUID.class)
                .optional()
                .ifPresent(record ->
                        findingUntrue.find(organiser(stage), result.id(), record.toString(), "抽查谈话对象，本人说当天没有参加。"));
    }

    private Result result(String code, Stage stage) {
        var unit = directory.units(organiser(stage).day()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        var released = appraisals.all().stream()
                .filter(Appraisal.Released.class::isInstance)
                .findFirst()
                .orElseThrow();
        return results.find(released.head().id(), unit.id()).orElseThrow();
    }

    private Indicator indicator(Result result, String title) {
        return tree(result).scored().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Tree tree(Result result) {
        return Tree.of(indicators.of(appraisals.get(result.appraisal()).head().scheme()));
    }
}
