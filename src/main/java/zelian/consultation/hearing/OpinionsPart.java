package zelian.consultation.hearing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Link;
import zelian.ui.Page;

/**
 * What came of putting a draft to others (征求意见情况), on the draft's own page and on the consultation's.
 *
 * @param next to the consultation; null where it is, or if the reader may not open it
 */
public record OpinionsPart(
        String note,
        List<Row> rows,
        List<Silent> silent,
        @Nullable Link next) implements Page {

    /**
     * One opinion, or 无意见.
     *
     * @param about the line it is about; empty for the whole
     * @param change where whoever drafts changes that line; null if the reader does not
     * @param answering where the reader answers it; null if it is not theirs, or answered
     */
    public record Row(
            String who,
            String when,
            String about,
            String words,
            String state,
            @Nullable String answer,
            @Nullable String change,
            @Nullable String answering,
            String key) {}

    /** Who has not answered. */
    public record Silent(String who, String state) {}
}
