package zelian.notice.inbox;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.calendar.Today;
import zelian.demo.Chapter;
import zelian.demo.DayShown;
import zelian.demo.Stage;

/** When mornings are held: at 08:30 in Beijing; in a demonstration, whenever its day is moved on. */
@Configuration
class MorningClock {

    @Bean
    @Profile("!demo & !test")
    Task<Void> morning(Mornings mornings, Today today) {
        return Tasks.recurring("morning", Schedules.cron("0 30 8 * * *", ZoneId.of("Asia/Shanghai")))
                .execute((task, context) -> mornings.hold(today.day()));
    }

    /** The shown day of a demonstration was moved. */
    @Component
    @Profile("demo")
    static class OnShownDays {

        private final Mornings mornings;

        OnShownDays(Mornings mornings) {
            this.mornings = mornings;
        }

        @ApplicationModuleListener
        void on(DayShown shown) {
            mornings.hold(shown.to());
        }
    }

    /** In the half year that is told, every day begins with its morning. */
    @Component
    @Profile("demo")
    static class EveryMorning implements Chapter {

        private final Mornings mornings;

        EveryMorning(Mornings mornings) {
            this.mornings = mornings;
        }

        @Override
        public int order() {
            return 0;
        }

        @Override
        public void on(LocalDate day, Stage stage) {
            mornings.hold(day);
        }
    }
}
