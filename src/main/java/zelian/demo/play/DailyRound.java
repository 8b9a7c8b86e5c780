package zelian.demo.play;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.demo.Chapter;
import zelian.demo.Example;
import zelian.demo.Stage;
import zelian.job.DailyWork;

/**
 * Each day of a demonstration begins with the daily work of all modules, be it played or shown. Of an organisation that
 * is laid out at once, only the last day does.
 */
@Component
@Profile("demo")
public class DailyRound implements Chapter {

    private final List<DailyWork> works;

    DailyRound(List<DailyWork> works) {
        this.works =
                works.stream().sorted(Comparator.comparing(DailyWork::hour)).toList();
    }

    @Override
    public boolean tells(Example example) {
        return true;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (stage.example() == Example.BUREAU || day.equals(stage.example().lastDay())) {
            on(day);
        }
    }

    public void on(LocalDate day) {
        works.forEach(work -> work.on(day));
    }
}
