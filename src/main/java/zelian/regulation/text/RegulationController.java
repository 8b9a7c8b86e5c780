package zelian.regulation.text;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.regulation.Clause;
import zelian.regulation.ClauseId;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;
import zelian.ui.PagePart;
import zelian.ui.PageParts;

/** The texts everything rests on (法规依据), open to every reader. */
@Controller
class RegulationController {

    private final Texts texts;
    private final YamlRules rules;
    private final PageParts parts;

    RegulationController(Texts texts, YamlRules rules, PageParts parts) {
        this.texts = texts;
        this.rules = rules;
        this.parts = parts;
    }

    @Bean
    static NavEntry regulations() {
        return NavEntry.of(NavEntry.Group.BASIS, "法规依据", "/regulations", 10).icon("book");
    }

    @Bean
    static ObjectKind clauseKind() {
        return new ObjectKind("clause", "依据条款", ChainLink.BASIS, "/regulations/clauses/{id}");
    }

    @Bean
    static ObjectKind regulationKind() {
        return new ObjectKind("regulation", "法规", ChainLink.BASIS, "/regulations/{id}");
    }

    @GetMapping("/regulations")
    RegulationsPage index(@RequestParam(required = false) @Nullable String q, Viewer viewer) {
        var asked = q == null ? "" : q.strip();
        var found = texts.regulations().stream()
                .filter(regulation -> asked.isEmpty() || mentions(regulation, asked))
                .map(RegulationController::row)
                .sorted(Comparator.comparing(RegulationsPage.Row::title, Collator.getInstance(Locale.CHINA)))
                .toList();
        var values = rules.all().entrySet().stream()
                .map(entry -> value(entry.getValue(), viewer.day()))
                .filter(value -> asked.isEmpty() || value.title().contains(asked))
                .toList();
        return new RegulationsPage(asked, found, values);
    }

    @GetMapping("/regulations/{id}")
    RegulationPage regulation(@PathVariable UUID id, Viewer viewer) {
        var regulation = texts.regulation(id).orElseThrow(() -> new NotFound("regulation " + id));
        return new RegulationPage(
                row(regulation),
                regulation.note(),
                regulation.articles().stream()
                        .map(article -> clause(regulation, article))
                        .toList(),
                parts.of("regulation", id, viewer, PagePart.Place.MAIN),
                parts.of("regulation", id, viewer, PagePart.Place.SIDE));
    }

    @GetMapping("/regulations/clauses/{id}")
    ClausePage clause(@PathVariable UUID id, Viewer viewer) {
        var clause = texts.clause(new ClauseId(id)).orElseThrow(() -> new NotFound("clause " + id));
        var regulation = texts.regulation(clause.regulation()).orElseThrow(() -> new NotFound("regulation of " + id));
        var article = regulation.articles().stream()
                .filter(candidate -> regulation.id(candidate).equals(clause.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("clause " + id));
        return new ClausePage(
                clause.inWords(),
                row(regulation),
                clause(regulation, article),
                regulation.note(),
                parts.of("clause", id, viewer, PagePart.Place.MAIN),
                parts.of("clause", id, viewer, PagePart.Place.SIDE));
    }

    private static boolean mentions(Regulation regulation, String asked) {
        var plain = Regulation.plain(asked).toLowerCase(Locale.ROOT);
        return Regulation.plain(regulation.title()).toLowerCase(Locale.ROOT).contains(plain)
                || regulation.aliases().stream()
                        .anyMatch(alias ->
                                Regulation.plain(alias).toLowerCase(Locale.ROOT).contains(plain))
                || regulation.articles().stream()
                        .anyMatch(article -> article.gist().contains(asked)
                                || article.number().contains(asked));
    }

    private static RegulationsPage.Row row(Regulation regulation) {
        return new RegulationsPage.Row(
                regulation.id(),
                regulation.title(),
                regulation.issuer(),
                regulation.issued(),
                regulation.from(),
                regulation.until(),
                regulation.checked().label(),
                regulation.articles().size() - 1,
                (int) regulation.articles().stream()
                        .skip(1)
                        .filter(article -> article.checked() == Regulation.Checked.NO)
                        .count());
    }

    private static ClausePage.Clause clause(Regulation regulation, Regulation.Article article) {
        return new ClausePage.Clause(
                regulation.id(article).value(),
                article.number(),
                article.gist(),
                article.checked().label(),
                !article.numbered() && !article.number().equals(Clause.WHOLE));
    }

    private static RegulationsPage.Value value(DatedRule rule, LocalDate day) {
        var current = rule.values().stream()
                .filter(value -> !day.isBefore(value.since()))
                .findFirst();
        return new RegulationsPage.Value(
                rule.title(),
                current.map(value -> value.text() + rule.unit().measure()).orElse("尚未施行"),
                rule.values().getFirst().source().inWords(),
                current.map(DatedRule.Value::since)
                        .orElse(rule.values().getLast().since()));
    }
}
