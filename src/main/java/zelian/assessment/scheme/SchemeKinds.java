package zelian.assessment.scheme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.ui.ChainLink;
import zelian.ui.ObjectKind;

/** Where schemes stand in the chain. */
@Configuration(proxyBeanMethods = false)
class SchemeKinds {

    static final String SCHEME = "scheme";

    @Bean
    ObjectKind schemeKind() {
        return new ObjectKind(SCHEME, "考核方案", ChainLink.ASSESS, "/assessments/schemes/{id}");
    }
}
