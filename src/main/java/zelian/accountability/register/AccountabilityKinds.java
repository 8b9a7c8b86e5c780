package zelian.accountability.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Act;
import zelian.access.Area;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where proposals and cases stand in the chain and in the navigation. */
@Configuration(proxyBeanMethods = false)
class AccountabilityKinds {

    @Bean
    ObjectKind proposalKind() {
        return new ObjectKind("proposal", "问责建议", ChainLink.ACCOUNT, "/accountability/proposals/{id}");
    }

    @Bean
    ObjectKind caseKind() {
        return new ObjectKind("case", "问责案件", ChainLink.ACCOUNT, "/accountability/cases/{id}");
    }

    @Bean
    NavEntry cases() {
        return NavEntry.of(ChainLink.ACCOUNT, "问责案件", "/accountability", 10)
                .when((viewer, rights) -> rights.mayAnywhere(viewer, Area.ACCOUNTABILITY, Act.READ)
                        || rights.mayAnywhere(viewer, Area.ACCOUNTABILITY, Act.ANSWER));
    }

    @Bean
    NavEntry proposals() {
        return NavEntry.of(ChainLink.ACCOUNT, "问责建议", "/accountability/proposals", 20)
                .when((viewer, rights) -> rights.mayAnywhere(viewer, Area.ACCOUNTABILITY, Act.DRAFT)
                        || rights.mayAnywhere(viewer, Area.ACCOUNTABILITY, Act.REVIEW));
    }

    @Bean
    NavEntry periodCalendar() {
        return NavEntry.of(ChainLink.ACCOUNT, "到期日历", "/accountability/periods", 25)
                .needs(Area.ACCOUNTABILITY, Act.READ);
    }

    @Bean
    NavEntry authority() {
        return NavEntry.of(ChainLink.ACCOUNT, "权责清单", "/accountability/authority", 30)
                .needs(Area.ACCOUNTABILITY, Act.READ);
    }
}
