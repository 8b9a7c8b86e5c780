package zelian.supervision.finding;

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

/** When silence counts as confirmation: every night in Beijing; in a demonstration, whenever its day is moved on. */
@Configuration
class ConfirmationClock {

    @Bean
    @Profile("!demo & !test")
    Task<Void> presumingConfirmations(PresumingConfirmations presuming, Today today) {
        return Tasks.recurring("presuming-confirmations", Schedules.cron("0 10 0 * * *", ZoneId.of("Asia/Shanghai")))
                .execute((task, context) -> presuming.presume(today.day()));
    }

    /** The shown day of a demonstration was moved. */
    @Component
    @Profile("demo")
    static class OnShownDays {

        private final PresumingConfirmations presuming;

        OnShownDays(PresumingConfirmations presuming) {
            this.presuming = presuming;
        }

        @ApplicationModuleListener
        void on(DayShown shown) {
            presuming.presume(shown.to());
        }
    }

    /** In the half year that is told, every day begins with it. */
    @Component
    @Profile("demo")
    static class EveryNight implements Chapter {

        private final PresumingConfirmations presuming;

        EveryNight(PresumingConfirmations presuming) {
            this.presuming = presuming;
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public void on(LocalDate day, Stage stage) {
            presuming.presume(day);
        }
    }
}
