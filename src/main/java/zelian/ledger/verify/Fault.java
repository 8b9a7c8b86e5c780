package zelian.ledger.verify;

import java.util.Locale;

/**
 * The first thing that is wrong with a ledger.
 *
 * @param first the first entry concerned, counted from 1
 * @param last the last entry that may be concerned; the same where it is known exactly
 */
record Fault(Kind kind, long first, long last, String detail) {

    /** What was done to the ledger. */
    enum Kind {
        CHANGED("被改动"),
        REMOVED("被删去"),
        INSERTED("被插入"),
        REORDERED("次序被调换"),
        /** Digests were recomputed too: only the signed heads know, and they know a range. */
        REWRITTEN("中有改动、删去、插入或调换"),
        CUT("起被截去"),
        HEAD("所在的树头被换");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    static Fault at(Kind kind, long leaf, String detail) {
        return new Fault(kind, leaf + 1, leaf + 1, detail);
    }

    String inWords() {
        var where = first == last
                ? String.format(Locale.ROOT, "第 %,d 条", first)
                : String.format(Locale.ROOT, "第 %,d 至 %,d 条", first, last);
        return where + kind.words + "：" + detail;
    }
}
