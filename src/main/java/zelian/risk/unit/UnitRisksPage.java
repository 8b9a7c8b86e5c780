package zelian.risk.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * What a unit does about its risks beside writing them down (单位风险防控): drafts shown to colleagues, their remarks and
 * the answers, inspections and what became of them.
 *
 * @param display what is or was shown last, in words; null if nothing ever was
 * @param inspected the cards in force; empty if the reader is not the one to inspect
 */
public record UnitRisksPage(
        String address,
        String unit,
        String meta,
        @Nullable String display,
        List<Remark> remarks,
        List<Inspection> inspections,
        List<Failed> failed,
        List<Card> inspected,
        List<Option> shown,
        boolean mayDisplay)
        implements Page {

    /** @param answering the address to which an answer goes; null if the reader does not answer it */
    public record Remark(
            String card,
            String address,
            String said,
            String words,
            String state,
            @Nullable String answer,
            @Nullable String answering) {}

    public record Inspection(String day, String who, String outcome, String conclusion) {}

    /** A card that did not pass, and the item that puts it right. */
    public record Failed(String card, String address, String fault, String item, String itemAddress, String state) {}

    /** A card in force, to be looked at. */
    public record Card(String id, String title, String address, String forms, String grade) {}
}
