package zelian.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One object as its module publishes it in {@code pub_node}.
 *
 * @param who the person answering for it
 * @param since the day it began; null while it is only drafted
 */
public record Published(
        Ref ref,
        @Nullable UUID unit,
        String title,
        String note,
        @Nullable String number,
        String state,
        @Nullable UUID who,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    /** The columns of a node {@code n} that {@link #of} reads. */
    public static final String COLUMNS =
            "n.kind, n.id, n.unit, n.title, n.note, n.number, n.state, n.who, n.since, n.until";

    public static Published of(ResultSet row, int number) throws SQLException {
        return new Published(
                new Ref(row.getString("kind"), row.getObject("id", UUID.class)),
                row.getObject("unit", UUID.class),
                row.getString("title"),
                Optional.ofNullable(row.getString("note")).orElse(""),
                row.getString("number"),
                row.getString("state"),
                row.getObject("who", UUID.class),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }

    /** Its number and what its module says of it: 督〔2026〕12号，督办单，06-02 签发. */
    public String numberAndNote() {
        return Stream.of(number, note)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("，"));
    }
}
