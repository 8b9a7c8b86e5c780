package zelian.assessment.appraisal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Act;
import zelian.access.Area;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where appraisals and results stand in the chain and in the navigation. */
@Configuration(proxyBeanMethods = false)
public class AppraisalKinds {

    public static final String APPRAISAL = "appraisal";
    public static final String RESULT = "result";

    @Bean
    ObjectKind appraisalKind() {
        return new ObjectKind(APPRAISAL, "考核", ChainLink.ASSESS, "/assessments/{id}");
    }

    @Bean
    ObjectKind resultKind() {
        return new ObjectKind(RESULT, "考核结果", ChainLink.ASSESS, "/assessments/results/{id}");
    }

    @Bean
    NavEntry assessments() {
        return NavEntry.of(ChainLink.ASSESS, "考责", "/assessments", 20).needs(Area.ASSESSMENT, Act.READ);
    }
}
