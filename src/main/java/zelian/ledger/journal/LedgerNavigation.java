package zelian.ledger.journal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Act;
import zelian.access.Area;
import zelian.ui.NavEntry;

@Configuration(proxyBeanMethods = false)
class LedgerNavigation {

    @Bean
    NavEntry ledger() {
        return NavEntry.of(NavEntry.Group.BASIS, "留痕台账", "/ledger", 20)
                .icon("shield")
                .when((viewer, rights) -> !viewer.administers() && rights.mayAnywhere(viewer, Area.LEDGER, Act.READ));
    }

    @Bean
    NavEntry ledgerOfTheAuditor() {
        return NavEntry.of(NavEntry.Group.ADMINISTRATION, "留痕台账", "/ledger", 40)
                .icon("shield")
                .when((viewer, rights) -> viewer.administers() && rights.mayAnywhere(viewer, Area.LEDGER, Act.READ));
    }
}
