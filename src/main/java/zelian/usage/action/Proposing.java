package zelian.usage.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.usage.OutcomeId;
import zelian.usage.UseId;
import zelian.usage.catalogue.Action;
import zelian.usage.outcome.Outcome;
import zelian.usage.outcome.Outcomes;

/** Proposes what is to be done about a result or a decision (提出运用建议): out of the catalogue, by someone, until a day. */
@Service
public class Proposing {

    private final Uses uses;
    private final Outcomes outcomes;
    private final Owners owners;
    private final Rights rights;
    private final Telling telling;

    Proposing(Uses uses, Outcomes outcomes, Owners owners, Rights rights, Telling telling) {
        this.uses = uses;
        this.outcomes = outcomes;
        this.owners = owners;
        this.rights = rights;
        this.telling = telling;
    }

    /** @throws NotFound if the proposer may not know of the outcome */
    @Transactional
    public UseId propose(Viewer by, OutcomeId id, ProposalForm form) {
        var outcome = require(by, id);
        var action = Action.usual(form.code(), outcome.level(), by.day())
                .orElseThrow(() -> Rejected.because("usage.not-usual").at("code"));
        var owner = owners.all(outcome, by.day()).stream()
                .filter(holder -> holder.tenure().equals(form.owner()))
                .findFirst()
                .orElseThrow(() -> Rejected.because("usage.cannot-own")
                        .citing(UseHead.NOT_ONESELF)
                        .at("owner"));
        if (form.due() != null && form.due().isBefore(by.day())) {
            throw Rejected.because("usage.due-past", form.due()).at("due");
        }
        return add(by, outcome, action, owner, form.due(), form.words());
    }

    /** The usual actions by whoever usually carries them out, for many at once: all or none. */
    @Transactional
    public int proposeUsual(Viewer by, List<Plan> plans) {
        var proposed = 0;
        for (var plan : plans) {
            var outcome = require(by, plan.outcome().id());
            for (var step : plan.steps()) {
                add(by, outcome, step.action(), step.owner(), null, null);
                proposed++;
            }
        }
        return proposed;
    }

    private Outcome require(Viewer by, OutcomeId id) {
        var outcome = outcomes.get(id, by);
        rights.require(by, Area.USAGE, Act.DRAFT, outcome.unit());
        if (outcome.isAbout(by)) {
            throw Rejected.because("usage.own-result").citing(UseHead.NOT_ONESELF);
        }
        outcomes.made(id, by);
        if (!outcome.stands()) {
            throw Rejected.because("usage.stands-no-more", outcome.title()).citing(UseHead.FIXED);
        }
        return outcome;
    }

    private UseId add(
            Viewer by,
            Outcome outcome,
            Action action,
            Directory.Holder owner,
            @Nullable LocalDate wanted,
            @Nullable String written) {
        var proposed = new Use.Proposed(new UseHead(
                new UseId(Ids.next()),
                0,
                outcome.id(),
                outcome.kind(),
                outcome.title(),
                outcome.unit(),
                outcome.object(),
                action.code(),
                action.label(),
                action.level(),
                action.aim(),
                Party.of(owner),
                Party.of(by),
                action.days(),
                UseDays.from(by.day(), wanted)));
        uses.add(proposed);
        telling.proposed(by, proposed, Objects.requireNonNullElse(written, ""));
        return proposed.head().id();
    }
}
