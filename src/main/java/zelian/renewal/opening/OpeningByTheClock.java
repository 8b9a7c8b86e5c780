package zelian.renewal.opening;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for years to be opened every few seconds. */
@Configuration(proxyBeanMethods = false)
class OpeningByTheClock {

    @Bean
    static Task<Void> openingYears(RunningOpenings running) {
        return Tasks.recurring("opening-years", Schedules.fixedDelay(Duration.ofSeconds(2)))
                .execute((task, context) -> running.runAll());
    }
}
