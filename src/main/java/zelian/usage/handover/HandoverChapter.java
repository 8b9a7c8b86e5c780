package zelian.usage.handover;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.assessment.AppraisalId;
import zelian.demo.Chapter;
import zelian.demo.Stage;

/**
 * The demonstration's results go to the personnel office: those of the half year as released and corrected when final,
 * those of the year once, not signed for yet.
 */
@Component
@Profile("demo")
class HandoverChapter implements Chapter {

    private final HandingOver handing;
    private final JdbcClient db;

    HandoverChapter(HandingOver handing, JdbcClient db) {
        this.handing = handing;
        this.db = db;
    }

    @Override
    public int order() {
        return 724;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-09-11", "2026-09-29" -> handOver("2026 年上半年", stage);
            case "2026-09-14", "2026-09-30" -> handing.receive(stage.as("D12", "主要负责人", "吴春生"), appraisal("2026 年上半年"));
            case "2027-01-13" -> handOver("2026 年度", stage);
            default -> {}
        }
    }

    private void handOver(String title, Stage stage) {
        handing.handOver(stage.as("D01", "专职副书记", "秦建国"), appraisal(title));
    }

    private AppraisalId appraisal(String title) {
        return new AppraisalId(
                db.sql("select appraisal from assessment.pub_result where title like :title || '%' limit 1")
                        .param("title", title)
                        .query(UUID.class)
                        .single());
    }
}
