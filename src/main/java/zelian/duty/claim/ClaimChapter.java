package zelian.duty.claim;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.duty.Claim;
import zelian.duty.ClaimId;

/**
 * How the duties are taken on: most within three working days, one late; two are disputed, one of which is
 * adjusted in June, and after June's adjustment one member does not come round to it until October.
 */
@Component
@Profile("demo")
class ClaimChapter implements Chapter {

    private static final String SYSTEM = "推动分管领域制度建设";
    private static final String EVALUATION = "完善制度并评估执行效果";

    private final ClaimRows rows;
    private final Claiming claiming;
    private final AnsweringDisputes answering;

    ClaimChapter(ClaimRows rows, Claiming claiming, AnsweringDisputes answering) {
        this.rows = rows;
        this.claiming = claiming;
        this.answering = answering;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-01-30" -> {
                claimAllBut(stage.as("D00", "党组书记", "王海燕"));
                claimAllBut(stage.as("D02", "机关纪委书记", "孔晓峰"));
            }
            case "2026-02-02" -> {
                claimAllBut(stage.as("D00", "班子成员", "韩文博"));
                dispute(stage.as("D00", "班子成员", "吕雪梅"), EVALUATION, "制度评估要等三季度执行数据，10 月底前只能评到一半，建议放到 11 月底");
                claimAllBut(stage.as("D00", "班子成员", "吕雪梅"), EVALUATION);
            }
            case "2026-02-03" -> {
                dispute(stage.as("D00", "班子成员", "金振东"), SYSTEM, "分管的三个处今年没有列入局制度计划的项目，建议不列这一项");
                claimAllBut(stage.as("D00", "班子成员", "金振东"), SYSTEM);
            }
            case "2026-02-05" -> {
                answer(stage, SYSTEM, Disputes.Outcome.UPHOLD, "安全播出处的值班制度去年被指出过两处不清，列入今年修订；任务不重，请领受");
                answer(stage, EVALUATION, Disputes.Outcome.ADJUST, "理由成立，下次调整清单时改到 11 月 30 日前");
            }
            case "2026-02-06" -> {
                claimAllBut(stage.as("D00", "班子成员", "李少华"));
                claimAllBut(stage.as("D00", "班子成员", "金振东"));
            }
            case "2026-06-15" -> {
                claimAllBut(stage.as("D00", "党组书记", "王海燕"));
                claimAllBut(stage.as("D00", "班子成员", "吕雪梅"));
            }
            case "2026-06-16" -> claimAllBut(stage.as("D02", "机关纪委书记", "孔晓峰"));
            case "2026-10-13" -> {
                claimAllBut(stage.as("D00", "班子成员", "韩文博"));
                claimAllBut(stage.as("D00", "班子成员", "李少华"));
                claimAllBut(stage.as("D00", "班子成员", "金振东"));
            }
            case "2027-01-14" -> {
                claimAllBut(stage.as("D00", "党组书记", "王海燕"));
                claimAllBut(stage.as("D00", "班子成员", "韩文博"));
                claimAllBut(stage.as("D02", "机关纪委书记", "孔晓峰"));
            }
            default -> {}
        }
    }

    private void claimAllBut(Viewer viewer, String... matters) {
        var kept = List.of(matters);
        var waiting = rows.own(viewer).stream()
                .filter(row -> row.state() == Claim.State.WAITING && !kept.contains(row.matter()))
                .map(row -> new ClaimId(row.id()))
                .toList();
        if (!waiting.isEmpty()) {
            claiming.claim(viewer, waiting);
        }
    }

    private void dispute(Viewer viewer, String matter, String reason) {
        claiming.dispute(viewer, own(viewer, matter), reason);
    }

    private void answer(Stage stage, String matter, Disputes.Outcome outcome, String answer) {
        var office = stage.as("D01", "专职副书记", "秦建国");
        rows.disputed(List.of(stage.as("D00", "党组书记", "王海燕").unit())).stream()
                .filter(row -> row.matter().equals(matter))
                .forEach(row -> answering.answer(office, new ClaimId(row.id()), outcome, answer));
    }

    private ClaimId own(Viewer viewer, String matter) {
        return rows.own(viewer).stream()
                .filter(row -> row.matter().equals(matter))
                .map(row -> new ClaimId(row.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no duty " + matter + " of " + viewer.name()));
    }
}
