package zelian.ui;

import java.util.List;

/**
 * A refusal as a page of its own, for what was asked without a form or without script: what is wrong,
 * and what was typed.
 */
public record RefusalPage(RefusalPart refusal, List<Fact> typed, String back) implements Page {

    @Override
    public int httpStatus() {
        return 422;
    }

    /** What kind of page this is about. */
    public String title() {
        return refusal.what() == null ? "有 " + refusal.faults().size() + " 处需要改正" : "没有办成";
    }
}
