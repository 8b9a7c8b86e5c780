package zelian.likeness.superior;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.likeness.ComparedTexts;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.SeeOther;

/** 上级安排: what own plans are compared with. */
@Controller
class SuperiorController {

    private final Superiors superiors;
    private final Rights rights;

    SuperiorController(Superiors superiors, Rights rights) {
        this.superiors = superiors;
        this.rights = rights;
    }

    @Bean
    static NavEntry superiorPlans() {
        return NavEntry.of(ChainLink.FIX, "上级安排", "/likenesses/superiors", 70).needs(Area.DUTY, Act.ISSUE);
    }

    @GetMapping("/likenesses/superiors")
    SuperiorsPage all(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.ISSUE);
        return new SuperiorsPage(superiors.all().stream()
                .map(plan -> new SuperiorsPage.Row(
                        plan.year(),
                        plan.issuer(),
                        plan.title(),
                        ComparedTexts.sentences(plan.text()).size(),
                        plan.byName(),
                        plan.enteredOn()))
                .toList());
    }

    @PostMapping("/likenesses/superiors")
    SeeOther enter(
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            Viewer viewer) {
        superiors.enter(viewer, issuer.strip(), title.strip(), text.strip());
        return new SeeOther("/likenesses/superiors");
    }
}
