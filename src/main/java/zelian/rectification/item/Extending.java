package zelian.rectification.item;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.rectification.ItemId;

/** Asks for more time before the deadline (申请延期); the bodies of discipline decide. */
@Service
class Extending {

    private final Items items;
    private final Measures measures;
    private final Extensions extensions;
    private final Opinions opinions;
    private final Part part;
    private final Telling telling;

    Extending(Items items, Measures measures, Extensions extensions, Opinions opinions, Part part, Telling telling) {
        this.items = items;
        this.measures = measures;
        this.extensions = extensions;
        this.opinions = opinions;
        this.part = part;
        this.telling = telling;
    }

    /** @throws Rejected after the deadline, or while an earlier request is undecided */
    @Transactional
    public void ask(Viewer by, ItemId id, LocalDate newDue, String reason) {
        var item = items.get(id);
        part.requireRead(by, item, measures.of(id));
        part.require(part.mayHandle(by, item.head()), Act.ANSWER);
        Items.in(Item.InHand.class, item).requireExtensible(by.day(), newDue);
        if (extensions.of(id).stream().anyMatch(asked -> asked.granted() == null)) {
            throw Rejected.because("rectification.extension-pending");
        }
        var opinion = opinions.add(id, Opinions.Step.EXTEND, by, reason.strip());
        extensions.ask(item.head(), newDue, by, opinion.id());
        telling.happened(
                by,
                "extension-asked",
                item.head(),
                "申请延期至 %s：%s".formatted(newDue, item.head().number()),
                Map.of("时限", item.head().due().toString()),
                Map.of("申请延至", newDue.toString()),
                opinion);
    }

    /** Grants or refuses the request that is open; nobody decides on their own. */
    @Transactional
    public void decide(Viewer by, ItemId id, boolean granted, String words) {
        var item = items.get(id);
        part.requireRead(by, item, measures.of(id));
        part.require(part.mayVerify(by, item.head()), Act.VERIFY);
        var asked = extensions.of(id).stream()
                .filter(one -> one.granted() == null)
                .findFirst()
                .orElseThrow(() -> Rejected.because("common.changed-meanwhile"));
        if (asked.askedBy().equals(by.person()) || item.head().owner().equals(by.person())) {
            throw Rejected.because("rectification.own-extension").citing(Item.OTHER_HANDS);
        }
        var inHand = Items.in(Item.InHand.class, item);
        extensions.decide(asked, granted, by);
        if (granted) {
            items.move(item, inHand.extendedTo(asked.newDue()));
        }
        telling.happened(
                by,
                granted ? "extension-granted" : "extension-refused",
                item.head(),
                granted
                        ? "批准延期至 %s：%s，第 %d 次延期"
                                .formatted(
                                        asked.newDue(),
                                        item.head().number(),
                                        item.head().extensions() + 1)
                        : "不批准延期：%s，时限仍为 %s"
                                .formatted(item.head().number(), item.head().due()),
                Map.of("时限", item.head().due().toString()),
                Map.of("时限", (granted ? asked.newDue() : item.head().due()).toString()),
                opinions.add(id, Opinions.Step.EXTENSION_ANSWER, by, words.strip()));
    }
}
