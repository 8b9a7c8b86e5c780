package zelian.division.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * Divisions of tasks by year and version, and what of the one in force is the reader's.
 *
 * @param mine lines in force that the reader leads, answers for or does
 * @param waiting what the reader is to take on
 * @param opening the choices of a new division; null if the reader draws up none
 */
public record DivisionsPage(
        List<Row> rows,
        List<Mine> mine,
        List<Waiting> waiting,
        @Nullable Opening opening) implements Page {

    public record Row(String address, String title, String version, String state, String days, String unit) {}

    public record Mine(
            String address,
            String number,
            String words,
            String part,
            String progress,
            @Nullable String next) {}

    public record Waiting(String id, Link line, String part, String due) {}

    public record Opening(List<Option> meetings, String unit, int year, String title) {}
}
