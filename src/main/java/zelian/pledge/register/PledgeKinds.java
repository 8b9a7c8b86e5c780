package zelian.pledge.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Act;
import zelian.access.Area;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where letters of duty stand in the chain and in the navigation. */
@Configuration(proxyBeanMethods = false)
class PledgeKinds {

    @Bean
    ObjectKind pledgeKind() {
        return new ObjectKind("pledge", "责任书", ChainLink.FIX, "/pledges/{id}");
    }

    @Bean
    NavEntry pledges() {
        return NavEntry.of(ChainLink.FIX, "责任书", "/pledges", 40).needs(Area.DUTY, Act.READ);
    }
}
