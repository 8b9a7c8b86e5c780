package zelian.analysis.search;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import zelian.access.Viewer;
import zelian.analysis.Kinds;
import zelian.ui.Page;
import zelian.ui.Tab;

/** Search over everything one may know, as a page and under the search box of the head. */
@Controller
class SearchController {

    private static final int SUGGESTED = 4;
    private static final int LISTED = 10;
    private static final int OF_ONE_KIND = 100;

    private final Searching searching;
    private final Kinds kinds;

    SearchController(Searching searching, Kinds kinds) {
        this.searching = searching;
        this.kinds = kinds;
    }

    @GetMapping("/search")
    Page search(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind, Viewer viewer) {
        return page(q, kind, kind.isEmpty() ? LISTED : OF_ONE_KIND, viewer);
    }

    @GetMapping("/search/suggestions")
    Page suggestions(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        return new SearchSuggestions(page(q, "", SUGGESTED, viewer));
    }

    private SearchPage page(String q, String kind, int perKind, Viewer viewer) {
        var words = q.length() > 100 ? q.substring(0, 100) : q;
        var found = searching.search(words, kind, perKind, viewer);
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("全部", address(words, ""), kind.isEmpty()));
        found.forEach(one -> tabs.add(new Tab(
                kinds.label(one.kind()) + " " + one.all(),
                address(words, one.kind()),
                one.kind().equals(kind))));
        var all = found.stream().mapToInt(Searching.Found::all).sum();
        return new SearchPage(
                words,
                tabs,
                found.stream().map(one -> group(words, one)).toList(),
                all,
                all >= Searching.MOST,
                kind.isEmpty() ? null : kind);
    }

    private SearchPage.Group group(String words, Searching.Found found) {
        List<SearchPage.Line> lines = found.hits().stream()
                .map(hit -> new SearchPage.Line(
                        hit.title(),
                        kinds.address(hit.ref()),
                        Kinds.chainAddress(hit.ref()),
                        hit.second(),
                        hit.where(),
                        hit.state()))
                .toList();
        return new SearchPage.Group(kinds.label(found.kind()), address(words, found.kind()), lines, found.all());
    }

    private static String address(String words, String kind) {
        var address = UriComponentsBuilder.fromPath("/search").queryParam("q", words);
        if (!kind.isEmpty()) {
            address.queryParam("kind", kind);
        }
        return address.encode().build().toUriString();
    }
}
