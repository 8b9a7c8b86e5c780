package zelian.supervision.register;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import zelian.ui.Say;

/** What became of the year's 工作建议书: how many were adopted (采纳率), answered in time, put right. */
final class AdviceInWords {

    private AdviceInWords() {}

    /** Null when none was sent. */
    static @Nullable String of(LetterRows.Advice advice) {
        if (advice.issued() == 0) {
            return null;
        }
        var words = new ArrayList<String>();
        words.add("今年工作建议书制发 " + Say.count(advice.issued()) + " 件");
        share(words, "采纳率", advice.adopted(), advice.answered());
        share(words, "按期回告率", advice.inTime(), advice.due());
        share(words, "整改到位率", advice.solved(), advice.problems());
        return String.join("，", words);
    }

    private static void share(ArrayList<String> words, String label, long some, long all) {
        if (all > 0) {
            words.add("%s %d%%（%s / %s）".formatted(label, some * 100 / all, Say.count(some), Say.count(all)));
        }
    }
}
