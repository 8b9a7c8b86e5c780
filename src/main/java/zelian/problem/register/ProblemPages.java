package zelian.problem.register;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.meeting.AgendaItemId;
import zelian.meeting.Meetings;
import zelian.problem.ProblemId;
import zelian.problem.work.Assigning;
import zelian.problem.work.Leading;
import zelian.problem.work.Milestone;
import zelian.problem.work.Priority;
import zelian.problem.work.Problem;
import zelian.problem.work.ProblemHead;
import zelian.problem.work.Problems;
import zelian.problem.work.ReadingWords;
import zelian.problem.work.Responsibility;
import zelian.problem.work.Ruling;
import zelian.problem.work.Seats;
import zelian.problem.work.Undertakings;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.ObjectKinds;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;

/** Puts the page of one problem together for one reader. */
@Component
class ProblemPages {

    private static final int SESSIONS_BACK = 90;

    private final Problems problems;
    private final Undertakings undertakings;
    private final Assigning assigning;
    private final Standing standing;
    private final ReadingWords reading;
    private final Seats seats;
    private final Meetings meetings;
    private final Directory directory;
    private final ObjectKinds kinds;
    private final PageParts parts;

    ProblemPages(
            Problems problems,
            Undertakings undertakings,
            Assigning assigning,
            Standing standing,
            ReadingWords reading,
            Seats seats,
            Meetings meetings,
            Directory directory,
            ObjectKinds kinds,
            PageParts parts) {
        this.problems = problems;
        this.undertakings = undertakings;
        this.assigning = assigning;
        this.standing = standing;
        this.reading = reading;
        this.seats = seats;
        this.meetings = meetings;
        this.directory = directory;
        this.kinds = kinds;
        this.parts = parts;
    }

