package zelian.assessment.appraisal;

import zelian.assessment.counting.Progress;
import zelian.ui.Page;

/** How far the counting of an appraisal has come (取数进度); it asks again by itself, and leads on once it is done. */
public record CountingPage(String address, Progress.Reached reached) implements Page {

    public String what() {
        return switch (reached.what()) {
            case "取数" -> "正在取数";
            case "计分" -> "正在计分";
            default -> "等候取数";
        };
    }

    public String words() {
        return reached.whole() == 0
                ? "轮到就开始"
                : reached.done() + " / " + reached.whole() + (reached.what().equals("取数") ? " 类事实" : " 个单位");
    }
}
