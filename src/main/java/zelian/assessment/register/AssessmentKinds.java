package zelian.assessment.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Act;
import zelian.access.Area;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where sessions and debriefs stand in the chain and in the navigation. */
@Configuration(proxyBeanMethods = false)
class AssessmentKinds {

    @Bean
    ObjectKind sessionKind() {
        return new ObjectKind("session", "述责会", ChainLink.ASSESS, "/debriefs/sessions/{id}");
    }

    @Bean
    ObjectKind debriefKind() {
        return new ObjectKind("debrief", "述责", ChainLink.ASSESS, "/debriefs/{id}");
    }

    @Bean
    NavEntry debriefs() {
        return NavEntry.of(ChainLink.ASSESS, "述责", "/debriefs", 10).needs(Area.ASSESSMENT, Act.READ);
    }
}