    ProblemPage of(ProblemId id, Viewer viewer) {
        var problem = problems.get(id, viewer);
        var head = problem.head();
        var leading = undertakings.leading(id).orElse(null);
        var address = "/problems/" + id;
        var forms = forms(problem, leading, viewer);
        var project = project(problem);
        return new ProblemPage(
                address,
                head.title(),
                head.number(),
                problem.word(),
                standing.turn(problem, leading),
                standing.light(problem, leading, viewer.day()),
                next(forms, address, problem, leading, project, viewer),
                notice(problem),
                standing.steps(problem, leading),
                facts(head, viewer),
                opinions(problem, viewer),
                ruling(head, viewer),
                problems.mergedInto(id).stream()
                        .filter(other ->
                                problems.find(other.head().id(), viewer).isPresent())
                        .map(other -> new Link(
                                other.head().number() + " " + other.head().title(),
                                "/problems/" + other.head().id()))
                        .toList(),
                undertakings.leadings(id).stream()
                        .map(each -> leading(problem, each, viewer))
                        .toList(),
                project,
                forms,
                parts.of("problem", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("problem", id.value(), viewer, PagePart.Place.SIDE));
    }

    private ProblemPage.Forms forms(Problem problem, @Nullable Leading leading, Viewer viewer) {
        var head = problem.head();
        var own = head.proposer().equals(viewer.person());
        var given = problem instanceof Problem.Proposed ? problems.opinions(head) : List.<Problems.Opinion>of();
        var rules = problem instanceof Problem.Weighed && !own && seats.rules(viewer, head.unit());
        var settles = problem instanceof Problem.Disputed
                && seats.rules(viewer, head.unit())
                && !seats.leads(viewer, leading);
        var revises = (problem instanceof Problem.SentBack || problem instanceof Problem.Proposed && given.isEmpty())
                && seats.proposes(viewer, head.unit());
        return new ProblemPage.Forms(
                revises,
                problem instanceof Problem.Proposed
                        && !own
                        && seats.weighs(viewer, head.unit())
                                .filter(side -> given.stream()
                                        .noneMatch(opinion -> opinion.side() == side
                                                || opinion.person().equals(viewer.person())))
                                .isPresent(),
                rules,
                problem instanceof Problem.Listed && seats.leads(viewer, leading),
                settles,
                problem instanceof Problem.Claimed && seats.carriesOut(viewer, leading),
                rules ? agendaItems(viewer) : List.of(),
                Option.of(Priority.values(), Priority::label),
                rules || settles ? leads(viewer) : List.of(),
                rules || settles
                        ? directory.units(viewer.day()).stream()
                                .map(unit -> new Option(unit.id().toString(), unit.name()))
                                .toList()
                        : List.of(),
                Option.of(Responsibility.values(), Responsibility::label),
                rules
                        ? problems.takingIn(head.id(), viewer).entrySet().stream()
                                .map(other -> new Option(other.getKey(), other.getValue()))
                                .toList()
                        : List.of());
    }

    private List<Option> agendaItems(Viewer viewer) {
        return meetings.held(viewer.day().minusDays(SESSIONS_BACK), viewer.day(), viewer).stream()
                .map(item -> new Option(item.id().toString(), item.inWords() + "：" + item.subject()))
                .toList();
    }

    private List<Option> leads(Viewer viewer) {
        return assigning.leads(viewer.day()).stream()
                .map(holder -> new Option(holder.tenure().toString(), holder.name() + "，" + holder.title()))
                .toList();
    }

    private static @Nullable Link next(
            ProblemPage.Forms forms,
            String address,
            Problem problem,
            @Nullable Leading leading,
            ProblemPage.@Nullable Project project,
            Viewer viewer) {
        if (forms.weighing()) {
            return new Link("研判", "#opinion");
        }
        if (forms.ruling()) {
            return new Link("审定", "#ruling");
        }
        if (forms.claiming()) {
            return new Link("认领", "#claim");
        }
        if (forms.settling()) {
            return new Link("答复调整申请", "#assignment");
        }
        if (forms.drawing()) {
            return project == null
                    ? new Link("起草项目", address + "/project")
                    : new Link(
                            leading != null && leading.lead().equals(viewer.person()) ? "看项目、立项" : "完善项目",
                            project.address());
        }
        return problem instanceof Problem.SentBack && forms.revising() ? new Link("修改重报", address + "/wording") : null;
    }

    private static @Nullable String notice(Problem problem) {
        var ruling = problem.head().ruling();
        return problem instanceof Problem.SentBack && ruling != null ? "退回理由：" + ruling.words() : null;
    }

    private List<Fact> facts(ProblemHead head, Viewer viewer) {
        var origin = head.origin();
        var raisedByReader = head.proposer().equals(viewer.person());
        return List.of(
                new Fact("编号", head.number()),
                new Fact("提出部门", directory.unitName(head.unit()), "/units/" + head.unit()),
                new Fact("提出", name(head.proposer()) + "，" + head.proposedOn()),
                new Fact("表现、事例", head.facts()),
                new Fact("来源", head.source().label()),
                new Fact(
                        "由何提出",
                        origin == null
                                ? null
                                : kinds.find(origin.kind())
                                        .map(kind -> "一件" + kind.label())
                                        .orElse(null),
                        origin == null || !raisedByReader ? null : kinds.address(origin.kind(), origin.id())),
                new Fact("方面", head.aspect().label()),
                new Fact("性质、程度", head.nature().label() + "，" + head.gravity().label()));
    }

    private List<ProblemPage.Opinion> opinions(Problem problem, Viewer viewer) {
        var readable = reading.opinions(problem, viewer);
        return problems.opinions(problem.head()).stream()
                .map(opinion -> new ProblemPage.Opinion(
                        opinion.side().label(),
                        name(opinion.person()),
                        opinion.on().toString(),
                        readable.contains(opinion) ? opinion.words() : null))
                .toList();
    }

    private List<Fact> ruling(ProblemHead head, Viewer viewer) {
        var ruling = head.ruling();
        if (ruling == null || ruling.item() == null) {
            return List.of();
        }
        return List.of(
                session(ruling.item(), viewer),
                new Fact("审定", name(ruling.by()) + "，" + ruling.on()),
                new Fact(
                        "优先级",
                        ruling.priority() == null ? null : ruling.priority().label()),
                new Fact("理由", ruling.words()),
                into(ruling, viewer));
    }

    private Fact session(AgendaItemId id, Viewer viewer) {
        var item = meetings.find(List.of(id)).get(id);
        if (item == null) {
            return new Fact("审定会议", null);
        }
        return new Fact(
                "审定会议",
                item.inWords() + "：" + item.subject() + (item.valid() ? "" : "，登记已作废"),
                meetings.mayRead(item.meeting(), viewer) ? "/meetings/items/" + item.id() : null);
    }

    private Fact into(Ruling ruling, Viewer viewer) {
        var into = ruling.into() == null
                ? null
                : problems.find(ruling.into(), viewer).orElse(null);
        return into == null
                ? new Fact("合并到", ruling.into() == null ? null : "另一个问题")
                : new Fact(
                        "合并到", into.head().number(), "/problems/" + into.head().id());
    }

    private ProblemPage.Leading leading(Problem problem, Leading leading, Viewer viewer) {
        var units = directory.unitNames(leading.helpers());
        return new ProblemPage.Leading(
                name(leading.lead()),
                directory.unitName(leading.unit()),
                leading.helpers().isEmpty()
                        ? "—"
                        : leading.helpers().stream()
                                .map(units::get)
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining("、")),
                leading.kind().label(),
                leading.state().label(),
                leading.claimedOn() == null ? leading.dueOn() + " 前认领" : leading.claimedOn() + " 认领",
                reading.reason(problem, leading, viewer));
    }

    private ProblemPage.@Nullable Project project(Problem problem) {
        return undertakings
                .project(problem.head().id())
                .map(project -> new ProblemPage.Project(
                        "/problems/projects/" + project.id(),
                        project.name(),
                        project.goal(),
                        Milestone.progress(undertakings.milestones(project.id()))))
                .orElse(null);
    }

    private String name(PersonId person) {
        return standing.name(person);
    }
}
