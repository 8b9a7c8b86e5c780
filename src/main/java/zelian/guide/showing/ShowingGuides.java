package zelian.guide.showing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.guide.writing.Edition;
import zelian.guide.writing.Guide;
import zelian.guide.writing.Guides;
import zelian.guide.writing.WritingGuides;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;

/** Puts the pages of guides together for one reader. */
@Component
class ShowingGuides {

    private static final int MISSING = 20;

    private final Guides guides;
    private final WritingGuides writing;
    private final Duties duties;
    private final Rights rights;
    private final PageParts parts;

    ShowingGuides(Guides guides, WritingGuides writing, Duties duties, Rights rights, PageParts parts) {
        this.guides = guides;
        this.writing = writing;
        this.duties = duties;
        this.rights = rights;
        this.parts = parts;
    }

    /** Published ones for everyone; what is under way for those who write and review. */
    GuidesPage list(@Nullable String q, Viewer viewer) {
        noAdministrator(viewer);
        var known = duties.visibleTo(viewer).stream().map(Duty::matter).collect(Collectors.toSet());
        var rows = Stream.concat(
                        guides.published().stream()
                                .filter(edition -> concerns(edition, known) || works(edition, viewer)),
                        guides.latest().stream()
                                .filter(latest -> !(latest instanceof Edition.Published) && works(latest, viewer)))
                .filter(edition -> asked(edition, q))
                .map(ShowingGuides::row)
                .toList();
        var missing = rights.mayAnywhere(viewer, Area.DUTY, Act.ISSUE) ? missing(viewer) : List.<Duty>of();
        return new GuidesPage(
                q,
                rows,
                missing.stream()
                        .limit(MISSING)
                        .map(duty -> new GuidesPage.Missing(GuideParts.address(duty), duty.matter(), duty.aspect()))
                        .toList(),
                missing.size(),
                rights.mayAnywhere(viewer, Area.DUTY, Act.ISSUE));
    }

    /** Of a matter that the reader knows of, or of a whole aspect. */
    private static boolean concerns(Edition edition, Set<String> known) {
        var matter = edition.head().guide().matter();
        return matter.isEmpty() || known.contains(matter);
    }

    private boolean works(Edition edition, Viewer viewer) {
        var unit = edition.head().guide().unit();
        return rights.may(viewer, Area.DUTY, Act.ISSUE, unit) || rights.may(viewer, Area.DUTY, Act.REVIEW, unit);
    }

    private List<Duty> missing(Viewer viewer) {
        var seen = new HashSet<String>();
        var published = guides.published();
        return duties.visibleTo(viewer).stream()
                .filter(duty -> !duty.negative() && writing.writes(viewer, duty.unit()))
                .filter(duty -> seen.add(duty.aspect() + duty.matter()))
                .filter(duty -> Guides.among(published, duty.unit(), duty.aspect(), duty.matter())
                        .isEmpty())
                .toList();
    }

    private static boolean asked(Edition edition, @Nullable String q) {
        var text = edition.head().text();
        var guide = edition.head().guide();
        return q == null
                || q.isBlank()
                || (guide.title() + guide.aspect() + text.steps() + text.form()).contains(q.strip());
    }

    private static GuidesPage.Row row(Edition edition) {
        var head = edition.head();
        return new GuidesPage.Row(
                "/guides/" + head.guide().id(),
                head.guide().title(),
                head.guide().aspect(),
                edition.word(),
                "第 " + head.ordinal() + " 版",
                head.text().inSteps().getFirst());
    }

