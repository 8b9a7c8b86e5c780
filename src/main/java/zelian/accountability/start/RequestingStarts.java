package zelian.accountability.start;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.CaseHead;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Elements;
import zelian.accountability.casefile.Hand;
import zelian.accountability.casefile.Hands;
import zelian.accountability.casefile.Milestone;
import zelian.accountability.casefile.Target;
import zelian.accountability.casefile.Targets;
import zelian.accountability.casefile.Telling;
import zelian.accountability.proposal.AnsweringProposals;
import zelian.accountability.proposal.Proposal;
import zelian.accountability.proposal.Proposals;
import zelian.accountability.rule.Article;
import zelian.accountability.rule.Ground;
import zelian.accountability.rule.Mandate;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.document.DocumentNumbers;
import zelian.regulation.Rules;

/** Asks for the start of a case (提请启动): authority first, then ground, elements and group; the principals are named. */
@Service
class RequestingStarts {

    static final Set<Role> GROUP = Set.of(Role.DISCIPLINE, Role.STATIONED);

    private final Cases cases;
    private final Hands hands;
    private final Elements elements;
    private final Targets targets;
    private final Powers powers;
    private final Proposals proposals;
    private final AnsweringProposals answering;
    private final DocumentNumbers numbers;
    private final Directory directory;
    private final Rights rights;
    private final Rules rules;
    private final Telling telling;

    RequestingStarts(
            Cases cases,
            Hands hands,
            Elements elements,
            Targets targets,
            Powers powers,
            Proposals proposals,
            AnsweringProposals answering,
            DocumentNumbers numbers,
            Directory directory,
            Rights rights,
            Rules rules,
            Telling telling) {
        this.cases = cases;
        this.hands = hands;
        this.elements = elements;
        this.targets = targets;
        this.powers = powers;
        this.proposals = proposals;
        this.answering = answering;
        this.numbers = numbers;
        this.directory = directory;
        this.rights = rights;
        this.rules = rules;
        this.telling = telling;
    }

    /**
     * @throws Rejected if whoever asks may only propose; if the body has no authority; if an element of the ground is
     *     missing; if the group is too small
     */
    @Transactional
    public CaseId request(Viewer by, StartForm form) {
        requireStarter(by, form);
        var accepted = accepted(by, form);
        var choice = accepted == null
                ? String.valueOf(form.object())
                : accepted.head().choice();
        rights.require(by, Area.ACCOUNTABILITY, Act.LEAD, targets.unitOf(choice));
        var target = targets.of(choice, by.day());
        var body = body(by, form);
        var mandate = mandate(by, body, target, accepted);
        if (form.filed()) {
            throw Rejected.because("accountability.filed-already")
                    .citing(Article.START.source())
                    .at("filed");
        }
        var ground = Ground.of(form.ground(), by.day());
        ground.requireElements(form.found());
        if (ground.residual() && body.equals(powers.party(by.day()).unit())) {
            throw Rejected.because("accountability.superior-approves")
                    .citing(ground.source())
                    .at("ground");
        }
        var principal = powers.principal(body, by.day());
        var group = group(by, form, target, principal);
        var head = head(by, body, target, ground, mandate, accepted);
        var requested = new Case.Requested(head);
        cases.add(requested);
        name(head, group, Party.of(principal), by.day());
        elements.keep(head.id(), Elements.Kind.CONSEQUENCE, form.found());
        elements.keep(head.id(), Elements.Kind.TRIGGER, List.of(form.trigger()));
        telling.happened(
                by,
                "requested",
                head,
                "提请启动问责",
                Map.of(),
                Map.of(
                        "状态",
                        requested.word(),
                        "情形",
                        ground.code(),
                        "依据",
                        mandate.source().inWords()),
                form.facts());
        telling.happened(by, "cause", head, "写明主客观原因", Map.of(), Map.of(), form.cause());
        if (accepted != null) {
            answering.started(by, accepted, head.number());
        }
        return head.id();
    }

    /** Whoever may only propose, and asks for the start of what they proposed, is told so by the text. */
    private void requireStarter(Viewer by, StartForm form) {
        if (!rights.mayAnywhere(by, Area.ACCOUNTABILITY, Act.LEAD)) {
            if (form.proposal() == null) {
                throw new NotFound("start");
            }
            proposals.get(form.proposal(), by);
            throw Rejected.because("accountability.proposer-cannot-start").citing(Article.START.source());
        }
    }

