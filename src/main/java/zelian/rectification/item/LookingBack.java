package zelian.rectification.item;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.rectification.ItemId;
import zelian.rectification.Nature;
import zelian.rectification.Opening;

/** Looks back on what was struck off (回头看): it holds (巩固), or the fault returned (反弹). */
@Service
class LookingBack {

    private final Items items;
    private final Measures measures;
    private final LookBacks lookBacks;
    private final OpeningItems opening;
    private final Opinions opinions;
    private final Part part;
    private final Telling telling;

    LookingBack(
            Items items,
            Measures measures,
            LookBacks lookBacks,
            OpeningItems opening,
            Opinions opinions,
            Part part,
            Telling telling) {
        this.items = items;
        this.measures = measures;
        this.lookBacks = lookBacks;
        this.opening = opening;
        this.opinions = opinions;
        this.part = part;
        this.telling = telling;
    }

    /**
     * Keeps what the look back found. If the fault returned, a new item is opened that names this one; this
     * one stays struck off.
     *
     * @return the new item, if there is one
     */
    @Transactional
    public Optional<ItemId> lookBack(Viewer by, ItemId id, LookBacks.Result result, String words) {
        var item = items.get(id);
        part.requireRead(by, item, measures.of(id));
        part.require(part.mayVerify(by, item.head()), Act.VERIFY);
        Items.in(Item.StruckOff.class, item);
        var planned = lookBacks.of(id).orElseThrow(() -> new NotFound("look back on " + id));
        var opinion = opinions.add(id, Opinions.Step.LOOK_BACK, by, words.strip());
        var next = result == LookBacks.Result.RETURNED
                ? Optional.of(opening.reopen(by, again(item.head(), words.strip()), id))
                : Optional.<ItemId>empty();
        lookBacks.done(id, result, by, opinion.id(), next.orElse(null));
        telling.happened(
                by,
                "looked-back",
                item.head(),
                "回头看，%s：%s%s"
                        .formatted(
                                result.label(),
                                item.head().number(),
                                next.map(one -> "，另立 " + items.get(one).head().number())
                                        .orElse("")),
                Map.of("回头看", "应于 " + planned.due()),
                Map.of("回头看", result.label()),
                opinion);
        return next;
    }

    /** The same unit and source, by whoever holds the posts now, with a deadline of its own. */
    private Opening again(Head old, String fact) {
        var account = items.account(old.id());
        return new Opening(
                old.source(),
                "回头看发现反弹，原 " + old.number(),
                old.title(),
                fact,
                account.basis(),
                account.standard(),
                old.unit(),
                old.nature() == Nature.LONG_TERM ? Nature.LONG_TERM : Nature.BY_A_DAY,
                null,
                null,
                old.leadUnit(),
                null,
                old.discipline());
    }
}
