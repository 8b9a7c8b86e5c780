package zelian.job.reaction;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.AsyncConfigurer;

/**
 * How modules react to each other's news: after the act has committed, in a transaction of their own,
 * in the thread of the act, so that its consequences are there when the next page opens. A reaction
 * that failed is tried again with growing pauses; reactions are therefore idempotent.
 */
@Configuration(proxyBeanMethods = false)
class Reactions {

    private static final int ATTEMPTS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);

    @Bean
    AsyncConfigurer reactionsRunInTheThreadOfTheAct() {
        var sameThread = new SyncTaskExecutor();
        return new AsyncConfigurer() {
            @Override
            public Executor getAsyncExecutor() {
                return sameThread;
            }
        };
    }

    @Bean
    Task<Void> retryingReactions(FailedEventPublications failed) {
        return Tasks.recurring("retrying-reactions", Schedules.fixedDelay(Duration.ofSeconds(10)))
                .execute((task, context) -> failed.resubmit(ResubmissionOptions.defaults()
                        .withBatchSize(100)
                        .withFilter(news -> dueForRetry(news, Clock.systemUTC().instant()))));
    }

    /**
     * The registry's own minimum age does not hold for failed rows (Modulith 2.1.1), so the pause is asked
     * here: 15 seconds, then four times the last one, for eight attempts (some three days).
     */
    static boolean dueForRetry(EventPublication news, Instant now) {
        var attempts = news.getCompletionAttempts();
        if (attempts >= ATTEMPTS) {
            return false;
        }
        var last = news.getLastResubmissionDate() == null ? news.getPublicationDate() : news.getLastResubmissionDate();
        return !now.isBefore(last.plus(FIRST_PAUSE.multipliedBy(1L << (2 * Math.max(0, attempts - 1)))));
    }
}
