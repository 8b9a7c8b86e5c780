package zelian.ui;

import java.util.List;

/** The head of a list: views and filters. */
final class ListSample extends Gallery {

    @Override
    String show() {
        return page(
                "/duty-lists",
                "责任清单",
                part("head", "title", "责任清单"),
                part(
                        "filters",
                        "action",
                        "/duty-lists",
                        "content",
                        all(
                                part("tabs", "tabs", List.of(new Tab("表格", "/x", true), new Tab("时间轴", "/x", false))),
                                part(
                                        "filterSelect",
                                        "name",
                                        "unit",
                                        "label",
                                        "单位",
                                        "options",
                                        Option.words("宣传处", "科技处"),
                                        "value",
                                        "科技处"),
                                part("filterText", "name", "q", "label", "标题、文号", "value", null)),
                        "total",
                        html("38 项，共性 24、个性 14")));
    }
}