    GuideFormPage begin(@Nullable DutyId of, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.ISSUE);
        var visible = duties.visibleTo(viewer);
        var duty = of == null ? null : duties.find(of, viewer).orElseThrow(() -> new NotFound("duty " + of));
        var first = duty == null ? visible.stream().findFirst().orElse(null) : duty;
        return new GuideFormPage(
                null,
                first == null ? viewer.unit().toString() : first.unit().toString(),
                visible.stream()
                        .map(Duty::aspect)
                        .filter(aspect -> !aspect.isBlank())
                        .distinct()
                        .map(aspect -> new Option(aspect, aspect))
                        .toList(),
                duty == null ? "" : duty.aspect(),
                duty == null ? "" : duty.matter());
    }

    GuideFormPage draft(UUID id, Viewer viewer) {
        var latest = guides.editions(id).getFirst();
        rights.require(viewer, Area.DUTY, Act.ISSUE, latest.head().guide().unit());
        if (!latest.drafting()) {
            throw Rejected.because("guide.other-state", latest.head().guide().title(), latest.word());
        }
        return new GuideFormPage(latest.head(), "", List.of(), "", "");
    }

    GuidePage one(UUID id, Viewer viewer) {
        noAdministrator(viewer);
        var all = guides.editions(id);
        var latest = all.getFirst();
        var guide = latest.head().guide();
        var writes = writing.writes(viewer, guide.unit());
        var reviews = writing.reviews(viewer, guide.unit());
        var published = all.stream().filter(Edition.Published.class::isInstance).findFirst();
        var shown = writes || reviews ? latest : published.orElseThrow(() -> new NotFound("guide " + id));
        var head = shown.head();
        var text = head.text();
        var own = viewer.person().equals(head.hands().submitter());
        return new GuidePage(
                "/guides/" + id,
                guide.title(),
                guide.aspect(),
                shown.word(),
                "第 " + head.ordinal() + " 版",
                notice(shown, published.orElse(null)),
                shown instanceof Edition.Published || shown instanceof Edition.Superseded ? List.of() : steps(shown),
                GuidePart.numbered(text.inSteps()),
                text.ask(),
                text.form(),
                text.example(),
                uses(guide, viewer),
                all.stream()
                        .filter(edition -> writes
                                || reviews
                                || edition instanceof Edition.Published
                                || edition instanceof Edition.Superseded)
                        .map(ShowingGuides::former)
                        .toList(),
                new GuidePage.Forms(
                        writes && shown.drafting(),
                        writes && shown.drafting(),
                        reviews && shown instanceof Edition.Submitted && !own,
                        writes && shown instanceof Edition.Reviewed,
                        writes && shown instanceof Edition.Published),
                parts.of("guide", id, viewer, PagePart.Place.MAIN));
    }

    private static @Nullable String notice(Edition shown, @Nullable Edition published) {
        if (shown instanceof Edition.SentBack) {
            return "退回理由：" + shown.head().returned();
        }
        return shown == published || published == null
                ? null
                : "这是还没有发布的一版；大家看的是第 " + published.head().ordinal() + " 版，"
                        + Say.day(published.head().since()) + " 发布";
    }

    private static List<Step> steps(Edition shown) {
        var hands = shown.head().hands();
        return List.of(
                shown.drafting() ? Step.now("编写") : Step.done("编写", Say.day(hands.submitted())),
                shown instanceof Edition.Submitted
                        ? Step.now("机关纪委审核")
                        : hands.reviewed() == null
                                ? Step.toCome("机关纪委审核")
                                : Step.done("机关纪委审核", Say.day(hands.reviewed())),
                shown instanceof Edition.Reviewed ? Step.now("发布") : Step.toCome("发布"));
    }

    private static GuidePage.Former former(Edition edition) {
        var head = edition.head();
        return new GuidePage.Former(
                "第 " + head.ordinal() + " 版",
                edition.word(),
                head.since() == null
                        ? Say.day(head.hands().written()) + " 编写"
                        : Say.day(head.since()) + " 起"
                                + (head.until() == null ? "" : "，" + Say.day(head.until()) + " 止"),
                head.reason().isEmpty() ? "初次编写" : head.reason());
    }

    /** The reader's own view of the duties it goes with. */
    private List<Link> uses(Guide guide, Viewer viewer) {
        var published = guides.published();
        return duties.visibleTo(viewer).stream()
                .filter(duty -> Guides.among(published, duty.unit(), duty.aspect(), duty.matter())
                        .filter(edition -> edition.head().guide().id().equals(guide.id()))
                        .isPresent())
                .map(duty -> new Link(duty.number() + " " + duty.matter(), "/duties/" + duty.id()))
                .limit(MISSING)
                .toList();
    }

    private boolean works(Viewer viewer) {
        return rights.mayAnywhere(viewer, Area.DUTY, Act.ISSUE) || rights.mayAnywhere(viewer, Area.DUTY, Act.REVIEW);
    }

    private static void noAdministrator(Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("guides");
        }
    }
}
