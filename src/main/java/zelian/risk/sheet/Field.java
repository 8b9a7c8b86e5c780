package zelian.risk.sheet;

import java.util.List;
import java.util.Locale;

/** A column of an office's table of risks and the headings by which offices name it. */
enum Field {
    UNIT(true, "单位", "单位科室", "部门", "处室", "科室", "责任单位", "所在单位"),
    POWER(true, "权力事项", "职权事项", "权力名称", "职权", "岗位职权", "业务事项", "工作事项"),
    STEP(false, "环节", "流程节点", "风险环节", "工作环节", "权力运行环节"),
    FORMS(true, "表现形式", "风险点", "风险点及表现形式", "主要内容及表现形式", "风险描述", "风险表现", "风险表现形式"),
    CATEGORY(false, "风险类别", "风险类型", "类别"),
    LIKELIHOOD(false, "可能性", "可能性(1-5)", "发生可能性", "发生概率", "概率"),
    IMPACT(false, "影响", "影响(1-5)", "影响程度", "危害程度", "危害"),
    GRADE(false, "风险等级", "等级"),
    LAYER(false, "防控层级", "层级", "预控层级"),
    KIND(false, "措施类型", "防控方式"),
    MEASURES(true, "防控措施", "措施", "管控措施", "预控措施", "防范措施"),
    WHO(false, "责任人", "责任人职务", "责任岗位", "部门负责人", "措施责任人"),
    FREQUENCY(false, "落实频次", "频次", "频率", "落实时限"),
    BASIS(false, "依据制度", "制度依据", "依据"),
    INDICATOR(false, "监测指标"),
    PROVENANCE(false, "来源", "风险来源");

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
