package zelian.duty.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import zelian.duty.Column;

/**
 * A column of an office's file and the headings by which offices name it. Most hold one column of a duty
 * list; some hold two (频次/时限, 责任部门（牵头/配合）, 具体要求 with the metric on the lines below).
 */
enum Field {
    ORDINAL("序号", "编号", "号"),
    SUBJECT(Column.SUBJECT, "责任主体", "主体", "责任主体类型", "主体类型", "责任对象"),
    ASPECT(Column.ASPECT, "方面", "责任方面", "工作方面", "责任领域", "领域", "责任分类"),
    MATTER(Column.MATTER, "责任事项", "事项", "责任项目", "工作事项", "责任任务", "重点任务", "工作任务", "任务", "重点工作", "工作项目", "项目"),
    CONTENT(Column.CONTENT, "责任内容", "内容", "具体内容", "工作内容", "工作措施", "具体措施", "具体举措"),
    DEMANDS("具体要求", "工作要求", "责任要求", "要求", "目标要求", "内容及要求", "内容和要求", "责任内容及量化指标"),
    KIND(Column.KIND, "类别", "性质", "共性个性", "事项类别", "类型"),
    POLARITY(Column.POLARITY, "正面负面", "正负面", "清单性质"),
    FREQUENCY(Column.FREQUENCY, "频次", "频率", "周期", "落实频次", "履责频次"),
    DUE(Column.DUE, "完成时限", "时限", "完成时间", "落实时限", "完成期限", "时间要求", "时间节点", "办结时限", "时限要求"),
    TIMING("频次时限", "频次及时限", "频次和时限", "频次与时限", "时间频次", "时限频次"),
    LEAD(Column.LEAD, "牵头领导", "责任领导", "责任人", "牵头人", "分管领导", "领导责任人", "牵头责任人"),
    LEAD_UNIT(Column.LEAD_UNIT, "牵头部门", "牵头单位", "牵头处室", "责任处室", "责任部门", "责任单位", "主责部门", "主办单位", "承办部门"),
    SUPPORT(Column.SUPPORT, "配合部门", "配合单位", "配合处室", "协办单位", "参与部门", "协同部门"),
    DEPARTMENTS("责任部门牵头配合", "牵头配合部门", "牵头部门配合部门", "责任单位牵头配合", "责任处室牵头配合", "牵头配合单位"),
    SUPERVISOR(Column.SUPERVISOR, "监督主体", "监督单位", "监督部门", "督促单位"),
    BASIS(Column.BASIS, "依据", "责任依据", "法规依据", "制度依据", "文件依据", "政策依据"),
    METRIC(Column.METRIC, "量化指标", "指标", "量化标准", "完成标准", "考核指标"),
    PUBLICITY(Column.PUBLICITY, "公开范围", "公开方式", "公示范围"),
    SERIES(Column.SERIES, "清单种类", "清单类别", "所属清单"),
    UPWARD(Column.UPWARD, "落实事项", "对应上级事项", "落实上级事项", "对应责任", "对应任务", "上级责任事项"),
    PROVENANCE(Column.PROVENANCE, "来源", "事项来源", "责任来源"),
    HORIZON(Column.HORIZON, "长期年度", "期限类型", "长期或年度"),
    REMARK("备注", "注", "说明");

    private final Optional<Column> column;
    private final List<String> headings;

    Field(Column column, String... headings) {
        this.column = Optional.of(column);
        this.headings = List.of(headings);
    }

    Field(String... headings) {
        this.column = Optional.empty();
        this.headings = List.of(headings);
    }

    /** The one column it holds; empty if it holds two, or none. */
    Optional<Column> column() {
        return column;
    }

    List<String> headings() {
        return headings;
    }

    /** As the reader sees it when columns are matched. */
    String label() {
        return switch (this) {
            case TIMING -> "频次/时限（合并）";
            case DEPARTMENTS -> "责任部门（牵头/配合）";
            case DEMANDS -> "具体要求（内容＋量化指标）";
            default -> column.map(Column::label).orElse(headings.getFirst());
        };
    }

    /** The field a heading names: half width, without spaces, line breaks and punctuation. */
    static Optional<Field> named(String heading) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("[\\s\\p{P}\\p{S}]", "");
        return Arrays.stream(values())
                .filter(field -> field.headings.contains(plain))
                .findFirst();
    }
}
