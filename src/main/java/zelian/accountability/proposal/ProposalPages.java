package zelian.accountability.proposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.accountability.ProposalId;
import zelian.accountability.casefile.Targets;
import zelian.accountability.casefile.Words;
import zelian.accountability.rule.Ground;
import zelian.calendar.Deadlines;
import zelian.regulation.Rules;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;

/** Puts the pages of proposals together for one reader. */
@Component
class ProposalPages {

    private final Proposals proposals;
    private final Proposing proposing;
    private final AnsweringProposals answering;
    private final Targets targets;
    private final Words words;
    private final Directory directory;
    private final Rights rights;
    private final Rules rules;
    private final Deadlines deadlines;
    private final PageParts parts;

    ProposalPages(
            Proposals proposals,
            Proposing proposing,
            AnsweringProposals answering,
            Targets targets,
            Words words,
            Directory directory,
            Rights rights,
            Rules rules,
            Deadlines deadlines,
            PageParts parts) {
        this.proposals = proposals;
        this.proposing = proposing;
        this.answering = answering;
        this.targets = targets;
        this.words = words;
        this.directory = directory;
        this.rights = rights;
        this.rules = rules;
        this.deadlines = deadlines;
        this.parts = parts;
    }

    ProposalFormPage fresh(@Nullable UUID finding, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.ACCOUNTABILITY, Act.DRAFT);
        var clock = rules.on(viewer.day()).workingDays("accountability.answer.clock");
        return new ProposalFormPage(
                finding == null ? null : finding.toString(),
                Option.of(Origin.values(), Origin::label),
                proposing.receivers(viewer).stream()
                        .map(unit -> new Option(unit.toString(), directory.unitName(unit)))
                        .toList(),
                targets.offered(rights.units(viewer, Area.ACCOUNTABILITY, Act.DRAFT), viewer.day()),
                Ground.on(viewer.day()).stream()
                        .map(ground -> new Option(ground.code(), ground.inWords()))
                        .toList(),
                clock.value() + " 个工作日内答复，依据：" + clock.source().inWords());
    }

    ProposalPage of(ProposalId id, Viewer viewer) {
        var proposal = proposals.get(id, viewer);
        var head = proposal.head();
        var answers = answers(proposal, viewer);
        var names =
                directory.names(List.of(head.proposer().person(), head.handler().person()));
        return new ProposalPage(
                "/accountability/proposals/" + id,
                head.title(),
                proposal.word(),
                proposal instanceof Proposal.Proposed ? deadlines.light(head.answerBy(), viewer.day()) : null,
                turn(proposal, names, viewer),
                next(proposal, viewer),
                head.blockedOn() == null ? null : Say.dayInWords(head.blockedOn()) + "，启动被拦下：本机关对该对象没有管理权限，应当转交有权限的机关。",
                steps(proposal),
                facts(head, names, viewer),
                words.of(id.value()),
                answers,
                parts.of("proposal", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("proposal", id.value(), viewer, PagePart.Place.SIDE));
    }

    private List<Option> answers(Proposal proposal, Viewer viewer) {
        if (!answering.mayAnswer(viewer, proposal.head())) {
            return List.of();
        }
        var all = switch (proposal) {
            case Proposal.Proposed ignored -> Stream.of(AnswerForm.Answer.values());
            case Proposal.Accepted ignored -> Stream.of(AnswerForm.Answer.PASS_ON);
            default -> Stream.<AnswerForm.Answer>of();
        };
        return all.map(answer -> new Option(answer.name(), answer.label())).toList();
    }

    private @Nullable Link next(Proposal proposal, Viewer viewer) {
        if (!answering.mayAnswer(viewer, proposal.head())) {
            return null;
        }
        return switch (proposal) {
            case Proposal.Proposed ignored -> new Link("答复这件建议", "#answer");
            case Proposal.Accepted it when it.head().blockedOn() != null -> new Link("转交有权限的机关", "#answer");
            case Proposal.Accepted it ->
                new Link(
                        "提请启动问责",
                        "/accountability/cases/new?proposal=" + it.head().id());
            default -> null;
        };
    }

    private static @Nullable String turn(Proposal proposal, Map<PersonId, String> names, Viewer viewer) {
        if (!(proposal instanceof Proposal.Proposed) && !(proposal instanceof Proposal.Accepted)) {
            return null;
        }
        var handler = proposal.head().handler();
        return handler.is(viewer) ? "你（" + viewer.name() + "）" : names.getOrDefault(handler.person(), "—");
    }

    private static List<Step> steps(Proposal proposal) {
        var head = proposal.head();
        var proposed = Step.done("提出", Say.shortDay(head.proposedOn()));
        var on = proposal.answeredOn();
        return switch (proposal) {
            case Proposal.Proposed ignored ->
                List.of(proposed, Step.now("答复", Say.shortDay(head.answerBy()) + " 前"), Step.toCome("启动"));
            case Proposal.Accepted ignored -> List.of(proposed, Step.done("受理", Say.shortDay(on)), Step.now("启动"));
            case Proposal.Started ignored -> List.of(proposed, Step.done("受理", Say.shortDay(on)), Step.done("启动"));
            default -> List.of(proposed, Step.done(proposal.word(), Say.shortDay(on)));
        };
    }

    private List<Fact> facts(ProposalHead head, Map<PersonId, String> names, Viewer viewer) {
        return List.of(
                new Fact("问责对象", head.object()),
                new Fact("问责情形", Ground.of(head.ground(), viewer.day()).inWords()),
                new Fact(
                        "发起主体",
                        head.origin().label() + "，" + names.get(head.proposer().person())),
                new Fact("受理机关", directory.unitName(head.receiver())),
                new Fact("答复时限", Say.day(head.answerBy())),
                new Fact(
                        "来源",
                        head.finding() == null ? null : "督责发现的问题",
                        head.finding() == null ? null : "/findings/" + head.finding()));
    }
}
