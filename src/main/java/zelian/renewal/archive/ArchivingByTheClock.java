package zelian.renewal.archive;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for archives to be made every few seconds. */
@Configuration(proxyBeanMethods = false)
class ArchivingByTheClock {

    @Bean
    static Task<Void> makingArchives(MakingArchives making) {
        return Tasks.recurring("making-archives", Schedules.fixedDelay(Duration.ofSeconds(5)))
                .execute((task, context) -> making.makeAll());
    }
}
