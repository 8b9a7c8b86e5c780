package zelian.likeness.hint;

import java.util.Comparator;
import java.util.List;
import zelian.likeness.ComparedTexts.Compared;
import zelian.likeness.ComparedTexts.Other;
import zelian.text.Likenesses;
import zelian.text.Similarity;

/**
 * How much of a draft is its own.
 *
 * @param pieces how many sentences it has, {@code own} of which nobody else has nearly the same
 * @param near the texts it is most like, the most alike first
 */
record Measuring(int pieces, int own, List<Near> near) {

    private static final int SHOWN = 3;

    /** A text it is like: how much in percent, and how many sentences are nearly the same. */
    record Near(Other other, int percent, int pieces) {}

    static Measuring of(Compared draft, List<Other> others, int alikeFrom, int pieceFrom) {
        var all = new Likenesses<Other>();
        others.forEach(other -> other.pieces().forEach(piece -> all.add(other, piece)));
        var own = (int) draft.pieces().stream()
                .filter(piece -> all.of(piece, pieceFrom / 100.0).isEmpty())
                .count();
        var whole = String.join("。", draft.pieces());
        return new Measuring(
                draft.pieces().size(),
                own,
                others.stream()
                        .map(other -> new Near(
                                other,
                                (int) Math.round(100 * Similarity.of(whole, String.join("。", other.pieces()))),
                                same(draft, other, pieceFrom)))
                        .filter(near -> near.percent() >= alikeFrom
                                || 2 * near.pieces() >= draft.pieces().size() && near.pieces() > 1)
                        .sorted(Comparator.comparingInt(Near::percent).reversed())
                        .limit(SHOWN)
                        .toList());
    }

    private static int same(Compared draft, Other other, int pieceFrom) {
        var there = new Likenesses<String>();
        other.pieces().forEach(piece -> there.add(piece, piece));
        return (int) draft.pieces().stream()
                .filter(piece -> !there.of(piece, pieceFrom / 100.0).isEmpty())
                .count();
    }

    int ownShare() {
        return pieces == 0 ? 0 : Math.round(100f * own / pieces);
    }
}
