package zelian.analysis.chain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zelian.analysis.Break;
import zelian.analysis.Ref;

/** What wants a place in a row of the picture: an object, or the lack of one after another. */
record Claimant(@Nullable Node node, @Nullable Break gap) {

    static Claimant of(Node node) {
        return new Claimant(node, null);
    }

    static Claimant of(Break gap) {
        return new Claimant(null, gap);
    }

    /** The object itself, or the one after which something is missing. */
    Ref at() {
        return node == null ? Objects.requireNonNull(gap).at() : node.ref();
    }

    boolean isSelf() {
        return node != null && node.side() == Node.Side.SELF;
    }

    /** The way followed, then what is broken, then the latest. */
    static Comparator<Claimant> order(Shown shown) {
        return Comparator.<Claimant>comparingInt(one -> one.rank(shown))
                .thenComparing(Claimant::since, Comparator.reverseOrder())
                .thenComparing(Claimant::at);
    }

    private LocalDate since() {
        return node == null || node.since() == null ? LocalDate.MIN : node.since();
    }

    private int rank(Shown shown) {
        if (node == null) {
            return 1;
        }
        return shown.path().holds(node.ref()) ? 0 : shown.breakAt(node.ref()).isPresent() ? 1 : 2;
    }
}
