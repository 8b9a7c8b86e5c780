package zelian.duty.plan;

import zelian.duty.Column;
import zelian.duty.Wording;

/** One of the three plans of a year that a list becomes (长短结合): each year's tasks, drawn from what holds for long. */
public enum Plan {
    INTEGRITY("党风廉政建设目标任务"),
    BUILDING("机关党建工作重点"),
    DISCIPLINE("机关纪委工作重点");

    private final String label;

    Plan(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Where a line would stand by whom it is laid on and what it is about; people may decide otherwise. */
    static Plan suggested(Wording wording) {
        var subject = wording.word(Column.SUBJECT);
        if (subject.contains("纪委") || subject.contains("纪检")) {
            return DISCIPLINE;
        }
        var aspect = wording.word(Column.ASPECT);
        var building = subject.contains("机关党委")
                || subject.contains("支部")
                || aspect.contains("思想")
                || aspect.contains("组织建设")
                || aspect.contains("政治");
        return building ? BUILDING : INTEGRITY;
    }
}
