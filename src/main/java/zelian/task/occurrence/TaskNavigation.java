package zelian.task.occurrence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where occurrences stand in the chain and in the navigation. */
@Configuration
class TaskNavigation {

    @Bean
    ObjectKind occurrenceKind() {
        return new ObjectKind("occurrence", "履责任务", ChainLink.PERFORM, "/tasks/{id}");
    }

    @Bean
    NavEntry taskList() {
        return NavEntry.of(ChainLink.PERFORM, "履责任务", "/tasks", 10);
    }
}
