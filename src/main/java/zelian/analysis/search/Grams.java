package zelian.analysis.search;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Single characters and pairs of neighbours of a text: an index of them finds any stretch of a text, in Chinese
 * too, without an extension of the database. A hit is compared with the text itself afterwards.
 */
final class Grams {

    private Grams() {}

    /** What an entry is found by. */
    static Set<String> of(String text) {
        var grams = new LinkedHashSet<String>();
        var points = text.codePoints().toArray();
        for (var i = 0; i < points.length; i++) {
            if (points[i] != ' ') {
                grams.add(Character.toString(points[i]));
                if (i + 1 < points.length && points[i + 1] != ' ') {
                    grams.add(Character.toString(points[i]) + Character.toString(points[i + 1]));
                }
            }
        }
        return grams;
    }

    /** What must be there for a word to be: its pairs, or the one character it is. */
    static Set<String> sought(String word) {
        var grams = of(word);
        if (word.codePointCount(0, word.length()) > 1) {
            grams.removeIf(gram -> gram.codePointCount(0, gram.length()) == 1);
        }
        return grams;
    }
}
