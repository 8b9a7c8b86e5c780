package zelian.accountability.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.CaseHead;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Elements;
import zelian.accountability.casefile.Hand;
import zelian.accountability.casefile.Hands;
import zelian.accountability.casefile.Sight;
import zelian.accountability.execution.ClosingCases;
import zelian.accountability.rule.Consequence;
import zelian.accountability.rule.Ground;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;

/** Puts the page of one case together for one reader. */
@Component
class CasePages {

    private final Cases cases;
    private final Hands hands;
    private final Elements elements;
    private final Sight sight;
    private final Saying saying;
    private final CaseForms forms;
    private final Choices choices;
    private final CaseRows rows;
    private final ClosingCases closing;
    private final Directory directory;
    private final PageParts parts;

    CasePages(
            Cases cases,
            Hands hands,
            Elements elements,
            Sight sight,
            Saying saying,
            CaseForms forms,
            Choices choices,
            CaseRows rows,
            ClosingCases closing,
            Directory directory,
            PageParts parts) {
        this.cases = cases;
        this.hands = hands;
        this.elements = elements;
        this.sight = sight;
        this.saying = saying;
        this.forms = forms;
        this.choices = choices;
        this.rows = rows;
        this.closing = closing;
        this.directory = directory;
        this.parts = parts;
    }

    CasePage of(CaseId id, Viewer viewer) {
        sight.requireCase(viewer, id);
        var one = cases.get(id);
        var head = one.head();
        var knows = saying.knows(head, viewer);
        var all = sight.readsAll(viewer, head);
        var left = one instanceof Case.Executing && all ? closing.unfinished(id).matters() : List.<String>of();
        var shown = forms.of(one, left.isEmpty(), viewer);
        return new CasePage(
                "/accountability/cases/" + id,
                head.title(),
                one.word(),
                turn(one, viewer),
                next(shown),
                saying.document(one, viewer),
                !knows,
                CaseSteps.of(one),
                facts(head, knows, viewer),
                saying.of(head, viewer).stream()
                        .map(word -> new CasePage.Text(
                                Saying.label(word.step()), word.who(), Say.day(word.day()), word.words()))
                        .toList(),
                all ? rows.shares(id) : List.of(),
                saying.document(one, viewer) || all ? rows.votes(id, all) : List.of(),
                knows
                        ? rows.receipts(id, shown.contains(CaseForm.RECEIPTS), saying.executes(head, viewer), viewer)
                        : List.of(),
                knows ? rows.periods(id, viewer) : List.of(),
                knows ? rows.appeals(id, viewer) : List.of(),
                all ? rows.branches(id) : List.of(),
                all || head.isOwn(viewer) ? rows.items(id) : List.of(),
                left,
                head.target().onUnit(),
                shown,
                choices.of(head, shown, viewer),
                parts.of("case", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("case", id.value(), viewer, PagePart.Place.SIDE));
    }

    private @Nullable String turn(Case one, Viewer viewer) {
        if (one.ended()) {
            return null;
        }
        var party = hands.of(one.head().id(), forms.turn(one));
        return party.isPresent() && party.get().is(viewer)
                ? "你（" + viewer.name() + "）"
                : name(party.map(held -> held.person()));
    }

    private String name(Optional<PersonId> person) {
        return person.map(one -> directory.names(List.of(one)).getOrDefault(one, "—"))
                .orElse("—");
    }

    private static @Nullable Link next(Set<CaseForm> shown) {
        return shown.stream()
                .filter(form -> form.next() != null)
                .findFirst()
                .map(form -> new Link(Objects.requireNonNull(form.next()), "#" + form.anchor()))
                .orElse(null);
    }

    /** Who is held to account, and for what, only for those who may know. */
    private List<Fact> facts(CaseHead head, boolean knows, Viewer viewer) {
        var body = new Fact("启动机关", directory.unitName(head.body()));
        var decider = new Fact("决定机关", head.decider() == null ? null : directory.unitName(head.decider()));
        if (!knows) {
            return List.of(body, new Fact("类别", head.target().onUnit() ? "党组织" : "领导干部"), decider);
        }
        var ground = Ground.of(head.ground(), viewer.day());
        return List.of(
                new Fact("问责对象", head.target().words()),
                new Fact("问责情形", ground.inWords()),
                new Fact("后果要件", found(head.id())),
                new Fact("依据", ground.source().inWords()),
                body,
                new Fact("启动批准", head.asksParty() ? "须报同级党组主要负责人批准" : "本机关主要负责人批准"),
                new Fact("调查组", team(head.id())),
                decider);
    }

    private String found(CaseId id) {
        return elements.of(id, Elements.Kind.CONSEQUENCE).stream()
                .map(code -> Consequence.valueOf(code).label())
                .collect(Collectors.joining("、"));
    }

    private String team(CaseId id) {
        var people = hands.of(id).stream()
                .filter(held -> held.hand() == Hand.LEAD || held.hand() == Hand.TEAM)
                .map(held -> held.party().person())
                .toList();
        var names = directory.names(people);
        return people.stream().map(person -> names.getOrDefault(person, "—")).collect(Collectors.joining("、"));
    }
}
