package zelian.evidence.record;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where records stand in the chain and in the navigation. */
@Configuration
class EvidenceNavigation {

    @Bean
    ObjectKind recordKind() {
        return new ObjectKind("record", "记实", ChainLink.PERFORM, "/records/{id}");
    }

    @Bean
    NavEntry recordList() {
        return NavEntry.of(ChainLink.PERFORM, "履责记实", "/records", 20);
    }

    @Bean
    NavEntry ownRecords() {
        return NavEntry.of(ChainLink.PERFORM, "我的记实", "/records/mine", 30);
    }

    @Bean
    NavEntry confirming() {
        return NavEntry.of(ChainLink.PERFORM, "待我确认", "/records/confirming", 40);
    }
}
