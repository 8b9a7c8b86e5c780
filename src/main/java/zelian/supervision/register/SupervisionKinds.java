package zelian.supervision.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Act;
import zelian.access.Area;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where letters, rounds, visits and findings stand in the chain and in the navigation. */
@Configuration(proxyBeanMethods = false)
class SupervisionKinds {

    @Bean
    ObjectKind letterKind() {
        return new ObjectKind("letter", "函件", ChainLink.SUPERVISE, "/letters/{id}");
    }

    @Bean
    ObjectKind roundKind() {
        return new ObjectKind("round", "督责轮次", ChainLink.SUPERVISE, "/inspections/{id}");
    }

    @Bean
    ObjectKind visitKind() {
        return new ObjectKind("visit", "督责检查", ChainLink.SUPERVISE, "/inspections/visits/{id}");
    }

    @Bean
    ObjectKind findingKind() {
        return new ObjectKind("finding", "督责发现", ChainLink.SUPERVISE, "/findings/{id}");
    }

    @Bean
    NavEntry letters() {
        return NavEntry.of(ChainLink.SUPERVISE, "函件", "/letters", 10).needs(Area.SUPERVISION, Act.READ);
    }

    @Bean
    NavEntry inspections() {
        return NavEntry.of(ChainLink.SUPERVISE, "督责检查", "/inspections", 20).needs(Area.SUPERVISION, Act.READ);
    }

    @Bean
    NavEntry findings() {
        return NavEntry.of(ChainLink.SUPERVISE, "督责发现", "/findings", 30).needs(Area.SUPERVISION, Act.READ);
    }
}
