package zelian.analysis;

import java.util.Comparator;
import java.util.UUID;

/** An object of the chain: its kind, as in {@code pub_node.kind}, and its id. */
public record Ref(String kind, UUID id) implements Comparable<Ref> {

    private static final Comparator<Ref> ORDER = Comparator.comparing(Ref::kind).thenComparing(Ref::id);

    /** As written in addresses: {@code item:0192…}. */
    public static Ref of(String text) {
        var colon = text.indexOf(':');
        return new Ref(text.substring(0, Math.max(colon, 0)), UUID.fromString(text.substring(colon + 1)));
    }

    @Override
    public int compareTo(Ref other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
