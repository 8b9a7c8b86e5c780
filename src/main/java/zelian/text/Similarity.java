package zelian.text;

import java.util.HashMap;
import java.util.Map;

/**
 * How alike two texts are (同质化): Dice's measure over pairs of neighbouring characters, from 0 to 1.
 * A sentence with its parts in another order scores high, another sentence scores near 0.
 */
public final class Similarity {

    private Similarity() {}

    /** Twice the shared pairs over all pairs; blanks and width do not count. */
    public static double of(String one, String other) {
        var left = pairs(Wording.bare(one));
        var right = pairs(Wording.bare(other));
        var all = size(left) + size(right);
        if (all == 0) {
            return Wording.bare(one).equals(Wording.bare(other)) ? 1 : 0;
        }
        var shared = 0;
        for (var pair : left.entrySet()) {
            shared += Math.min(pair.getValue(), right.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * shared / all;
    }

    static Map<Long, Integer> pairs(String text) {
        var points = text.codePoints().toArray();
        var pairs = new HashMap<Long, Integer>();
        for (var i = 1; i < points.length; i++) {
            pairs.merge((long) points[i - 1] << 32 | points[i], 1, Integer::sum);
        }
        return pairs;
    }

    static int size(Map<Long, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
