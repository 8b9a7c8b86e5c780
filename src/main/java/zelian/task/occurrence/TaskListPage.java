package zelian.task.occurrence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/**
 * The occurrences a reader may see (履责任务).
 *
 * @param q the words searched for, and so on: what the filters show
 * @param exportAddress the same list as Excel
 */
public record TaskListPage(
        Pageful<TaskRow> tasks,
        String q,
        String state,
        String unit,
        String light,
        boolean mine,
        List<Option> units,
        List<String> summary,
        String exportAddress,
        @Nullable String notice)
        implements Page {

    static final List<Option> STATES = List.of(
            new Option(TaskFilter.ALL, "不限"),
            new Option("NOT_STARTED", "未启动"),
            new Option("UNDER_WAY", "推进中"),
            new Option("DONE", "已完成"),
            new Option("ENDED", "终止"));

    static final List<Option> LIGHTS = List.of(
            new Option("RED", "逾期"), new Option("YELLOW", "紧急"), new Option("BLUE", "临近"), new Option("GREEN", "正常"));

    public List<Option> states() {
        return STATES;
    }

    public List<Option> lights() {
        return LIGHTS;
    }
}
