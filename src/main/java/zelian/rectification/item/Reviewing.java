package zelian.rectification.item;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.rectification.ItemId;

/** Reviews an item (牵头审核), signs it (责任领导审签), sends it back from any step, reminds on the way. */
@Service
class Reviewing {

    private final Items items;
    private final Measures measures;
    private final Opinions opinions;
    private final Part part;
    private final Telling telling;

    Reviewing(Items items, Measures measures, Opinions opinions, Part part, Telling telling) {
        this.items = items;
        this.measures = measures;
        this.opinions = opinions;
        this.part = part;
        this.telling = telling;
    }

    @Transactional
    public void review(Viewer by, ItemId id, String words) {
        var found = read(by, id);
        part.require(part.mayReview(by, found.head()), Act.LEAD);
        var item = Items.in(Item.Submitted.class, found);
        var reviewed = item.pass(Hand.of(by));
        items.move(item, reviewed);
        telling.moved(
                by, "reviewed", item, reviewed, "牵头审核通过", opinions.add(id, Opinions.Step.REVIEW, by, words.strip()));
    }

    @Transactional
    public void sign(Viewer by, ItemId id, String words) {
        var found = read(by, id);
        part.require(part.maySign(by, found.head()), Act.SIGN);
        var item = Items.in(Item.Reviewed.class, found);
        var signed = item.sign(Hand.of(by));
        items.move(item, signed);
        telling.moved(by, "signed", item, signed, "责任领导审签", opinions.add(id, Opinions.Step.SIGN, by, words.strip()));
    }

    /**
     * Sends the item back to those who put it right.
     *
     * @param measure the measure that falls short, which is then open again; null if it is none in particular
     * @throws Rejected without a reason
     */
    @Transactional
    public void sendBack(Viewer by, ItemId id, @Nullable UUID measure, String reason) {
        var item = read(by, id);
        var back = switch (item) {
            case Item.Submitted submitted -> {
                part.require(part.mayReview(by, item.head()), Act.LEAD);
                yield submitted.sendBack();
            }
            case Item.Reviewed reviewed -> {
                part.require(part.maySign(by, item.head()), Act.SIGN);
                yield reviewed.sendBack();
            }
            case Item.Signed signed -> {
                part.require(part.mayVerify(by, item.head()), Act.VERIFY);
                yield signed.sendBack();
            }
            default ->
                throw Rejected.because("rectification.other-state", item.head().number(), item.word());
        };
        if (reason.isBlank()) {
            throw Rejected.because("rectification.reason-missing").at("words");
        }
        var which = "";
        if (measure != null) {
            var found = measures.find(id, measure).orElseThrow(() -> new NotFound("measure " + measure));
            measures.done(found, null, null);
            which = "（措施 " + found.ordinal() + "）";
        }
        items.move(item, back);
        telling.moved(
                by,
                "sent-back",
                item,
                back,
                "退回整改" + which,
                opinions.add(id, Opinions.Step.SEND_BACK, by, reason.strip()));
    }

    /** Says something to those who put it right, on the way (过程提醒). */
    @Transactional
    public void remind(Viewer by, ItemId id, String words) {
        var item = read(by, id);
        part.require(part.mayRemind(by, item.head()), Act.VERIFY);
        Items.in(Item.InHand.class, item);
        telling.happened(
                by,
                "reminded",
                item.head(),
                "过程提醒：" + item.head().number(),
                Map.of(),
                Map.of(),
                opinions.add(id, Opinions.Step.REMIND, by, words.strip()));
    }

    private Item read(Viewer by, ItemId id) {
        var item = items.get(id);
        part.requireRead(by, item, measures.of(id));
        return item;
    }
}
