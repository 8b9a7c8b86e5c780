package zelian.assessment.counting;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Looks for appraisals to be counted every few seconds, and once when the application is up again. */
@Configuration(proxyBeanMethods = false)
class CountingByTheClock {

    private final CountingFacts counting;

    CountingByTheClock(CountingFacts counting) {
        this.counting = counting;
    }

    @Bean
    static Task<Void> countingAppraisals(CountingFacts counting) {
        return Tasks.recurring("counting-appraisals", Schedules.fixedDelay(Duration.ofSeconds(2)))
                .execute((task, context) -> counting.countAll());
    }

    /** Beside the scheduler, which may still hold the task for a node that was killed. */
    @EventListener(ApplicationReadyEvent.class)
    void afterAnInterruption() {
        Thread.ofVirtual().name("counting").start(counting::countAll);
    }
}
