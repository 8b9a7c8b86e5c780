package zelian.assessment.result;

import zelian.assessment.counting.Result;
import zelian.assessment.scheme.Indicator;
import zelian.assessment.scheme.Points;
import zelian.assessment.scoring.Tally;

/** What was counted or marked of one indicator, in words. */
final class Tallies {

    private Tallies() {}

    static String inWords(Result result, int index, Indicator indicator) {
        var met = result.met()[index];
        var whole = result.whole()[index];
        if (indicator.kind().extra()) {
            return whole + " 件";
        }
        if (whole == 0) {
            return indicator.kind().marked() ? "还没有核分" : "缺项：没有应计入的事实";
        }
        if (indicator.kind().marked()) {
            return "百分制 " + Points.say((int) Math.round(10_000.0 * met / whole));
        }
        var base = result.base()[index];
        return met + " / " + whole + (base == Tally.NO_BASE ? "" : "，起点 " + Points.say(base) + "%");
    }

    /** Empty-handed is not the same as missing. */
    static String points(Result result, int index, Indicator indicator) {
        if (result.missing(index)) {
            return "缺项";
        }
        return indicator.kind().extra()
                ? Points.change(result.points()[index])
                : Points.exactly(result.points()[index]);
    }
}
