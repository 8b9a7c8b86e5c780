package zelian.organization.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.intake.Field;
import zelian.intake.ImportKind;
import zelian.intake.Line;
import zelian.intake.Problem;
import zelian.intake.Submission;
import zelian.intake.Verdict;

/** 组织机构: the office's table of its units. */
@Component
class UnitFile implements ImportKind {

    private static final Map<String, String> FIELDS = Map.of(
            UnitLine.CODE,
            "code",
            UnitLine.NAME,
            "name",
            UnitLine.KIND,
            "kind",
            UnitLine.PARENT,
            "parent",
            UnitLine.SINCE,
            "since");

    private final ImportingUnits importing;
    private final Rights rights;

    UnitFile(ImportingUnits importing, Rights rights) {
        this.importing = importing;
        this.rights = rights;
    }

    @Override
    public String key() {
        return "units";
    }

    @Override
    public String title() {
        return "组织机构";
    }

    @Override
    public String hint() {
        return "每行一个单位：编码、名称、类型、上级编码、设立日期。已有的单位按编码认出，只改不同之处。";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.required("code", UnitLine.CODE, "编码", "机构编码", "部门编码", "单位代码", "机构代码", "代码"),
                Field.required("name", UnitLine.NAME, "名称", "机构名称", "部门名称", "单位", "机构", "部门"),
                Field.required("kind", UnitLine.KIND, "类型", "机构类型", "单位性质", "类别", "性质"),
                Field.required("parent", UnitLine.PARENT, "上级单位编码", "上级机构编码", "上级单位", "上级", "父级编码", "隶属单位编码"),
                Field.required("since", UnitLine.SINCE, "成立日期", "启用日期", "设立时间", "成立时间"));
    }

    @Override
    public void require(Viewer viewer) {
        if (!rights.mayAnywhere(viewer, Area.ORGANIZATION, Act.ADMINISTER)
                && !rights.mayAnywhere(viewer, Area.ORGANIZATION, Act.CHANGE)) {
            throw new NotFound("import of units");
        }
    }

    @Override
    public Verdict check(Submission submission, Viewer viewer) {
        var plan = importing.plan(lines(submission));
        return new Verdict(
                plan.remarks().stream()
                        .map(remark -> new Problem(
                                remark.row().ordinal(),
                                FIELDS.getOrDefault(remark.column(), "code"),
                                remark.level() == Remark.Level.ERROR ? Problem.Level.ERROR : Problem.Level.DOUBT,
                                remark.says()))
                        .toList(),
                effects(plan),
                plan.differing().stream()
                        .flatMap(differing -> differing.differences().stream()
                                .map(each -> new Verdict.Difference(
                                        differing.as().row().ordinal(),
                                        differing.as().name(),
                                        each.field(),
                                        each.was(),
                                        each.is())))
                        .toList());
    }

    @Override
    public String apply(Submission submission, Viewer viewer) {
        importing.take(viewer, lines(submission));
        return "/organization";
    }

    private static List<String> effects(UnitPlan plan) {
        var effects = new ArrayList<String>();
        if (!plan.setUp().isEmpty()) {
            effects.add("新增单位 " + plan.setUp().size() + " 个");
        }
        if (!plan.differing().isEmpty()) {
            effects.add("变更单位 " + plan.differing().size() + " 个，自今日起");
        }
        if (plan.unchanged() > 0) {
            effects.add("与现有一致 " + plan.unchanged() + " 个，不变");
        }
        if (!plan.absent().isEmpty()) {
            effects.add("文件没有提到的 " + plan.absent().size() + " 个单位保持不动");
        }
        return effects;
    }

    static List<UnitLine> lines(Submission submission) {
        return submission.lines().stream().map(UnitFile::line).toList();
    }

    private static UnitLine line(Line line) {
        return new UnitLine(
                new Place(line.ordinal(), line.number()),
                line.get("code"),
                line.get("name"),
                line.get("kind"),
                line.get("parent"),
                line.get("since"));
    }
}
