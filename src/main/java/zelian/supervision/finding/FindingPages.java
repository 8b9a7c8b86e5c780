package zelian.supervision.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.duty.Duties;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.regulation.Clauses;
import zelian.supervision.FindingId;
import zelian.supervision.round.RoundHead;
import zelian.supervision.round.Rounds;
import zelian.supervision.round.Sight;
import zelian.supervision.visit.Visits;
import zelian.supervision.word.Words;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;

/** Puts the page of one finding together for one reader. */
@Component
class FindingPages {

    private static final Map<String, String> SAID = Map.of(
            "disputed", "单位异议", "upheld", "裁定：维持", "amended", "裁定：修正", "dropped", "裁定：不予列入", "waived", "无需整改的理由");

    private final Findings findings;
    private final Visits visits;
    private final Rounds rounds;
    private final Sight sight;
    private final FindingForms forms;
    private final Words words;
    private final Directory directory;
    private final Duties duties;
    private final Clauses clauses;
    private final Rectification rectification;
    private final Deadlines deadlines;
    private final PageParts parts;

    FindingPages(
            Findings findings,
            Visits visits,
            Rounds rounds,
            Sight sight,
            FindingForms forms,
            Words words,
            Directory directory,
            Duties duties,
            Clauses clauses,
            Rectification rectification,
            Deadlines deadlines,
            PageParts parts) {
        this.findings = findings;
        this.visits = visits;
        this.rounds = rounds;
        this.sight = sight;
        this.forms = forms;
        this.words = words;
        this.directory = directory;
        this.duties = duties;
        this.clauses = clauses;
        this.rectification = rectification;
        this.deadlines = deadlines;
        this.parts = parts;
    }

    FindingPage of(FindingId id, Viewer viewer) {
        sight.requireFinding(viewer, id.value());
        var finding = findings.get(id);
        var head = finding.head();
        var round = rounds.get(head.round());
        var fact = findings.fact(id);
        var shown = forms.of(finding, round, viewer);
        var confirmBy = finding instanceof Finding.Put put ? put.given().confirmBy() : null;
        var people = directory.names(
                List.of(head.owner().person(), round.head().lead().person()));
        return new FindingPage(
                "/findings/" + id,
                head.title(),
                head.number(),
                finding.word(),
                confirmBy == null ? null : deadlines.light(confirmBy, viewer.day()),
                confirmBy == null ? null : Say.shortDay(confirmBy) + " 前",
                turn(finding, round.head(), people, viewer),
                FindingForms.next(shown),
                directory.unitName(head.unit()),
                List.of(new Link("督责发现", "/findings"), new Link(head.number(), "")),
                FindingSteps.of(finding, people),
                head.side().label(),
                fact,
                facts(finding, round.head(), people, viewer),
                said(id),
                shown,
                parts.of("finding", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("finding", id.value(), viewer, PagePart.Place.SIDE));
    }

    private static @Nullable String turn(
            Finding finding, RoundHead round, Map<PersonId, String> people, Viewer viewer) {
        var whose = switch (finding) {
            case Finding.Put it -> it.head().owner().person();
            case Finding.Recorded ignored -> round.lead().person();
            case Finding.Disputed ignored -> round.lead().person();
            case Finding.Confirmed it ->
                it.head().side() == Side.SHORTFALL ? round.lead().person() : null;
            case Finding.Dropped ignored -> null;
            case Finding.Rectifying ignored -> null;
            case Finding.Waived ignored -> null;
        };
        return whose == null
                ? null
                : whose.equals(viewer.person()) ? "你（" + viewer.name() + "）" : people.getOrDefault(whose, "—");
    }

    private List<Fact> facts(Finding finding, RoundHead round, Map<PersonId, String> people, Viewer viewer) {
        var head = finding.head();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("轮次", round.title(), "/inspections/" + head.round()));
        facts.add(new Fact("检查", visits.get(head.visit()).head().title(), "/inspections/visits/" + head.visit()));
        var duty = head.duty();
        if (duty != null) {
            duties.find(duty, viewer)
                    .ifPresent(it -> facts.add(new Fact("对应责任", it.number() + " " + it.matter(), "/duties/" + duty)));
        }
        var clause = head.clause();
        if (clause != null) {
            clauses.byId(List.of(clause))
                    .values()
                    .forEach(it -> facts.add(new Fact("对照条款", it.inWords(), "/regulations/clauses/" + clause)));
        }
        facts.add(new Fact(clause == null ? "依据" : "其他依据", head.basis()));
        facts.add(new Fact("登记", head.recorderName() + "，" + head.recordedOn()));
        facts.add(new Fact("确认人", people.get(head.owner().person())));
        var confirmation = Way.of(finding).confirmation();
        if (confirmation != null) {
            facts.add(new Fact("确认", confirmation.how().label() + "，" + confirmation.on()));
        }
        rectification
                .of(new SourceRef("finding", head.id().value()))
                .forEach(item -> facts.add(
                        new Fact("整改事项", item.number() + "，" + item.state(), "/rectification/items/" + item.id())));
        return facts;
    }

    private List<FindingPage.Said> said(FindingId id) {
        return words.of(id.value()).stream()
                .map(word -> new FindingPage.Said(
                        Objects.requireNonNullElse(SAID.get(word.step()), word.step()),
                        word.who(),
                        word.day(),
                        word.words()))
                .toList();
    }
}
