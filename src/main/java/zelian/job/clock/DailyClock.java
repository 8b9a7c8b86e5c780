package zelian.job.clock;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import zelian.calendar.Today;
import zelian.job.DailyWork;
import zelian.job.DailyWork.Hour;

/** Calls the daily work of all modules at its hour. A demonstration has days of its own. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo & !test")
class DailyClock {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final ObjectProvider<DailyWork> modules;
    private final Today today;

    DailyClock(ObjectProvider<DailyWork> modules, Today today) {
        this.modules = modules;
        this.today = today;
    }

    @Bean
    Task<Void> nightlyWork() {
        return at(Hour.NIGHT, "nightly-work", "0 10 0 * * *");
    }

    @Bean
    Task<Void> morningWork() {
        return at(Hour.MORNING, "morning-work", "0 30 8 * * *");
    }

    private Task<Void> at(Hour hour, String name, String cron) {
        return Tasks.recurring(name, Schedules.cron(cron, BEIJING)).execute((task, context) -> all(hour, today.day()));
    }

    /** One that fails does not keep the others from their work. */
    private void all(Hour hour, LocalDate day) {
        var failed = new IllegalStateException("daily work of " + day + " failed");
        modules.stream().filter(work -> work.hour() == hour).forEach(work -> {
            try {
                work.on(day);
            } catch (RuntimeException fault) {
                failed.addSuppressed(fault);
            }
        });
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
    }
}
