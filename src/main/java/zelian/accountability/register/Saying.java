package zelian.accountability.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.CaseHead;
import zelian.accountability.casefile.Milestone;
import zelian.accountability.casefile.Sight;
import zelian.accountability.casefile.Words;

/**
 * Which of a case's sealed texts a reader may open (知悉范围): all of them for those with a part in it; what concerns them
 * for the one held to account; the announced decision for 组织(人事).
 */
@Component
class Saying {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("requested", "简要事实"),
            Map.entry("cause", "主客观原因"),
            Map.entry("endorsed", "本机关主要负责人意见"),
            Map.entry("started", "批准启动的意见"),
            Map.entry("refused", "不予启动的理由"),
            Map.entry("weighed", "容错先议"),
            Map.entry("spared", "免予问责的理由"),
            Map.entry("not-spared", "继续调查的理由"),
            Map.entry("divided", "责任划分"),
            Map.entry("shown", "见面的事实材料"),
            Map.entry("heard", "陈述申辩"),
            Map.entry("adopted", "陈述申辩的采纳情况"),
            Map.entry("reported", "调查报告"),
            Map.entry("demand", "整改要求"),
            Map.entry("decided", "问责事实和责任认定"),
            Map.entry("announced", "宣布的范围"),
            Map.entry("appealed", "申诉的理由"),
            Map.entry("appeal-decided", "申诉处理决定的理由"),
            Map.entry("corrected", "纠正"),
            Map.entry("visited", "回访"),
            Map.entry("branch-ended", "一案双查的结论"));

    private static final Set<String> SHOWN = Set.of("shown", "heard");
    private static final Set<String> ANNOUNCED = Set.of("decided", "demand", "announced", "appealed", "appeal-decided");
    private static final Set<String> EXECUTED = Set.of("decided", "demand");

    private final Words words;
    private final Sight sight;
    private final Rights rights;

    Saying(Words words, Sight sight, Rights rights) {
        this.words = words;
        this.sight = sight;
        this.rights = rights;
    }

    static String label(String step) {
        return LABELS.getOrDefault(step, step);
    }

    /** What the reader may open, in order. */
    List<Words.Word> of(CaseHead head, Viewer viewer) {
        if (!knows(head, viewer)) {
            return List.of();
        }
        var all = words.of(head.id().value());
        if (sight.readsAll(viewer, head)) {
            return all;
        }
        var announced = announced(head);
        return all.stream()
                .filter(word -> head.isOwn(viewer)
                        ? SHOWN.contains(word.step()) || announced && ANNOUNCED.contains(word.step())
                        : EXECUTED.contains(word.step()))
                .toList();
    }

    /** Whether the reader knows who is held to account, and for what. */
    boolean knows(CaseHead head, Viewer viewer) {
        return head.isOwn(viewer) || sight.readsAll(viewer, head) || executes(head, viewer);
    }

    /** Handles what concerns posts and personnel files, once the decision is announced. */
    boolean executes(CaseHead head, Viewer viewer) {
        return announced(head)
                && !head.isOwn(viewer)
                && rights.may(
                        viewer, Area.ACCOUNTABILITY, Act.ANSWER, head.target().unit());
    }

    /** May take the decision's document: those with a part once it passed, the others once it is announced. */
    boolean document(Case one, Viewer viewer) {
        var head = one.head();
        var passed = head.day(Milestone.DECIDED) != null;
        return passed && (sight.readsAll(viewer, head) || announced(head) && knows(head, viewer));
    }

    private static boolean announced(CaseHead head) {
        return head.day(Milestone.ANNOUNCED) != null;
    }
}
