package zelian.accountability.casefile;

import java.util.List;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * What is left to do before a case is closed (一问了之 is not closing): each in words, such as 2 个整改事项没有销号.
 */
public record Unfinished(List<String> matters) {

    static final Source RULE = Source.own("问责办理办法：执行、申诉、整改、影响期和回访都有结果才能结案");

    void requireNone() {
        if (!matters.isEmpty()) {
            throw Rejected.because("accountability.not-finished", String.join("；", matters))
                    .citing(RULE);
        }
    }
}
