package zelian.accountability.start;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.accountability.ProposalId;
import zelian.accountability.casefile.Targets;
import zelian.accountability.proposal.Proposal;
import zelian.accountability.proposal.Proposals;
import zelian.accountability.rule.Consequence;
import zelian.accountability.rule.Ground;
import zelian.regulation.Rules;
import zelian.ui.Option;

/** Puts the form for a start together. */
@Component
class StartPages {

    private final RequestingStarts requesting;
    private final Proposals proposals;
    private final Targets targets;
    private final Powers powers;
    private final Directory directory;
    private final Rights rights;
    private final Rules rules;

    StartPages(
            RequestingStarts requesting,
            Proposals proposals,
            Targets targets,
            Powers powers,
            Directory directory,
            Rights rights,
            Rules rules) {
        this.requesting = requesting;
        this.proposals = proposals;
        this.targets = targets;
        this.powers = powers;
        this.directory = directory;
        this.rights = rights;
        this.rules = rules;
    }

    StartFormPage fresh(@Nullable ProposalId id, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.ACCOUNTABILITY, Act.LEAD);
        var proposal = id == null ? null : Proposals.in(Proposal.Accepted.class, proposals.get(id, viewer));
        var least = rules.on(viewer.day()).number("accountability.group-size");
        return new StartFormPage(
                id == null ? null : id.toString(),
                proposal == null
                        ? null
                        : proposal.head().title() + "，" + proposal.head().object(),
                proposal != null
                        ? List.of()
                        : targets.offered(rights.units(viewer, Area.ACCOUNTABILITY, Act.LEAD), viewer.day()),
                powers.starters(viewer).stream()
                        .map(body -> new Option(body.toString(), directory.unitName(body)))
                        .toList(),
                proposal == null ? null : proposal.head().ground(),
                Ground.on(viewer.day()).stream()
                        .map(ground -> new Option(
                                ground.code(),
                                ground.inWords() + "（要件：" + ground.elementsInWords()
                                        + (ground.source().verified() ? "" : "，未核验") + "）"))
                        .toList(),
                Option.of(Consequence.values(), Consequence::label),
                Option.of(Trigger.values(), Trigger::label),
                requesting.colleagues(viewer).stream()
                        .map(holder -> new Option(holder.tenure().toString(), holder.inWords()))
                        .toList(),
                "连同承办人不少于 " + least.value() + " 人，依据：" + least.source().inWords());
    }
}
