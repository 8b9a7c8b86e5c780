package zelian.accountability.proposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.accountability.ProposalId;
import zelian.accountability.casefile.Targets;
import zelian.accountability.rule.Ground;
import zelian.calendar.Deadlines;
import zelian.calendar.WorkingDays;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.document.DocumentNumbers;
import zelian.regulation.Rules;

/** Proposes to hold someone to account (提出问责建议); the number is given and the receiver's clock starts. */
@Service
class Proposing {

    private final Proposals proposals;
    private final Targets targets;
    private final DocumentNumbers numbers;
    private final Directory directory;
    private final Rights rights;
    private final Rules rules;
    private final Deadlines deadlines;
    private final Telling telling;

    Proposing(
            Proposals proposals,
            Targets targets,
            DocumentNumbers numbers,
            Directory directory,
            Rights rights,
            Rules rules,
            Deadlines deadlines,
            Telling telling) {
        this.proposals = proposals;
        this.targets = targets;
        this.numbers = numbers;
        this.directory = directory;
        this.rights = rights;
        this.rules = rules;
        this.deadlines = deadlines;
        this.telling = telling;
    }

    /** @throws zelian.common.Rejected if the object is none, by the text that says so */
    @Transactional
    public ProposalId propose(Viewer by, ProposalForm form) {
        rights.requireAnywhere(by, Area.ACCOUNTABILITY, Act.DRAFT);
        rights.require(by, Area.ACCOUNTABILITY, Act.DRAFT, targets.unitOf(form.object()));
        var target = targets.of(form.object(), by.day());
        requireFinding(form.finding(), target.unit(), by);
        var receiver = receiver(form.receiver(), by);
        var ground = Ground.of(form.ground(), by.day());
        var id = new ProposalId(Ids.next());
        var clock =
                rules.on(by.day()).workingDays("accountability.answer.clock").value();
        var head = new ProposalHead(
                id,
                0,
                numbers.next(form.receiver(), "问建", by.day(), "proposal", id.value())
                        .inWords(),
                form.receiver(),
                target.unit(),
                target.words(),
                form.object(),
                target.holder().person(),
                form.origin(),
                form.finding(),
                ground.code(),
                Party.of(by),
                Party.of(receiver),
                by.day(),
                deadlines.after(by.day(), new WorkingDays(clock)),
                null);
        proposals.add(new Proposal.Proposed(head));
        telling.happened(by, "facts", head, "提出问责建议", Map.of("情形", ground.code()), form.facts());
        telling.happened(by, "basis", head, "写明问责建议的依据", Map.of(), form.basis());
        return id;
    }

    /** A finding named must be one of that unit which the proposer may read. */
    private void requireFinding(@Nullable UUID finding, UnitId unit, Viewer by) {
        if (finding != null
                && !(rights.may(by, Area.SUPERVISION, Act.READ, unit)
                        && proposals.unitOfFinding(finding).filter(unit::equals).isPresent())) {
            throw new NotFound("finding " + finding);
        }
    }

    /** The principal of the body chosen, which must be one that receives proposals. */
    private Directory.Holder receiver(UnitId receiver, Viewer by) {
        if (receivers(by).stream().noneMatch(unit -> unit.equals(receiver))) {
            throw new NotFound("receiver " + receiver);
        }
        return directory
                .principal(receiver, by.day())
                .orElseThrow(() -> Rejected.because("accountability.nobody-approves", directory.unitName(receiver))
                        .at("receiver"));
    }

    /** The bodies that receive proposals. */
    List<UnitId> receivers(Viewer by) {
        return directory.inRole(Role.DISCIPLINE, by.day()).stream()
                .map(Directory.Holder::unit)
                .distinct()
                .toList();
    }
}
