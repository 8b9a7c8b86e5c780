package zelian.usage.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.common.NotFound;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;
import zelian.usage.UseId;
import zelian.usage.action.Use;
import zelian.usage.action.UseHead;
import zelian.usage.action.Uses;
import zelian.usage.action.Words;
import zelian.usage.catalogue.Action;
import zelian.usage.outcome.Outcomes;

/** Puts the page of one use together for one reader. */
@Component
class UsePages {

    private final Outcomes outcomes;
    private final Uses uses;
    private final Words words;
    private final Directory directory;
    private final Rights rights;
    private final Deadlines deadlines;
    private final PageParts parts;

    UsePages(
            Outcomes outcomes,
            Uses uses,
            Words words,
            Directory directory,
            Rights rights,
            Deadlines deadlines,
            PageParts parts) {
        this.outcomes = outcomes;
        this.uses = uses;
        this.words = words;
        this.directory = directory;
        this.rights = rights;
        this.deadlines = deadlines;
        this.parts = parts;
    }

    /** @throws NotFound if the reader may not know of it, or not before it is approved */
    UsePage of(UseId id, Viewer viewer) {
        var use = uses.get(id);
        var head = use.head();
        outcomes.get(head.outcome(), viewer);
        var makes = outcomes.makes(head.outcome(), viewer);
        if (!makes && head.days().approvedOn() == null) {
            throw new NotFound("use " + id);
        }
        var forms = forms(use, makes, viewer);
        var due = head.days().due();
        return new UsePage(
                "/uses/actions/" + id,
                head.title(),
                new Link(head.about(), "/uses/" + head.outcome()),
                use.word(),
                due == null || !use.running() ? null : deadlines.light(due, viewer.day()),
                turn(use, viewer),
                next(forms),
                steps(use),
                facts(head),
                receipt(id),
                forms,
                parts.of("use", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("use", id.value(), viewer, PagePart.Place.SIDE));
    }

    private UsePage.@Nullable Text receipt(UseId id) {
        return words.of(id.value()).stream()
                .filter(word -> word.step().equals("reported"))
                .reduce((first, second) -> second)
                .map(word -> new UsePage.Text(word.who(), Say.day(word.day()), word.words()))
                .orElse(null);
    }

    private UsePage.Forms forms(Use use, boolean makes, Viewer viewer) {
        var head = use.head();
        var apart = !viewer.person().equals(head.object()) && !viewer.unit().equals(head.unit());
        var approves = makes && apart && rights.may(viewer, Area.USAGE, Act.APPROVE, head.unit());
        var owns = head.owner().is(viewer);
        var running = use.running();
        return new UsePage.Forms(
                use instanceof Use.Proposed && approves && !head.proposer().is(viewer),
                running && owns,
                use instanceof Use.Reported
                        && makes
                        && apart
                        && !owns
                        && rights.may(viewer, Area.USAGE, Act.VERIFY, head.unit()),
                use instanceof Use.Proposed && makes && rights.may(viewer, Area.USAGE, Act.DRAFT, head.unit()),
                running && approves);
    }

    private static @Nullable Link next(UsePage.Forms forms) {
        if (forms.deciding()) {
            return new Link("批准这项运用", "#decision");
        }
        if (forms.reporting()) {
            return new Link("反馈办理情况", "#receipt");
        }
        return forms.verifying() ? new Link("核验反馈", "#verification") : null;
    }

    private @Nullable String turn(Use use, Viewer viewer) {
        return switch (use) {
            case Use.Proposed ignored -> "党组书记";
            case Use.Approved it -> name(it.head(), viewer);
            case Use.Returned it -> name(it.head(), viewer);
            case Use.Reported ignored -> "核验人";
            default -> null;
        };
    }

    private String name(UseHead head, Viewer viewer) {
        var owner = head.owner();
        return owner.is(viewer)
                ? "你（" + viewer.name() + "）"
                : directory.names(List.of(owner.person())).getOrDefault(owner.person(), "—");
    }

    private static List<Step> steps(Use use) {
        var days = use.head().days();
        var proposed = Step.done("建议", Say.shortDay(days.proposedOn()));
        var approved = Step.done("批准", Say.shortDay(days.approvedOn()));
        return switch (use) {
            case Use.Proposed ignored -> List.of(proposed, Step.now("批准"), Step.toCome("执行"), Step.toCome("反馈核验"));
            case Use.Refused ignored -> List.of(proposed, Step.done(use.word(), Say.shortDay(days.endedOn())));
            case Use.Withdrawn ignored ->
                days.approvedOn() == null
                        ? List.of(proposed, Step.done(use.word(), Say.shortDay(days.endedOn())))
                        : List.of(proposed, approved, Step.done("停止", Say.shortDay(days.endedOn())));
            case Use.Approved ignored ->
                List.of(proposed, approved, Step.now("执行", Say.shortDay(days.due()) + " 前"), Step.toCome("反馈核验"));
            case Use.Returned ignored ->
                List.of(proposed, approved, Step.now("重新反馈", Say.shortDay(days.due()) + " 前"), Step.toCome("反馈核验"));
            case Use.Reported ignored ->
                List.of(proposed, approved, Step.done("反馈", Say.shortDay(days.reportedOn())), Step.now("核验"));
            case Use.Done ignored ->
                List.of(
                        proposed,
                        approved,
                        Step.done("反馈", Say.shortDay(days.reportedOn())),
                        Step.done("核验办结", Say.shortDay(days.endedOn())));
        };
    }

    private List<Fact> facts(UseHead head) {
        var source = Action.of(head.code()).map(Action::source);
        return List.of(
                new Fact("成果", head.about(), "/uses/" + head.outcome()),
                new Fact("层次 · 性质", head.level().label() + " · " + head.aim().label()),
                new Fact("依据", source.map(text -> text.inWords()).orElse(null)),
                new Fact("承办", holder(head)),
                new Fact("提出", proposer(head)),
                new Fact(
                        "期限",
                        head.days().due() == null
                                ? length(head)
                                : Say.day(head.days().due())));
    }

    private static String length(UseHead head) {
        return head.days().wanted() == null
                ? "批准之日起 " + head.length() + " 个工作日"
                : Say.day(head.days().wanted());
    }

    private @Nullable String holder(UseHead head) {
        return directory
                .holder(head.owner().tenure())
                .map(Directory.Holder::inWords)
                .orElse(null);
    }

    private @Nullable String proposer(UseHead head) {
        return directory
                .holder(head.proposer().tenure())
                .map(Directory.Holder::inWords)
                .orElse(null);
    }
}
