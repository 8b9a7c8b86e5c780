package zelian.supervision.bulletin;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.supervision.round.StoryRounds;

/**
 * In the demonstration, what the greater rounds found is made known: in the second one shortfall had been found before,
 * the year-end one is compared with the one before it.
 */
@Component
@Profile("demo")
class BulletinChapter implements Chapter {

    private final PublishingBulletins publishing;
    private final StoryRounds rounds;

    BulletinChapter(PublishingBulletins publishing, StoryRounds rounds) {
        this.publishing = publishing;
        this.rounds = rounds;
    }

    @Override
    public int order() {
        return 403;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-05-20" -> publish(stage, "2026 年二季度安全播出回访督责", "演练之后当天讲评、当天记录，年中督责仍看这一项。\n各值守单位对照通报自查，已改的防止反弹。");
            case "2026-10-20" -> publish(stage, "2026 年年中督责", "已立项的整改年底前销号，年底督责回看。\n采购、报销、值班三个环节各单位一并自查，10 月底前列出自查清单。");
            case "2026-12-30" ->
                publish(stage, "2026 年年底督责", "没有销号的整改写进 2027 年责任清单，不因换年而断。\n两轮都指出的问题由分管领导约谈，一季度专项督责再看。");
            default -> {}
        }
    }

    private void publish(Stage stage, String round, String demand) {
        publishing.publish(stage.as("D02", "机关纪委书记", "孔晓峰"), rounds.titled(round), demand);
    }
}
