package zelian.renewal.archive;

import java.util.List;

/**
 * A register of a year (台账) as its module publishes it: number, title, unit, state and days. What is sealed, marked or
 * still being drafted is not published that way.
 */
record Register(String title, String view, String kind, String ofTheYear) {

    private static final String NUMBERED = "n.number like cast(:year as text) || '-%'";
    private static final String BEGUN = "n.since between :first and :last";
    private static final String YEARLY = "n.number = cast(:year as text) || ' 年度'";

    static final List<Register> ALL = List.of(
            new Register("责任清单", "duty.pub_node", "duty_list", YEARLY),
            new Register("责任事项", "duty.pub_node", "duty", NUMBERED),
            new Register("领受", "duty.pub_node", "claim", NUMBERED),
            new Register("履责任务", "task.pub_node", "occurrence", NUMBERED),
            new Register("记实", "evidence.pub_node", "record", BEGUN),
            new Register("督责轮次", "supervision.pub_node", "round", BEGUN),
            new Register("督责检查", "supervision.pub_node", "visit", BEGUN),
            new Register("督责发现", "supervision.pub_node", "finding", BEGUN),
            new Register("函件", "supervision.pub_node", "letter", BEGUN),
            new Register("整改事项", "rectification.pub_node", "item", BEGUN),
            new Register("述责", "assessment.pub_node", "debrief", BEGUN),
            new Register("考核", "assessment.pub_node", "appraisal", YEARLY),
            new Register("考核结果", "assessment.pub_node", "result", YEARLY));

    /** A page of its rows after an id, in the order they were made. */
    String sql() {
        return "select n.id, n.number, n.title, n.unit, n.state, n.note, n.who, n.since, n.until from " + view
                + " n where n.kind = '" + kind + "' and n.visibility in ('INTERNAL', 'PUBLIC') and " + ofTheYear
                + " and n.id > :after order by n.id limit :limit";
    }
}
