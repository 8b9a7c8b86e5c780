package zelian.rectification.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import zelian.ui.Say;
import zelian.ui.Step;

/** The seven steps of an item (立项 … 回头看), with who and when. */
final class ItemSteps {

    private final Glance glance;
    private final int lookBackMonths;

    private ItemSteps(Glance glance, int lookBackMonths) {
        this.glance = glance;
        this.lookBackMonths = lookBackMonths;
    }

    /** @param lookBackMonths after how many months a struck-off item is looked back on */
    static List<Step> of(Glance glance, int lookBackMonths) {
        return new ItemSteps(glance, lookBackMonths).steps();
    }

    private List<Step> steps() {
        var head = glance.head();
        var steps = new ArrayList<Step>();
        steps.add(Step.done("立项", head.openedBy(), Say.shortDay(head.openedOn())));
        steps.add(work());
        steps.add(
                switch (glance.item()) {
                    case Item.Submitted ignored -> now("牵头审核");
                    case Item.Reviewed done -> hand("牵头审核", done.reviewer());
                    case Item.Signed done -> hand("牵头审核", done.reviewer());
                    case Item.StruckOff done -> hand("牵头审核", done.reviewer());
                    default -> Step.toCome("牵头审核", glance.reviewers());
                });
        steps.add(
                switch (glance.item()) {
                    case Item.Reviewed ignored -> now("责任领导审签");
                    case Item.Signed done -> hand("责任领导审签", done.signer());
                    case Item.StruckOff done -> hand("责任领导审签", done.signer());
                    default -> Step.toCome("责任领导审签", glance.name(head.leader()));
                });
        steps.add(
                switch (glance.item()) {
                    case Item.Signed ignored -> now("纪检复核");
                    case Item.StruckOff done -> hand("纪检复核", done.verifier());
                    default -> Step.toCome("纪检复核", "另一人");
                });
        steps.add(
                glance.item() instanceof Item.StruckOff done
                        ? Step.done("销号", "自动", Say.shortDay(done.verifier().day()))
                        : Step.toCome("销号", "自动", "复核通过时"));
        steps.add(lookBack());
        return steps;
    }

    private Step work() {
        var head = glance.head();
        return switch (glance.item()) {
            case Item.Opened ignored -> Step.now("整改", glance.you(head.owner()), "未启动");
            case Item.InProgress working ->
                Step.now("整改", glance.you(head.owner()), Say.shortDay(working.startedOn()) + " 起");
            case Item.SentBack ignored -> Step.now("整改", glance.you(head.owner()), "退回 " + head.sendBacks() + " 次");
            case Item.Submitted done -> worked(done.startedOn(), done.submitter());
            case Item.Reviewed done -> worked(done.startedOn(), done.submitter());
            case Item.Signed done -> worked(done.startedOn(), done.submitter());
            case Item.StruckOff done -> worked(done.startedOn(), done.submitter());
        };
    }

    private Step lookBack() {
        var planned = glance.lookBack();
        if (planned == null) {
            return Step.toCome("回头看", "机关纪委", "销号后 " + lookBackMonths + " 个月");
        }
        var result = planned.result();
        if (result != null) {
            return Step.done(
                    "回头看",
                    Objects.requireNonNullElse(planned.doneBy(), ""),
                    Say.shortDay(planned.doneOn()) + " " + result.label());
        }
        return glance.lookBackIsDue()
                ? Step.now("回头看", turn(), Say.shortDay(planned.due()))
                : Step.toCome("回头看", "机关纪委", Say.shortDay(planned.due()));
    }

    private Step now(String title) {
        return Step.now(title, turn(), glance.until());
    }

    private String turn() {
        return Objects.requireNonNullElse(glance.turn(), "");
    }

    private static Step worked(LocalDate from, Hand submitter) {
        return Step.done("整改", submitter.name(), Say.shortDay(from) + " 至 " + Say.shortDay(submitter.day()));
    }

    private static Step hand(String title, Hand hand) {
        return Step.done(title, hand.name(), Say.shortDay(hand.day()));
    }
}
