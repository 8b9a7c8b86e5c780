package zelian.division.sheet;

import java.util.List;
import java.util.Locale;

/** The columns of a division of tasks as offices keep them. */
enum Field {
    WORK(true, "重点工作", "重点任务", "一级任务"),
    TASK(false, "任务", "工作任务", "二级任务"),
    STEP(false, "举措", "具体举措", "工作举措", "三级任务"),
    LEADER(true, "责任领导", "牵头领导", "分管领导"),
    UNIT(true, "牵头单位", "牵头部门", "责任单位", "责任部门"),
    HELPERS(false, "配合单位", "配合部门", "协办单位"),
    HANDLER(false, "承办人", "联系人", "经办人"),
    GOAL(false, "目标、成果", "目标", "成果形式", "目标要求"),
    SINCE(false, "开始", "开始时间", "起始时间"),
    UNTIL(false, "完成时间", "完成时限", "时限", "结束时间"),
    POINTS(false, "节点", "时间节点", "进度安排");

    private final boolean required;
    private final List<String> headings;

    Field(boolean required, String... headings) {
        this.required = required;
        this.headings = List.of(headings);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    zelian.intake.Field asked() {
        return new zelian.intake.Field(key(), headings.getFirst(), required, headings);
    }
}
