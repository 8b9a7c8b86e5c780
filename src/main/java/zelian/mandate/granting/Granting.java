package zelian.mandate.granting;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Period;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.mandate.Power;
import zelian.organization.RoundGrants;

/** Proposes, approves and withdraws grants; whoever may inspect by one has that right as long as it holds. */
@Service
class Granting {

    private final GrantRows grants;
    private final RoundGrants rounds;
    private final Directory directory;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    Granting(
            GrantRows grants,
            RoundGrants rounds,
            Directory directory,
            Rights rights,
            ApplicationEventPublisher events) {
        this.grants = grants;
        this.rounds = rounds;
        this.directory = directory;
        this.rights = rights;
        this.events = events;
    }

    /** Asked before anything typed is judged. */
    void requireProposing(Viewer by) {
        rights.requireAnywhere(by, Area.ACCOUNTABILITY, Act.LEAD);
    }

    /**
     * The body of whoever proposes is the grantor.
     *
     * @throws Rejected {@code mandate.beyond-own} for a unit it does not answer for itself, {@code mandate.to-itself},
     *     {@code common.period-ends-before-it-begins}
     */
    @Transactional
    UUID propose(Viewer by, GrantForm form) {
        requireProposing(by);
        for (var unit : form.units()) {
            if (!rights.may(by, Area.ACCOUNTABILITY, Act.LEAD, unit)) {
                throw Rejected.because("mandate.beyond-own", directory.unitName(unit))
                        .at("units");
            }
        }
        if (form.grantee().equals(by.unit()) || directory.unit(form.grantee()).isEmpty()) {
            throw Rejected.because("mandate.to-itself").at("grantee");
        }
        if (form.until().isBefore(form.since())) {
            throw Rejected.because("common.period-ends-before-it-begins", form.since(), form.until())
                    .at("until");
        }
        if (form.until().isBefore(by.day())) {
            throw Rejected.because("mandate.over-already", form.until()).at("until");
        }
        var head = new GrantHead(
                Ids.next(),
                0,
                by.unit(),
                form.grantee(),
                form.powers().stream().distinct().toList(),
                form.units().stream().distinct().toList(),
                form.since(),
                form.until(),
                form.document().strip(),
                by.person(),
                by.tenure(),
                by.day(),
                null,
                null,
                null);
        grants.add(new Grant.Proposed(head));
        tell(by, head, "mandate.proposed", "拟授权%s".formatted(directory.unitName(head.grantee())));
        return head.id();
    }

    @Transactional
    void approve(Viewer by, UUID id) {
        var grant = grants.get(id);
        requireApproving(by, grant);
        if (!(grant instanceof Grant.Proposed proposed)) {
            throw other(by, grant);
        }
        var approved = proposed.approve(by);
        grants.move(proposed, approved);
        var head = approved.head();
        if (head.powers().contains(Power.INSPECT)) {
            var first = head.since().isBefore(by.day()) ? by.day() : head.since();
            directory
                    .holders(head.grantee(), first)
                    .forEach(holder -> rounds.grant(
                            by,
                            head.id(),
                            holder.tenure(),
                            Role.INSPECTOR,
                            head.units(),
                            new Period(first, head.until()),
                            head.document()));
        }
        tell(by, head, "mandate.approved", "批准授权%s".formatted(directory.unitName(head.grantee())));
    }

    @Transactional
    void refuse(Viewer by, UUID id, String reason) {
        var grant = grants.get(id);
        requireApproving(by, grant);
        if (!(grant instanceof Grant.Proposed proposed)) {
            throw other(by, grant);
        }
        grants.move(proposed, proposed.refuse(given(reason)));
        tell(by, proposed.head(), "mandate.refused", "不予批准授权：" + reason.strip());
    }

    /** From today no longer in force; what was done until now stands. */
    @Transactional
    void withdraw(Viewer by, UUID id, String reason) {
        var grant = grants.get(id);
        if (!rights.mayAnywhere(by, Area.ACCOUNTABILITY, Act.APPROVE)) {
            rights.requireAnywhere(by, Area.ACCOUNTABILITY, Act.LEAD);
            if (!by.unit().equals(grant.head().grantor())) {
                throw Rejected.because("access.not-allowed", Act.LEAD.label(), Area.ACCOUNTABILITY.label());
            }
        }
        if (!(grant instanceof Grant.Approved approved)
                || approved.head().until().isBefore(by.day())) {
            throw other(by, grant);
        }
        grants.move(approved, approved.withdraw(by, given(reason)));
        rounds.end(by, id);
        tell(by, approved.head(), "mandate.withdrawn", "撤回授权：" + reason.strip());
    }

    private void requireApproving(Viewer by, Grant grant) {
        rights.requireAnywhere(by, Area.ACCOUNTABILITY, Act.APPROVE);
        for (var unit : grant.head().units()) {
            rights.require(by, Area.ACCOUNTABILITY, Act.APPROVE, unit);
        }
    }

    private static String given(String reason) {
        if (reason.isBlank()) {
            throw Rejected.because("mandate.reason-missing").at("reason");
        }
        return reason.strip();
    }

    private static Rejected other(Viewer by, Grant grant) {
        return Rejected.because("mandate.other-state", grant.head().document(), grant.wordOn(by.day()));
    }

    private void tell(Viewer by, GrantHead head, String act, String sentence) {
        var names = directory.unitNames(head.units());
        events.publishEvent(new Deed(
                by,
                act,
                "power_grant",
                head.id(),
                head.grantor(),
                sentence,
                Map.of(),
                Map.of(
                        "职能",
                        head.powers().stream().map(Power::label).collect(Collectors.joining("、")),
                        "单位",
                        head.units().stream()
                                .map((UnitId unit) -> names.getOrDefault(unit, "—"))
                                .collect(Collectors.joining("、")),
                        "期限",
                        head.since() + " 至 " + head.until(),
                        "文号",
                        head.document())));
    }
}
