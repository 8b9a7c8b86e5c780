package zelian.accountability.execution;

import java.util.ArrayList;
import java.util.List;
import zelian.accountability.rule.Form;
import zelian.accountability.rule.FormGroup;

/** What is to be done once a decision is announced (执行事项, 条例第十三条), each with its receipt. */
public enum ReceiptMatter {
    SELF_CRITICISM("书面检讨", false),
    MEETING("民主生活会或组织生活会上检查", false),
    NOTIFIED("通报纪检机关和组织部门", false),
    INTEGRITY_FILE("决定存入廉政档案", false),
    PERSONNEL_FILE("决定存入人事档案", true),
    FORMALITIES("办理组织处理手续", true),
    PUBLISHED("以适当方式公开", false);

    private final String label;
    private final boolean personnel;

    ReceiptMatter(String label, boolean personnel) {
        this.label = label;
        this.personnel = personnel;
    }

    public String label() {
        return label;
    }

    /** Handled by 组织(人事), never by 纪委 (组织处理规定第六条). */
    public boolean personnel() {
        return personnel;
    }

    /** What a decision on these forms asks for. */
    public static List<ReceiptMatter> of(List<Form> forms, boolean onUnit) {
        var matters = new ArrayList<>(List.of(SELF_CRITICISM, MEETING, NOTIFIED));
        if (onUnit) {
            return matters;
        }
        matters.addAll(List.of(INTEGRITY_FILE, PERSONNEL_FILE));
        var organisational = forms.stream().anyMatch(form -> form.group() == FormGroup.ORGANISATIONAL);
        if (organisational) {
            matters.add(FORMALITIES);
        }
        if (organisational || forms.stream().anyMatch(form -> form.group() == FormGroup.DISCIPLINARY)) {
            matters.add(PUBLISHED);
        }
        return matters;
    }
}
