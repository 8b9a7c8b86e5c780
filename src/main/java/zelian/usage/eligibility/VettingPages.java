package zelian.usage.eligibility;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;
import zelian.usage.VettingId;
import zelian.usage.action.Words;
import zelian.usage.bar.Finding;
import zelian.usage.bar.Opinion;

/** Puts the page of one check of eligibility together for one reader. */
@Component
class VettingPages {

    private final Vettings vettings;
    private final Findings findings;
    private final Part part;
    private final Words words;
    private final Directory directory;
    private final Deadlines deadlines;
    private final PageParts parts;

    VettingPages(
            Vettings vettings,
            Findings findings,
            Part part,
            Words words,
            Directory directory,
            Deadlines deadlines,
            PageParts parts) {
        this.vettings = vettings;
        this.findings = findings;
        this.part = part;
        this.words = words;
        this.directory = directory;
        this.deadlines = deadlines;
        this.parts = parts;
    }

    VettingPage of(VettingId id, Viewer viewer) {
        part.requireReader(viewer);
        var vetting = vettings.get(id);
        var head = vetting.head();
        var candidates = vettings.candidates(id);
        var open = Vettings.open(candidates);
        var asked = vetting instanceof Vetting.Asked;
        var answers = part.answers(viewer);
        var forms = forms(vetting, candidates, viewer);
        return new VettingPage(
                "/eligibility/" + id,
                head.title(),
                Vetting.word(vetting.stored(), open),
                asked ? deadlines.light(head.due(), viewer.day()) : null,
                asked ? turn(head, viewer) : null,
                forms.giving() && open > 0 ? new Link("出具意见", "#opinion") : null,
                vetting instanceof Vetting.Replied && candidates.stream().noneMatch(one -> one.is(viewer)),
                answers,
                steps(vetting, open),
                facts(vetting),
                rows(vetting, candidates, answers, viewer),
                forms,
                candidates.stream()
                        .filter(one -> !one.is(viewer))
                        .map(one -> new Option(
                                one.id().toString(),
                                one.words()
                                        + (one.given() == null
                                                ? ""
                                                : "（" + one.given().opinion().label() + "）")))
                        .toList(),
                Option.of(Opinion.values(), Opinion::label),
                parts.of("eligibility", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("eligibility", id.value(), viewer, PagePart.Place.SIDE));
    }

    private VettingPage.Forms forms(Vetting vetting, List<Candidate> candidates, Viewer viewer) {
        var asked = vetting instanceof Vetting.Asked;
        var among = candidates.stream().anyMatch(one -> one.is(viewer));
        var answers = part.answers(viewer);
        var open = Vettings.open(candidates);
        return new VettingPage.Forms(
                asked && answers && candidates.stream().anyMatch(one -> !one.is(viewer)),
                asked && answers && open > 0,
                asked && open == 0 && !among && vetting.head().signer().is(viewer),
                asked && part.asks(viewer),
                vetting instanceof Vetting.Replied
                        && !among
                        && !vettings.openedToday(vetting.head().id(), viewer)
                        && words.any(candidates.stream().map(Candidate::id).toList()));
    }

    private String turn(VettingHead head, Viewer viewer) {
        return head.signer().is(viewer) ? "你（" + viewer.name() + "）" : directory.unitName(head.body());
    }

    private static List<Step> steps(Vetting vetting, long open) {
        var asked = Step.done("提出", Say.shortDay(vetting.head().askedOn()));
        return switch (vetting) {
            case Vetting.Asked it
            when open > 0 ->
                List.of(asked, Step.now("出具意见", Say.shortDay(it.head().due()) + " 前"), Step.toCome("签发回复"));
            case Vetting.Asked ignored -> List.of(asked, Step.done("出具意见"), Step.now("签发回复"));
            case Vetting.Replied it -> List.of(asked, Step.done("出具意见"), Step.done("签发回复", Say.shortDay(it.on())));
            case Vetting.Withdrawn it -> List.of(asked, Step.done("已撤回", Say.shortDay(it.on())));
        };
    }

    private List<Fact> facts(Vetting vetting) {
        var head = vetting.head();
        return List.of(
                new Fact("核查事由", head.purpose().label()),
                new Fact("以哪一天为准", Say.day(head.asOf())),
                new Fact("提出单位", directory.unitName(head.askerUnit())),
                new Fact("答复机关", directory.unitName(head.body())),
                new Fact("答复期限", Say.day(head.due())),
                new Fact("文号", vetting instanceof Vetting.Replied replied ? replied.number() : null));
    }

    private List<VettingPage.Row> rows(Vetting vetting, List<Candidate> candidates, boolean answers, Viewer viewer) {
        var asked = vetting instanceof Vetting.Asked;
        var found = asked && answers ? findings.of(vetting.head(), candidates) : Map.<UUID, Finding>of();
        var reasons = asked && answers
                || vetting instanceof Vetting.Replied
                        && vettings.openedToday(vetting.head().id(), viewer);
        return candidates.stream()
                .map(candidate -> candidate.is(viewer)
                        ? new VettingPage.Row(candidate.words(), "涉及你本人，不显示", null, "涉及你本人，不显示", null)
                        : row(candidate, found.get(candidate.id()), answers || !asked, reasons))
                .toList();
    }

    private VettingPage.Row row(Candidate candidate, @Nullable Finding finding, boolean answered, boolean reasons) {
        var given = candidate.given();
        if (given == null || !answered) {
            return new VettingPage.Row(candidate.words(), finding == null ? "—" : finding.inWords(), null, "—", null);
        }
        return new VettingPage.Row(
                candidate.words(),
                finding == null ? given.finding().label() : finding.inWords(),
                given.opinion().label(),
                given.told().isEmpty() ? "—" : given.told(),
                reasons ? reason(candidate) : null);
    }

    private @Nullable String reason(Candidate candidate) {
        return words.latest(candidate.id(), "opinion").orElse(null);
    }
}
