package zelian.supervision.bulletin;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.supervision.round.StoryRounds;

/** In the demonstration, what the second round found is made known: one shortfall had been found before. */
@Component
@Profile("demo")
class BulletinChapter implements Chapter {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 5, 20);
    private static final String ROUND = "2026 年二季度安全播出回访督责";

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
        if (day.equals(PUBLISHED)) {
            publishing.publish(
                    stage.as("D02", "机关纪委书记", "孔晓峰"),
                    rounds.titled(ROUND),
                    "演练之后当天讲评、当天记录，年中督责仍看这一项。\n各值守单位对照通报自查，已改的防止反弹。");
        }
    }
}
