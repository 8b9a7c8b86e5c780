package zelian.division.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Viewer;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where divisions of tasks stand in the chain and in the navigation. */
@Configuration(proxyBeanMethods = false)
class DivisionKinds {

    @Bean
    ObjectKind divisionKind() {
        return new ObjectKind("division", "任务分工", ChainLink.FIX, "/divisions/{id}");
    }

    @Bean
    ObjectKind divisionLineKind() {
        return new ObjectKind("division_line", "分工任务", ChainLink.CLARIFY, "/divisions/lines/{id}");
    }

    @Bean
    ObjectKind divisionMilestoneKind() {
        return new ObjectKind("division_milestone", "任务节点", ChainLink.CLARIFY, "/divisions/milestones/{id}");
    }

    @Bean
    NavEntry divisions() {
        return NavEntry.of(ChainLink.FIX, "任务分工", "/divisions", 7)
                .when((viewer, rights) ->
                        !viewer.administers() && !viewer.tenure().equals(Viewer.NO_TENURE));
    }
}
