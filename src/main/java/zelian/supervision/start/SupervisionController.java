package zelian.supervision.start;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.Page;

/** The page where 督责 begins, to which the ring of the year and the navigation lead. */
@Controller
class SupervisionController {

    private final List<Strand> strands;
    private final Rights rights;

    SupervisionController(List<Strand> strands, Rights rights) {
        this.strands =
                strands.stream().sorted(Comparator.comparingInt(Strand::order)).toList();
        this.rights = rights;
    }

    @Bean
    static NavEntry supervision() {
        return NavEntry.of(ChainLink.SUPERVISE, "督责总览", "/supervision", 5).needs(Area.SUPERVISION, Act.READ);
    }

    @GetMapping("/supervision")
    Page show(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.SUPERVISION, Act.READ);
        return new SupervisionPage(
                strands.stream().map(strand -> strand.shown(viewer)).toList());
    }
}
