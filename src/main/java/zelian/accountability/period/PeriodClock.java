package zelian.accountability.period;

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

/** When influence periods end: every night in Beijing; in a demonstration, whenever its day is moved on. */
@Configuration
class PeriodClock {

    @Bean
    @Profile("!demo & !test")
    Task<Void> liftingPeriods(LiftingPeriods lifting, Today today) {
        return Tasks.recurring("lifting-influence-periods", Schedules.cron("0 20 0 * * *", ZoneId.of("Asia/Shanghai")))
                .execute((task, context) -> lifting.run(today.day()));
    }

    /** The shown day of a demonstration was moved. */
    @Component
    @Profile("demo")
    static class OnShownDays {

        private final LiftingPeriods lifting;

        OnShownDays(LiftingPeriods lifting) {
            this.lifting = lifting;
        }

        @ApplicationModuleListener
        void on(DayShown shown) {
            lifting.run(shown.to());
        }
    }

    /** In the half year that is told, every day begins with it. */
    @Component
    @Profile("demo")
    static class EveryNight implements Chapter {

        private final LiftingPeriods lifting;

        EveryNight(LiftingPeriods lifting) {
            this.lifting = lifting;
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public void on(LocalDate day, Stage stage) {
            lifting.run(day);
        }
    }
}
