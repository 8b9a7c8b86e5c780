package zelian.usage.story;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.usage.VettingId;
import zelian.usage.bar.Opinion;
import zelian.usage.bar.Purpose;
import zelian.usage.eligibility.VettingScenes;

/**
 * The demonstration's checks of eligibility: one answered (one inside an influence period, one clean, one to wait), one of
 * units, one on its way.
 */
@Component
@Profile("demo")
class EligibilityChapter implements Chapter {

    private final VettingScenes vettings;
    private final JdbcClient db;

    EligibilityChapter(VettingScenes vettings, JdbcClient db) {
        this.vettings = vettings;
        this.db = db;
    }

    @Override
    public int order() {
        return 722;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        var personnel = stage.as("D12", "主要负责人", "吴春生");
        var discipline = stage.as("D02", "纪检干部", "姜思远");
        var signer = stage.as("D02", "机关纪委书记", "孔晓峰");
        switch (day.toString()) {
            case "2026-09-07" -> askAboutUnits(personnel, stage);
            case "2026-09-08" -> vettings.giveSuggested(discipline, latest());
            case "2026-09-09" -> vettings.sign(signer, latest());
            case "2026-09-10" ->
                vettings.ask(
                        personnel,
                        Purpose.PROMOTION,
                        "拟进一步使用的处级干部人选",
                        people(stage, "D11 朱国栋", "D27 韩建国", "D18 褚少华"),
                        List.of());
            case "2026-09-11" -> vettings.giveSuggested(discipline, latest());
            case "2026-09-14" -> vettings.sign(signer, latest());
            case "2026-09-15" -> {
                vettings.ask(
                        personnel,
                        Purpose.HONOUR,
                        "2026 年度先进个人评选",
                        people(stage, "D11 朱国栋", "D14 杨宏伟", "D27 韩建国", "D13 严思远"),
                        List.of());
                vettings.give(discipline, latest(), 0, Opinion.NONE, null);
            }
            case "2026-09-17" -> vettings.giveSuggested(discipline, latest());
            case "2026-09-18" -> vettings.sign(signer, latest());
            default -> {}
        }
    }

    private void askAboutUnits(Viewer personnel, Stage stage) {
        vettings.ask(
                personnel,
                Purpose.UNIT_HONOUR,
                "2026 年文明处室、文明单位推荐",
                List.of(),
                List.of(
                        stage.as("D11", "主要负责人", "朱国栋").unit(),
                        stage.as("D20", "主要负责人", "何立群").unit()));
    }

    private static List<TenureId> people(Stage stage, String... principals) {
        return List.of(principals).stream()
                .map(one -> one.split(" "))
                .map(one -> stage.as(one[0], "主要负责人", one[1]).tenure())
                .toList();
    }

    private VettingId latest() {
        return new VettingId(db.sql("select id from usage.vetting order by id desc limit 1")
                .query(UUID.class)
                .single());
    }
}
