package zelian.duty.basis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.duty.DutyListId;
import zelian.duty.WorkedOn;
import zelian.ledger.Deed;
import zelian.regulation.Clauses;
import zelian.regulation.Rules;

/** Sets the duties of a list beside the texts they rest on, and keeps what was decided where these do not agree. */
@Service
class Deciding {

    private static final int LONGEST = 200;

    private final WorkedOn lists;
    private final Clauses clauses;
    private final Rules rules;
    private final Decisions decisions;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    Deciding(
            WorkedOn lists,
            Clauses clauses,
            Rules rules,
            Decisions decisions,
            Rights rights,
            ApplicationEventPublisher events) {
        this.lists = lists;
        this.clauses = clauses;
        this.rules = rules;
        this.decisions = decisions;
        this.rights = rights;
        this.events = events;
    }

    Correspondence of(WorkedOn.Edition version, Viewer viewer) {
        var alikeFrom =
                rules.on(viewer.day()).percent("duty.clauses-alike-from").value();
        return Correspondence.of(version.lines(), clauses, alikeFrom.doubleValue() / 100);
    }

    boolean may(WorkedOn.Edition version, Viewer viewer) {
        return rights.may(viewer, Area.DUTY, Act.DRAFT, version.unit());
    }

    /** Which answers there are to "which holds"; none where a reason is enough. */
    static List<String> answers(Correspondence.Doubt doubt) {
        return switch (doubt.kind()) {
            case CONFLICT -> List.of(doubt.clause().inShort(), doubt.other().inShort());
            case TWICE -> List.of("并为一项责任", "各自保留");
            case LAXER, NEEDLESS -> List.of();
        };
    }

    /** @throws Rejected if there is nothing to decide of that kind any more, no answer is chosen, or no reason given */
    @Transactional
    void decide(Viewer by, DutyListId list, Correspondence.Key key, String holds, String reason) {
        var version = lists.version(list, null, by);
        rights.require(by, Area.DUTY, Act.DRAFT, version.unit());
        var doubt = of(version, by).doubts().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Rejected.because("common.changed-meanwhile"));
        var answers = answers(doubt);
        if (!answers.isEmpty() && !answers.contains(holds)) {
            throw Rejected.because("duty.basis-undecided", String.join("、", answers))
                    .at("holds");
        }
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw Rejected.because("duty.kept-without-reason", LONGEST).at("reason");
        }
        var before = decisions.of(version.unit()).get(key);
        decisions.keep(version.unit(), key, answers.isEmpty() ? "" : holds, reason, by);
        events.publishEvent(new Deed(
                by,
                "duty.basis-decided",
                "duty_list",
                list.value(),
                version.unit(),
                "《%s》依据对照，%s：%s%s，%s"
                        .formatted(
                                version.title(),
                                key.kind().label(),
                                doubt.clause().inShort(),
                                doubt.clause().equals(doubt.other())
                                        ? ""
                                        : "与" + doubt.other().inShort(),
                                answers.isEmpty() ? "说明了理由" : "以“" + holds + "”为准"),
                before == null ? Map.of() : said(before.holds(), before.reason()),
                said(holds, reason)));
    }

    private static Map<String, String> said(String holds, String reason) {
        var said = new HashMap<String, String>();
        said.put("理由", reason);
        if (!holds.isEmpty()) {
            said.put("以哪条为准", holds);
        }
        return said;
    }
}
