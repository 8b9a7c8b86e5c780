package zelian.rectification.item;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ui.Say;

/**
 * An item with everything its page needs, read once, as one reader sees it: whose turn it is, by when, and
 * who has had a hand in it.
 *
 * @param stepDue the day by which the step that is up should be taken; null once there is none
 */
record Glance(
        Item item,
        Items.Account account,
        List<Measure> measures,
        List<Opinions.Opinion> said,
        List<Extensions.Extension> extensions,
        LookBacks.@Nullable LookBack lookBack,
        @Nullable LocalDate stepDue,
        Map<PersonId, String> names,
        Map<UnitId, String> units,
        Part part,
        Viewer viewer) {

    Head head() {
        return item.head();
    }

    LocalDate day() {
        return viewer.day();
    }

    String name(PersonId person) {
        return names.getOrDefault(person, "—");
    }

    String unit(UnitId id) {
        return units.getOrDefault(id, "—");
    }

    /** Who reviews first. */
    String reviewers() {
        return head().discipline() ? "机关纪委" : unit(head().leadUnit());
    }

    boolean returned() {
        return lookBack != null && lookBack.result() == LookBacks.Result.RETURNED;
    }

    boolean lookBackIsDue() {
        return lookBack != null && lookBack.result() == null && !day().isBefore(lookBack.due());
    }

    /** The request for more time nobody has decided on yet. */
    Extensions.@Nullable Extension pending() {
        return extensions.stream()
                .filter(one -> one.granted() == null)
                .findFirst()
                .orElse(null);
    }

    /** What was said under this id. */
    String words(UUID opinion) {
        return said.stream()
                .filter(one -> one.id().equals(opinion))
                .findFirst()
                .map(Opinions.Opinion::words)
                .orElse("");
    }

    /** Whose turn it is; null if nobody's. */
    @Nullable
    String turn() {
        return switch (item) {
            case Item.Opened ignored -> you(head().owner());
            case Item.InProgress ignored -> pending() == null ? you(head().owner()) : verifier();
            case Item.SentBack ignored -> pending() == null ? you(head().owner()) : verifier();
            case Item.Submitted ignored -> part.mayReview(viewer, head()) && !touched() ? me() : reviewers();
            case Item.Reviewed ignored -> you(head().leader());
            case Item.Signed ignored -> verifier();
            case Item.StruckOff ignored -> lookBackIsDue() ? verifier() : null;
        };
    }

    /** By when the step is to be taken, and which it is where the state does not say so. */
    String until() {
        return (item instanceof Item.StruckOff ? "回头看 " : "") + Say.shortDay(stepDue) + " 前";
    }

    String you(PersonId person) {
        return person.equals(viewer.person()) ? me() : name(person);
    }

    private String verifier() {
        return part.mayVerify(viewer, head()) && !touched() ? me() : "机关纪委";
    }

    private String me() {
        return "你（" + viewer.name() + "）";
    }

    /** Whether the reader has had a hand in putting it right. */
    boolean touched() {
        return hands().contains(viewer.person());
    }

    private Collection<PersonId> hands() {
        var hands = new LinkedHashSet<PersonId>();
        hands.add(head().owner());
        measures.forEach(measure -> hands.add(measure.owner()));
        switch (item) {
            case Item.Submitted submitted -> hands.add(submitted.submitter().person());
            case Item.Reviewed reviewed -> {
                hands.add(reviewed.submitter().person());
                hands.add(reviewed.reviewer().person());
            }
            case Item.Signed signed -> {
                hands.add(signed.submitter().person());
                hands.add(signed.reviewer().person());
                hands.add(signed.signer().person());
            }
            default -> {}
        }
        return hands;
    }
}
