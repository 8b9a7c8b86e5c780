package zelian.renewal.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/** The lines of one drafted list, each with what has changed since last year. */
public record LinesPage(
        int year,
        String address,
        String unit,
        String listAddress,
        @Nullable String change,
        List<Option> changes,
        Pageful<Row> rows)
        implements Page {

    /** One line; without {@code notes} it goes on as it was. */
    public record Row(int ordinal, String matter, String subject, String formerAddress, List<Note> notes) {}

    /** What has changed, and a few words on it. */
    public record Note(String label, String words, boolean look) {}
}
