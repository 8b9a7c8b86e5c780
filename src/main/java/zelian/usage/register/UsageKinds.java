package zelian.usage.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Act;
import zelian.access.Area;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where uses and checks of eligibility stand in the chain and in the navigation. */
@Configuration(proxyBeanMethods = false)
class UsageKinds {

    @Bean
    ObjectKind useKind() {
        return new ObjectKind("use", "成果运用", ChainLink.USE, "/uses/actions/{id}");
    }

    @Bean
    NavEntry uses() {
        return NavEntry.of(ChainLink.USE, "运用台账", "/uses", 10).needs(Area.USAGE, Act.READ);
    }
}
