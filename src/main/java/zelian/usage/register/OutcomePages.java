package zelian.usage.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.regulation.Rules;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.usage.OutcomeId;
import zelian.usage.action.Owners;
import zelian.usage.action.Use;
import zelian.usage.action.Uses;
import zelian.usage.catalogue.Action;
import zelian.usage.outcome.Kind;
import zelian.usage.outcome.Outcome;
import zelian.usage.outcome.Outcomes;

/** Puts the page of one result or decision together for one reader. */
@Component
class OutcomePages {

    private final Outcomes outcomes;
    private final Uses uses;
    private final Circle circle;
    private final Owners owners;
    private final Directory directory;
    private final Rights rights;
    private final Rules rules;
    private final Deadlines deadlines;
    private final PageParts parts;

    OutcomePages(
            Outcomes outcomes,
            Uses uses,
            Circle circle,
            Owners owners,
            Directory directory,
            Rights rights,
            Rules rules,
            Deadlines deadlines,
            PageParts parts) {
        this.outcomes = outcomes;
        this.uses = uses;
        this.circle = circle;
        this.owners = owners;
        this.directory = directory;
        this.rights = rights;
        this.rules = rules;
        this.deadlines = deadlines;
        this.parts = parts;
    }

    OutcomePage of(OutcomeId id, Viewer viewer) {
        var outcome = outcomes.get(id, viewer);
        var makes = outcomes.makes(id, viewer);
        var all = uses.of(id).stream()
                .filter(use -> makes || use.head().days().approvedOn() != null)
                .toList();
        var knows = circle.knows(outcome, all, viewer);
        var open = makes ? open(outcome, all, viewer) : List.<Action>of();
        var after = rules.on(viewer.day()).days("usage.unused-after").value();
        return new OutcomePage(
                "/uses/" + id,
                outcome.title(),
                Standing.of(all).word(outcome.fixedOn(), after, viewer.day()),
                next(all, open, viewer, outcome),
                notices(outcome, all),
                facts(outcome, knows),
                rows(all, viewer),
                knows ? usual(outcome, all, viewer) : List.of(),
                open.stream()
                        .map(action -> new Option(
                                action.code(), action.label() + "（" + action.layer() + "，" + action.days() + " 个工作日）"))
                        .toList(),
                open.isEmpty()
                        ? List.of()
                        : owners.all(outcome, viewer.day()).stream()
                                .map(holder -> new Option(holder.tenure().toString(), holder.inWords()))
                                .toList(),
                parts.of(outcome.kind().node(), id.value(), viewer, PagePart.Place.SIDE));
    }

    /** What of the usual is not used yet, for whoever may propose. */
    private List<Action> open(Outcome outcome, List<Use> all, Viewer viewer) {
        if (!outcome.stands()
                || outcome.isAbout(viewer)
                || !rights.may(viewer, Area.USAGE, Act.DRAFT, outcome.unit())) {
            return List.of();
        }
        return Action.usual(outcome.level(), viewer.day()).stream()
                .filter(action -> living(all, action).isEmpty())
                .toList();
    }

    private static Optional<Use> living(List<Use> all, Action action) {
        return all.stream()
                .filter(use -> use.head().code().equals(action.code()) && use.living())
                .findFirst();
    }

    private @Nullable Link next(List<Use> all, List<Action> open, Viewer viewer, Outcome outcome) {
        var waiting = all.stream().filter(Use.Proposed.class::isInstance).findFirst();
        if (waiting.isPresent() && rights.may(viewer, Area.USAGE, Act.APPROVE, outcome.unit())) {
            return new Link("批准运用", "/uses/actions/" + waiting.get().head().id());
        }
        return open.isEmpty() ? null : new Link("提出运用", "#proposal");
    }

    private static List<String> notices(Outcome outcome, List<Use> all) {
        var notices = new ArrayList<String>();
        if (!outcome.stands()) {
            notices.add("这件决定已被撤销或者要重新作出：不再提出运用，已经批准的由批准的人停止。");
        } else if (outcome.fixedOn() == null) {
            notices.add("结果还没有定稿：现在可以提出运用，定稿以后才批准。");
        }
        if (outcome.kind() == Kind.RESULT && outcome.level().isEmpty()) {
            notices.add("这个单位暂不定等，没有通常的运用。");
        }
        var living = all.stream().filter(Use::living).toList();
        if (!living.isEmpty()
                && living.stream().noneMatch(use -> use.head().aim().betters())) {
            notices.add("现有的运用只有激励或者警示，没有改进、制度层面的：结果用了，问题还在。");
        }
        return notices;
    }

    private List<Fact> facts(Outcome outcome, boolean knows) {
        var brief = knows && outcome.kind() == Kind.CASE ? circle.brief(outcome).orElse(null) : null;
        var secret = outcome.kind() == Kind.CASE && brief == null;
        return List.of(
                new Fact("成果", outcome.title(), outcome.address()),
                new Fact("问责对象", brief == null ? null : brief.object()),
                new Fact("问责方式", brief == null ? null : brief.forms()),
                new Fact("单位", secret ? null : directory.unitName(outcome.unit())),
                new Fact("等次", outcome.kind() == Kind.RESULT ? outcome.level() : null),
                new Fact(outcome.kind() == Kind.RESULT ? "发布" : "宣布", Say.day(outcome.knownOn())),
                new Fact("定稿", outcome.kind() == Kind.RESULT ? Say.day(outcome.fixedOn()) : null));
    }

    private List<OutcomePage.Row> rows(List<Use> all, Viewer viewer) {
        var names = names(all);
        return all.stream().map(use -> row(use, names, viewer)).toList();
    }

    private OutcomePage.Row row(Use use, Map<PersonId, String> names, Viewer viewer) {
        var head = use.head();
        var due = head.days().due();
        return new OutcomePage.Row(
                "/uses/actions/" + head.id(),
                head.title(),
                head.level().label() + " · " + head.aim().label(),
                names.getOrDefault(head.owner().person(), "—"),
                due == null || !use.running() ? null : deadlines.light(due, viewer.day()),
                Say.day(due),
                use.word());
    }

    private Map<PersonId, String> names(List<Use> all) {
        return directory.names(
                all.stream().map(use -> use.head().owner().person()).toList());
    }

    private static List<OutcomePage.Usual> usual(Outcome outcome, List<Use> all, Viewer viewer) {
        return Action.usual(outcome.level(), viewer.day()).stream()
                .map(action -> new OutcomePage.Usual(
                        action.label(),
                        action.layer(),
                        action.by().label(),
                        action.days() + " 个工作日",
                        action.source().inWords(),
                        living(all, action).map(Use::word).orElse("—")))
                .toList();
    }
}
