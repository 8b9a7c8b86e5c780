package zelian.assessment.objection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
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
 * The demonstration's objections, one in each state: upheld, dismissed, waiting; and a sample that found a record
 * untrue, which only what is counted afterwards shows.
 */
@Component
@Profile("demo")
class ObjectionChapter implements Chapter {

    private static final LocalDate RAISED = LocalDate.of(2026, 9, 4);
    private static final LocalDate UPHELD = LocalDate.of(2026, 9, 8);
    private static final LocalDate DISMISSED = LocalDate.of(2026, 9, 9);
    private static final LocalDate WAITING = LocalDate.of(2026, 9, 9);
    private static final LocalDate SAMPLED = LocalDate.of(2026, 9, 11);
    private static final String QUALITY = "责任清单落实的质量";
    private static final String ON_TIME = "任务按时完成";

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
        if (day.equals(RAISED)) {
            raise("D11", QUALITY, "扣分所列的两项责任，完成标准写在清单第二列，核分时看漏了。", day, stage);
            raise("D20", ON_TIME, "迟完成的一件是等上级文件，请不计。", day, stage);
        }
        if (day.equals(UPHELD)) {
            decide("D11", null, "复核清单，完成标准确已写明，按满分更正。", stage);
        }
        if (day.equals(DISMISSED)) {
            decide("D20", BigDecimal.ZERO, "时限由清单写明，等文件没有办理延期，不予更正。", stage);
        }
        if (day.equals(WAITING)) {
            raise("D26", QUALITY, "措施写得具体，见整改台账，请再核。", day, stage);
        }
        if (day.equals(SAMPLED)) {
            sample(stage);
        }
    }

    private void raise(String unit, String title, String ground, LocalDate day, Stage stage) {
        var result = result(unit, day);
        var head = directory.principal(result.unit(), day).orElseThrow();
        objecting.raise(
                stage.as(head.tenure()), result.id(), indicator(result, title).id(), ground);
    }

    /** With no points given the full mark is restored; with none at all it stays. */
    private void decide(String unit, @Nullable BigDecimal points, String reason, Stage stage) {
        var result = result(unit, UPHELD);
        var objection = objections.of(result.appraisal(), result.unit()).getFirst();
        var upheld = points == null;
        objecting.decide(
                stage.as("D02", "机关纪委书记", "孔晓峰"),
                objection.head().id(),
                upheld ? BigDecimal.valueOf(full(result), 2) : null,
                upheld,
                reason);
    }

    private int full(Result result) {
        var leaves = tree(result).leaves();
        return result.fulls()[leaves.indexOf(indicator(result, QUALITY))];
    }

    private void sample(Stage stage) {
        var result = result("D17", SAMPLED);
        db.sql("""
                select id from evidence.pub_record
                where  unit = :unit and state = 'CONFIRMED' and happened_on <= '2026-06-30' order by happened_on, id limit 1
                """)
                .param("unit", result.unit().value())
                .query(UUID.class)
                .optional()
                .ifPresent(record -> findingUntrue.find(
                        stage.as("D02", "机关纪委书记", "孔晓峰"), result.id(), record.toString(), "抽查谈话对象，本人说当天没有参加。"));
    }

    private Result result(String code, LocalDate day) {
        var unit = directory.units(day).stream()
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