    private Proposal.@Nullable Accepted accepted(Viewer by, StartForm form) {
        if (form.proposal() == null) {
            return null;
        }
        var accepted = Proposals.in(Proposal.Accepted.class, proposals.get(form.proposal(), by));
        if (accepted.head().proposer().is(by)) {
            throw Rejected.because("accountability.own-proposal").citing(Proposal.TWO_HANDS);
        }
        return accepted;
    }

    /** The body that starts: the requester's own, or the 党组 they work for. */
    private UnitId body(Viewer by, StartForm form) {
        var asked = form.body() == null ? by.unit() : form.body();
        if (!powers.starters(by).contains(asked)) {
            throw new NotFound("body " + asked);
        }
        return asked;
    }

    /** That a proposal was stopped for want of authority is kept with it. */
    private Mandate mandate(Viewer by, UnitId body, Target target, Proposal.@Nullable Accepted accepted) {
        try {
            return powers.requireStart(body, target, by.day());
        } catch (Rejected beyond) {
            if (accepted != null) {
                answering.blocked(by, accepted.head().id(), beyond);
            }
            throw beyond;
        }
    }

    private List<Directory.Holder> group(Viewer by, StartForm form, Target target, Directory.Holder principal) {
        if (principal.person().equals(by.person())) {
            throw Rejected.because("accountability.approver-asks").citing(Article.START.source());
        }
        var all = Stream.concat(Stream.of(by.tenure()), form.group().stream())
                .distinct()
                .map(tenure -> holder(tenure, by.day()))
                .toList();
        var least = rules.on(by.day()).number("accountability.group-size");
        if (all.stream().map(Directory.Holder::person).distinct().count() < least.value()) {
            throw Rejected.because("accountability.group-too-small", least.value())
                    .citing(least.source())
                    .at("members");
        }
        if (all.stream()
                .anyMatch(one -> one.person().equals(target.holder().person())
                        || one.person().equals(principal.person()))) {
            throw Rejected.because("accountability.group-not-apart").at("members");
        }
        return all;
    }

    private Directory.Holder holder(TenureId tenure, LocalDate day) {
        return GROUP.stream()
                .flatMap(role -> directory.inRole(role, day).stream())
                .filter(holder -> holder.tenure().equals(tenure))
                .findFirst()
                .orElseThrow(() -> new NotFound("tenure " + tenure));
    }

    private CaseHead head(
            Viewer by,
            UnitId body,
            Target target,
            Ground ground,
            Mandate mandate,
            Proposal.@Nullable Accepted accepted) {
        var id = new CaseId(Ids.next());
        return new CaseHead(
                id,
                0,
                numbers.next(body, "问立", by.day(), "case", id.value()).inWords(),
                body,
                target,
                ground.code(),
                mandate.asksParty() || ground.residual(),
                accepted == null ? null : accepted.head().id(),
                null,
                Map.of(Milestone.REQUESTED, by.day()));
    }

    private void name(CaseHead head, List<Directory.Holder> group, Party principal, LocalDate day) {
        hands.add(head.id(), Hand.LEAD, Party.of(group.getFirst()));
        group.stream().skip(1).forEach(one -> hands.add(head.id(), Hand.TEAM, Party.of(one)));
        hands.add(head.id(), Hand.PRINCIPAL, principal);
        hands.add(head.id(), Hand.HOLDER, head.target().holder());
        if (head.asksParty()) {
            hands.add(head.id(), Hand.PARTY, Party.of(powers.party(day)));
        }
    }

    /** Whom the requester can name beside themselves. */
    List<Directory.Holder> colleagues(Viewer by) {
        return GROUP.stream()
                .flatMap(role -> directory.inRole(role, by.day()).stream())
                .filter(holder -> !holder.person().equals(by.person()))
                .collect(Collectors.toMap(Directory.Holder::tenure, one -> one, (a, b) -> a))
                .values()
                .stream()
                .sorted(Comparator.comparing(Directory.Holder::inWords))
                .toList();
    }
}
