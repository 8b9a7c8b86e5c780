package zelian.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence of a message, in which {@code [words](/address)} leads to a page of ours. */
public final class Sentence {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\((/[^)\\s]*)\\)");

    private Sentence() {}

    /** Plain words, or words that lead somewhere. */
    public record Piece(String text, @Nullable String address) {}

    public static List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>();
        var link = LINK.matcher(text);
        var from = 0;
        while (link.find()) {
            if (link.start() > from) {
                pieces.add(new Piece(text.substring(from, link.start()), null));
            }
            pieces.add(new Piece(link.group(1), link.group(2)));
            from = link.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), null));
        }
        return pieces;
    }
}
