package zelian.supervision.finding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.rectification.Nature;
import zelian.supervision.round.Round;
import zelian.supervision.round.Team;
import zelian.ui.Link;
import zelian.ui.Option;

/** Which forms a reader of a finding gets now. */
@Component
class FindingForms {

    private final FindingChoices choices;
    private final ConcludingFindings concluding;
    private final Team team;

    FindingForms(FindingChoices choices, ConcludingFindings concluding, Team team) {
        this.choices = choices;
        this.concluding = concluding;
        this.team = team;
    }

    FindingPage.Forms of(Finding finding, Round round, Viewer viewer) {
        var head = finding.head();
        var running = round instanceof Round.Running;
        return new FindingPage.Forms(
                finding instanceof Finding.Recorded && running && team.inspects(viewer, round.head(), head.unit())
                        ? rewording(head, viewer)
                        : null,
                finding instanceof Finding.Put put && head.owner().is(viewer)
                        ? new FindingPage.Answering(put.given().confirmBy())
                        : null,
                finding instanceof Finding.Disputed
                                && running
                                && round.head().lead().is(viewer)
                        ? new FindingPage.Deciding(head.owner().is(viewer) ? "这条发现由你代表受检单位确认，须由他人裁定" : null)
                        : null,
                finding instanceof Finding.Confirmed
                                && head.side() == Side.SHORTFALL
                                && concluding.mayConclude(viewer, round.head(), head)
                        ? new FindingPage.Opening(Option.of(Nature.values(), Nature::label))
                        : null);
    }

    /** The reader's own next act. */
    static @Nullable Link next(FindingPage.Forms forms) {
        if (forms.answering() != null) {
            return new Link("确认或提出异议", "#answer");
        }
        if (forms.deciding() != null) {
            return new Link("裁定异议", "#decide");
        }
        return forms.opening() == null ? null : new Link("立项整改", "#open");
    }

    private FindingPage.Rewording rewording(FindingHead head, Viewer viewer) {
        return new FindingPage.Rewording(
                Option.of(Side.values(), Side::label),
                head.side().name(),
                Objects.requireNonNullElse(head.basis(), ""),
                head.duty() == null ? null : head.duty().toString(),
                head.clause() == null ? null : head.clause().toString(),
                choices.duties(head.unit(), viewer),
                choices.clauses(),
                head.lock());
    }
}
