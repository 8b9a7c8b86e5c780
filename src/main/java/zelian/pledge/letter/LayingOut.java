package zelian.pledge.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.pledge.PledgeId;
import zelian.pledge.pair.LeftOut;
import zelian.pledge.pair.Pair;
import zelian.pledge.pair.Pairing;
import zelian.pledge.pair.Pairs;
import zelian.pledge.pair.Tier;
import zelian.pledge.template.Template;
import zelian.pledge.template.Templates;

/** Lays out the letters of a tier in one act: a draft for every pair that has none, its own clauses proposed. */
@Service
public class LayingOut {

    private final Pairing pairing;
    private final Proposing proposing;
    private final Pledges pledges;
    private final Clauses clauses;
    private final Templates templates;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    LayingOut(
            Pairing pairing,
            Proposing proposing,
            Pledges pledges,
            Clauses clauses,
            Templates templates,
            Rights rights,
            ApplicationEventPublisher events) {
        this.pairing = pairing;
        this.proposing = proposing;
        this.pledges = pledges;
        this.clauses = clauses;
        this.templates = templates;
        this.rights = rights;
        this.events = events;
    }

    /**
     * What laying out would do.
     *
     * @param wanted the pairs that get a draft
     * @param there how many pairs have a letter already
     * @param leftOut where no pair could be made
     */
    public record Plan(List<Pair> wanted, int there, List<LeftOut> leftOut) {}

    public Plan plan(Viewer by, int year, Tier tier) {
        rights.requireAnywhere(by, Area.DUTY, Act.DRAFT);
        return plan(pairing.on(by.day()).of(tier, rights.units(by, Area.DUTY, Act.DRAFT)), year);
    }

    private Plan plan(Pairs pairs, int year) {
        var standing = standing(pairs, year);
        var wanted = pairs.pairs().stream()
                .filter(pair -> !standing.contains(
                        pair.upper().tenure() + "|" + pair.lower().tenure()))
                .toList();
        return new Plan(wanted, pairs.pairs().size() - wanted.size(), pairs.leftOut());
    }

    private Set<String> standing(Pairs pairs, int year) {
        var there = new HashSet<String>();
        pairs.pairs().stream()
                .map(Pair::body)
                .distinct()
                .forEach(body -> pledges.standing(body, year)
                        .forEach(pledge -> there.add(pledge.head().upper().tenure() + "|"
                                + pledge.head().lower().tenure())));
        return there;
    }

    /**
     * Drafts a letter for every pair of the tier that has none.
     *
     * @return how many
     * @throws Rejected {@code pledge.no-pairs}, {@code pledge.no-template}, {@code pledge.day-out-of-year}
     */
    @Transactional
    public int layOut(Viewer by, int year, Tier tier, LocalDate dueOn) {
        var plan = plan(by, year, tier);
        if (plan.wanted().isEmpty()) {
            throw Rejected.because("pledge.no-pairs", tier.label(), plan.there());
        }
        if (dueOn.getYear() != year || dueOn.isBefore(by.day())) {
            throw Rejected.because("pledge.day-out-of-year", dueOn.toString(), year)
                    .at("due");
        }
        var drafts = drafts(by, plan.wanted(), year, dueOn, new HashMap<>());
        events.publishEvent(new Deed(
                by,
                "pledge.laid-out",
                "unit",
                plan.wanted().getFirst().body().value(),
                plan.wanted().getFirst().body(),
                "排出 %d 年%s责任书 %d 份，%s 前签订".formatted(year, tier.label(), drafts.size(), dueOn)));
        return drafts.size();
    }

    /** Drafts a letter for a pair that takes the place of another (换签): with its clauses, in the hands of who drafted it. */
    Optional<PledgeHead> follow(Viewer by, Pair pair, PledgeHead before, LocalDate dueOn) {
        var follower = head(
                before.drafterTenure(),
                before.drafter(),
                by.day(),
                pair,
                before.year(),
                dueOn,
                before.template(),
                before.id());
        if (pledges.add(List.of(follower)) == 0) {
            return Optional.empty();
        }
        clauses.replace(follower.id(), clauses.of(before.id()));
        return Optional.of(follower);
    }

    private List<PledgeHead> drafts(
            Viewer by, List<Pair> pairs, int year, LocalDate dueOn, HashMap<UnitId, UUID> approved) {
        var proposed = proposing.propose(pairs, by.day());
        var drafts = new ArrayList<PledgeHead>();
        var own = new HashMap<PledgeId, List<Clause>>();
        for (var i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            var template = approved.computeIfAbsent(pair.body(), body -> approved(body, year));
            var draft = head(by.tenure(), by.person(), by.day(), pair, year, dueOn, template, null);
            drafts.add(draft);
            own.put(draft.id(), proposed.get(i));
        }
        if (pledges.add(drafts) < drafts.size()) {
            throw Rejected.because("common.changed-meanwhile");
        }
        clauses.add(own);
        return drafts;
    }

    private UUID approved(UnitId body, int year) {
        return templates
                .of(body, year)
                .filter(Template.Approved.class::isInstance)
                .map(template -> template.head().id())
                .orElseThrow(() -> Rejected.because("pledge.no-template", year));
    }

    private static PledgeHead head(
            TenureId drafterTenure,
            PersonId drafter,
            LocalDate day,
            Pair pair,
            int year,
            LocalDate dueOn,
            UUID template,
            @Nullable PledgeId follows) {
        return new PledgeHead(
                new PledgeId(Ids.next()),
                0,
                pair.body(),
                pair.unit(),
                year,
                pair.tier(),
                template,
                Party.of(pair.upper()),
                Party.of(pair.lower()),
                dueOn,
                drafter,
                drafterTenure,
                PledgeHead.Days.drafted(day),
                null,
                null,
                null,
                follows);
    }
}
