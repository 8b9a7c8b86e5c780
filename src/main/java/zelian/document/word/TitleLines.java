package zelian.document.word;

import java.util.ArrayList;
import java.util.List;

/** Breaks a title into lines of about equal length, at places where a reader would pause. */
final class TitleLines {

    /** 20 characters of size 2 fill a line; at that a title looks like text. */
    private static final int LONGEST = 19;

    private static final String NOT_FIRST = "的、，：；。》”）和与及等";
    private static final String NOT_LAST = "《“（和与及在对为把将向";

    private TitleLines() {}

    static List<String> of(String title) {
        var lines = new ArrayList<String>();
        var rest = title;
        for (var left = (title.length() + LONGEST - 1) / LONGEST; left > 1 && rest.length() > 1; left--) {
            var at = pause(rest, Math.round((float) rest.length() / left));
            lines.add(rest.substring(0, at));
            rest = rest.substring(at);
        }
        lines.add(rest);
        return lines;
    }

    private static int pause(String text, int wanted) {
        var best = wanted;
        var bestCost = Integer.MAX_VALUE;
        for (var at = Math.max(1, wanted - 6); at < Math.min(text.length(), Math.min(wanted + 7, LONGEST + 1)); at++) {
            var cost = cost(text, at) + Math.abs(at - wanted) * 2;
            if (cost < bestCost) {
                best = at;
                bestCost = cost;
            }
        }
        return best;
    }

    private static int cost(String text, int at) {
        var before = text.charAt(at - 1);
        var after = text.charAt(at);
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return 40;
        }
        if (Character.isDigit(before) || Character.isDigit(after) || insideQuotes(text, at)) {
            return 30;
        }
        if ("，、的》”）".indexOf(before) >= 0 || text.startsWith("关于", at)) {
            return 0;
        }
        return 10;
    }

    private static boolean insideQuotes(String text, int at) {
        var head = text.substring(0, at);
        return head.lastIndexOf('《') > head.lastIndexOf('》') || head.lastIndexOf('“') > head.lastIndexOf('”');
    }
}
