package zelian.duty.checkup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a look at a whole list showed.
 *
 * @param lines how many it has
 * @param own how many of them are 个性
 * @param handedDown how many 共性 lines carry out a duty above
 * @param refined how many of those say it in the unit's own way
 * @param idle lines of which nothing has come yet, though not for too long
 * @param crowded 责任主体 with more lines than one body can carry, and how many
 * @param siblings how like the list is to those of its siblings, the most alike first
 */
record Findings(
        int lines,
        int own,
        int handedDown,
        int refined,
        List<Hint> hints,
        int idle,
        Map<String, Integer> crowded,
        List<Sibling> siblings) {

    /**
     * A unit beside it.
     *
     * @param likeness mean over the lines of how like the nearest one there is, in percent
     * @param alike lines that are nearly the same there
     */
    record Sibling(String unit, int likeness, int alike) {}

    /** In percent; 0 of none. */
    int ownShare() {
        return share(own, lines);
    }

    /** 细化率, in percent; 0 where nothing was handed down. */
    int refinedShare() {
        return share(refined, handedDown);
    }

    /** How many hints of each kind, without those kept with a reason. */
    Map<Hint.Kind, Long> open() {
        var open = new TreeMap<Hint.Kind, Long>();
        hints.stream().filter(hint -> hint.reason() == null).forEach(hint -> open.merge(hint.kind(), 1L, Long::sum));
        return open;
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100f * part / whole);
    }
}
