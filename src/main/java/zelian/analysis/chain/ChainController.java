package zelian.analysis.chain;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import zelian.access.Viewer;
import zelian.analysis.Ref;
import zelian.ui.Page;

/** The chain around any object. */
@Controller
class ChainController {

    private final ShowingChains chains;

    ChainController(ShowingChains chains) {
        this.chains = chains;
    }

    @GetMapping("/chain/{kind}/{id}")
    Page chain(@PathVariable String kind, @PathVariable UUID id, ChainQuery query, Viewer viewer) {
        return chains.page(new Ref(kind, id), query, viewer);
    }
}
