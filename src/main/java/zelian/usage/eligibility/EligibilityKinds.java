package zelian.usage.eligibility;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Act;
import zelian.access.Area;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where checks of eligibility stand in the chain and in the navigation. */
@Configuration(proxyBeanMethods = false)
class EligibilityKinds {

    @Bean
    ObjectKind eligibilityKind() {
        return new ObjectKind("eligibility", "资格核查", ChainLink.USE, "/eligibility/{id}");
    }

    @Bean
    NavEntry eligibility() {
        return NavEntry.of(ChainLink.USE, "资格核查", "/eligibility", 20)
                .when((viewer, rights) -> rights.mayAnywhere(viewer, Area.USAGE, Act.LEAD)
                        || rights.mayAnywhere(viewer, Area.USAGE, Act.REVIEW));
    }
}
