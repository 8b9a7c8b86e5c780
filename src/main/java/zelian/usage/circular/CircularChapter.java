package zelian.usage.circular;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.assessment.AppraisalId;
import zelian.demo.Chapter;
import zelian.demo.Stage;

/** The demonstration's circulars, of the half year and of the year, a few days after what they name was approved. */
@Component
@Profile("demo")
class CircularChapter implements Chapter {

    private final PublishingCirculars publishing;
    private final JdbcClient db;

    CircularChapter(PublishingCirculars publishing, JdbcClient db) {
        this.publishing = publishing;
        this.db = db;
    }

    @Override
    public int order() {
        return 725;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-10-12" -> publish("2026 年上半年", stage);
            case "2027-01-11" -> publish("2026 年度", stage);
            default -> {}
        }
    }

    private void publish(String title, Stage stage) {
        var appraisal = new AppraisalId(
                db.sql("select appraisal from assessment.pub_result where title like :title || '%' limit 1")
                        .param("title", title)
                        .query(UUID.class)
                        .single());
        publishing.publish(stage.as("D01", "专职副书记", "秦建国"), appraisal, PublishingCirculars.DEMAND);
    }
}
