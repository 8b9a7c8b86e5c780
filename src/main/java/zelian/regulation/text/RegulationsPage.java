package zelian.regulation.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/** The texts everything rests on, and the values that the rules of this product read. */
public record RegulationsPage(String asked, List<Row> regulations, List<Value> values) implements Page {

    /** One text; {@code unchecked} of its {@code clauses} nobody has checked. */
    public record Row(
            UUID id,
            String title,
            @Nullable String issuer,
            @Nullable LocalDate issued,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String checked,
            int clauses,
            int unchecked) {}

    /** One value of today: how much, by which text, since when. */
    public record Value(String title, String value, String source, LocalDate since) {}
}
