package zelian.analysis;

import org.jspecify.annotations.Nullable;
import zelian.ui.ChainLink;

/**
 * A way in which the chain breaks (断链): something that should have followed has not, by its day. Each stands
 * between two links of the ring.
 */
public enum Gap {
    UNCLAIMED("有责任，无领受", "未领受", ChainLink.FIX, null, true, "领受", "催领受", "项"),
    UNSIGNED("有责任书，未签订", "未签订", ChainLink.FIX, null, true, "签订", "催签订", "份"),
    UNSCHEDULED("有责任，无任务", "无任务", ChainLink.CLARIFY, "occurrence", false, "补立任务", "补立任务", "项"),
    UNRECORDED("有任务，无记实", "无记实", ChainLink.PERFORM, "record", true, "补记实", "催记实", "件"),
    UNCONFIRMED("有代录，未确认", "未确认", ChainLink.PERFORM, null, false, "确认代录", "催确认", "处"),
    UNRECEIVED("有函件，未签收", "未签收", ChainLink.SUPERVISE, null, true, "签收", "催签收", "件"),
    UNANSWERED("有函件，未回告", "未回告", ChainLink.SUPERVISE, null, true, "回告", "催回告", "件"),
    UNRECTIFIED("有问题，无整改", "无整改", ChainLink.ACCOUNT, "item", false, "立整改", "催立整改", "条"),
    UNFINISHED("有整改，未销号", "未销号", ChainLink.RECTIFY, null, true, "办理整改", "催整改", "件"),
    UNUSED("有结果，无运用", "未运用", ChainLink.RECTIFY, "use", false, "提出运用", "催运用", "件");

    private final String label;
    private final String missing;
    private final ChainLink after;
    private final @Nullable String missingKind;
    private final boolean late;
    private final String act;
    private final String urging;
    private final String measure;

    Gap(
            String label,
            String missing,
            ChainLink after,
            @Nullable String missingKind,
            boolean late,
            String act,
            String urging,
            String measure) {
        this.label = label;
        this.missing = missing;
        this.after = after;
        this.missingKind = missingKind;
        this.late = late;
        this.act = act;
        this.urging = urging;
        this.measure = measure;
    }

    /** 有问题，无整改. */
    public String label() {
        return label;
    }

    /** What is not there, in the words of a badge: 无整改. */
    public String missing() {
        return missing;
    }

    /** The link of the ring after which the circle stands. */
    public ChainLink after() {
        return after;
    }

    /** The kind of what is not there; null where an object is there but stands still. */
    public @Nullable String missingKind() {
        return missingKind;
    }

    /** Whether the object before it had a day of its own that has passed. */
    public boolean late() {
        return late;
    }

    /** What would mend it: 立整改 for whose turn it is, 催立整改 for everyone else. */
    public String act(boolean own) {
        return own ? act : urging;
    }

    public String measure() {
        return measure;
    }
}
