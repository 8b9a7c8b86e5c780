package zelian.problem.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Act;
import zelian.access.Area;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where the three lists stand in the chain and in the navigation. */
@Configuration(proxyBeanMethods = false)
class ProblemKinds {

    @Bean
    ObjectKind problemKind() {
        return new ObjectKind("problem", "问题", ChainLink.FIX, "/problems/{id}");
    }

    @Bean
    ObjectKind problemLeadingKind() {
        return new ObjectKind("problem_leading", "问题责任", ChainLink.CLARIFY, "/problems/leadings/{id}");
    }

    @Bean
    ObjectKind problemProjectKind() {
        return new ObjectKind("problem_project", "项目", ChainLink.CLARIFY, "/problems/projects/{id}");
    }

    @Bean
    ObjectKind problemMilestoneKind() {
        return new ObjectKind("problem_milestone", "项目节点", ChainLink.CLARIFY, "/problems/milestones/{id}");
    }

    @Bean
    NavEntry problems() {
        return NavEntry.of(ChainLink.FIX, "三张清单", "/problems", 40).needs(Area.DUTY, Act.READ);
    }
}
