package zelian.accountability.register;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A form that a reader of a case may get; {@code next} is the words of the next act, null for what never comes first. */
public enum CaseForm {
    APPROVAL("答复启动提请"),
    SPARING("答复免责提请"),
    WEIGHING("容错先议"),
    SHOWING("事实材料见面"),
    SHARING("划分责任"),
    STATEMENT("陈述申辩"),
    REFUSAL(null),
    REPORT("提出调查报告"),
    DECISION("记下集体决定"),
    CONSENT("批准问责决定"),
    SIGNATURE("签发问责决定"),
    ANNOUNCEMENT("宣布问责决定"),
    ANSWERING("作出申诉处理决定"),
    NAMING("确定申诉复核人"),
    CLOSING("结案"),
    RECEIPTS("办理执行事项"),
    APPEAL(null),
    ITEM(null),
    VISIT(null),
    BRANCHES(null),
    CORRECTION(null),
    RESTORATION(null),
    STATE_SANCTION(null);

    private final @Nullable String next;

    CaseForm(@Nullable String next) {
        this.next = next;
    }

    public @Nullable String next() {
        return next;
    }

    /** Where it stands on the page. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
