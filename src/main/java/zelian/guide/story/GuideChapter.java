package zelian.guide.story;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Screenplay;
import zelian.demo.Stage;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.guide.writing.Guides;
import zelian.guide.writing.Text;
import zelian.guide.writing.WritingGuides;

/**
 * How the bureau's guides came about: the first written in April for what people asked about, one sent back, all
 * published in May; one updated in July; one is still under review in September.
 */
@Component
@Profile("demo")
class GuideChapter implements Chapter {

    private final WritingGuides writing;
    private final Guides guides;
    private final Duties duties;
    private final JdbcClient db;

    GuideChapter(WritingGuides writing, Guides guides, Duties duties, JdbcClient db) {
        this.writing = writing;
        this.guides = guides;
        this.duties = duties;
        this.db = db;
    }

    /** A guide of the bureau, and in which month it is written. */
    record Scene(String month, String matter, List<String> steps, String ask, String form, String example) {}

    @Override
    public int order() {
        return 270;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-04-14" -> write(stage, day, "04");
            case "2026-04-21" -> review(stage);
            case "2026-04-28" -> {
                in("SENT_BACK").forEach(id -> writing.submit(office(stage), id));
                in("REVIEWED").forEach(id -> writing.publish(office(stage), id));
            }
            case "2026-05-06" -> in("SUBMITTED").forEach(id -> writing.review(discipline(stage), id));
            case "2026-05-07" -> in("REVIEWED").forEach(id -> writing.publish(office(stage), id));
            case "2026-07-14" -> update(stage);
            case "2026-07-16" -> in("SUBMITTED").forEach(id -> writing.review(discipline(stage), id));
            case "2026-07-17" -> in("REVIEWED").forEach(id -> writing.publish(office(stage), id));
            case "2026-09-10" -> write(stage, day, "09");
            default -> {}
        }
    }

    private void write(Stage stage, LocalDate day, String month) {
        var all = duties.on(day);
        for (var scene : Screenplay.read("guides.yaml", Scene.class)) {
            if (scene.month().equals(month)) {
                all.stream()
                        .filter(duty -> duty.matter().equals(scene.matter()))
                        .findFirst()
                        .ifPresent(duty -> begin(stage, duty, scene));
            }
        }
    }

    private void begin(Stage stage, Duty duty, Scene scene) {
        var id = writing.begin(
                office(stage),
                duty.unit(),
                duty.aspect(),
                duty.matter(),
                new Text(String.join("\n", scene.steps()), scene.ask(), scene.form(), scene.example()));
        writing.submit(office(stage), id);
    }

    /** One of them comes back. */
    private void review(Stage stage) {
        var submitted = in("SUBMITTED");
        submitted.stream().limit(1).forEach(id -> writing.sendBack(discipline(stage), id, "第三步没有写谁来定、什么时候定，照着做做不成"));
        submitted.stream().skip(1).forEach(id -> writing.review(discipline(stage), id));
    }

    /** A form changed, so the steps did. */
    private void update(Stage stage) {
        var id = in("PUBLISHED").getFirst();
        var text = guides.editions(id).getFirst().head().text();
        writing.revise(office(stage), id, "7 月起会议材料由系统自动汇总，不再另填汇总表");
        writing.word(office(stage), id, 0, new Text(text.steps(), text.ask(), "不另填表：从记实里勾选，系统生成汇总", text.example()));
        writing.submit(office(stage), id);
    }

    private List<UUID> in(String state) {
        return db.sql("select guide from guide.edition where state = :state order by id")
                .param("state", state)
                .query(UUID.class)
                .list();
    }

    private static Viewer office(Stage stage) {
        return stage.as("D01", "专职副书记", "秦建国");
    }

    private static Viewer discipline(Stage stage) {
        return stage.as("D02", "机关纪委书记", "孔晓峰");
    }
}
