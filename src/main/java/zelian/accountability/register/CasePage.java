package zelian.accountability.register;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One case: how far it has come, what the reader may open of it, and what follows.
 *
 * @param turn whose turn it is; null if nobody's
 * @param next the reader's own next act
 * @param closed whether the reader sees number, dates and state only
 * @param left what is left to do before it can be closed; empty unless it is carried out
 */
public record CasePage(
        String address,
        String title,
        String state,
        @Nullable String turn,
        @Nullable Link next,
        boolean document,
        boolean closed,
        List<Step> steps,
        List<Fact> facts,
        List<Text> texts,
        List<Share> shares,
        List<Vote> votes,
        List<Receipt> receipts,
        List<Period> periods,
        List<Appeal> appeals,
        List<Branch> branches,
        List<Link> items,
        List<String> left,
        boolean onUnit,
        Set<CaseForm> forms,
        Options options,
        List<Page> parts,
        List<Page> side)
        implements Page {

    public boolean has(CaseForm form) {
        return forms.contains(form);
    }

    /** Something written, opened. */
    public record Text(String label, String who, String day, String words) {}

    /** Who bears which responsibility, and what follows. */
    public record Share(String who, String responsibility, String follows) {}

    /** One collective decision. */
    public record Vote(
            String day,
            String body,
            String forms,
            String count,
            String result,
            @Nullable String number) {}

    /**
     * One receipt.
     *
     * @param light of its last day while it is open
     * @param mine whether the reader hands it in
     */
    public record Receipt(
            String matter,
            String label,
            @Nullable Light light,
            @Nullable String doneOn,
            boolean mine) {}

    /** One influence period. */
    public record Period(
            String form, String effectiveOn, String since, String until, String arithmetic, String state) {}

    /** One appeal. */
    public record Appeal(
            String way, String filedOn, @Nullable Light light, String result) {}

    /** One side of the second look; the link is the case it became. */
    public record Branch(
            String side,
            String label,
            @Nullable String endedOn,
            @Nullable Link linked) {

        public String state() {
            return endedOn == null ? "调查中" : "已结束";
        }
    }

    /** What the forms offer. */
    public record Options(
            List<Option> circumstances,
            List<Option> objects,
            List<Option> measures,
            List<Option> deciders,
            List<Option> reviewers,
            List<Option> stateSanctions) {}
}
