package zelian.risk.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Act;
import zelian.access.Area;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where risk cards and measures stand in the chain and in the navigation. */
@Configuration(proxyBeanMethods = false)
class RiskKinds {

    @Bean
    ObjectKind riskCardKind() {
        return new ObjectKind("risk_card", "风险点卡", ChainLink.FIX, "/risks/{id}");
    }

    @Bean
    ObjectKind riskMeasureKind() {
        return new ObjectKind("risk_measure", "防控措施", ChainLink.FIX, "/risks/measures/{id}");
    }

    @Bean
    NavEntry risks() {
        return NavEntry.of(ChainLink.FIX, "风险点卡", "/risks", 30).needs(Area.DUTY, Act.READ);
    }
}
