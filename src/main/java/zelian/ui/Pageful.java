package zelian.ui;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list, found by key and not by counting from the start, so that the thousandth page
 * is as quick as the first. The repository asks for one row more than it shows:
 * {@snippet :
 * var rows = jdbc.sql("… where (due, id) > (:due, :id) order by due, id limit :limit").param("limit", SIZE + 1)…
 * return Pageful.of(rows, SIZE, row -> row.due() + "~" + row.id(), after);
 * }
 * The pager writes the key as the parameter {@code after}; the browser's own back is the way back, and
 * 回到第一页 leads to the start.
 *
 * @param next the key after which the next page begins; null on the last page
 * @param first whether this is the first page
 * @param total how many rows there are in all; null if that is not counted
 */
public record Pageful<T>(
        List<T> rows,
        @Nullable String next,
        boolean first,
        @Nullable Long total) {

    /** Of up to {@code size + 1} rows, with the key the reader came with (null or empty: the first page). */
    public static <T> Pageful<T> of(List<T> rows, int size, Function<T, String> key, @Nullable String after) {
        var first = after == null || after.isEmpty();
        return rows.size() <= size
                ? new Pageful<>(List.copyOf(rows), null, first, null)
                : new Pageful<>(List.copyOf(rows.subList(0, size)), key.apply(rows.get(size - 1)), first, null);
    }

    /** Everything there is, on one page. */
    public static <T> Pageful<T> all(List<T> rows) {
        return new Pageful<>(List.copyOf(rows), null, true, (long) rows.size());
    }

    public Pageful<T> ofTotal(long count) {
        return new Pageful<>(rows, next, first, count);
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    /** The same page with its rows turned into something else. */
    public <R> Pageful<R> map(Function<T, R> how) {
        return new Pageful<>(rows.stream().map(how).toList(), next, first, total);
    }
}
