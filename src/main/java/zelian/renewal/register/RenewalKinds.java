package zelian.renewal.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Act;
import zelian.access.Area;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where years stand in the chain and in the navigation. */
@Configuration(proxyBeanMethods = false)
class RenewalKinds {

    @Bean
    ObjectKind yearKind() {
        return new ObjectKind("year", "年度", ChainLink.USE, "/years/of/{id}");
    }

    @Bean
    NavEntry years() {
        return NavEntry.of(ChainLink.USE, "下一年", "/years", 90)
                .when((viewer, rights) -> rights.mayAnywhere(viewer, Area.DUTY, Act.ISSUE)
                        || rights.mayAnywhere(viewer, Area.DUTY, Act.APPROVE));
    }
}
