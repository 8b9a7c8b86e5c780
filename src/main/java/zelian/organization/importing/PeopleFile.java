package zelian.organization.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/** 人员任职: the office's table of people and the posts they hold and held. */
@Component
class PeopleFile implements ImportKind {

    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put(TenureLine.STAFF_NO, "staff-no");
        FIELDS.put(TenureLine.NAME, "name");
        FIELDS.put(TenureLine.UNIT, "unit");
        FIELDS.put(TenureLine.TITLE, "title");
        FIELDS.put(TenureLine.SINCE, "since");
        FIELDS.put(TenureLine.UNTIL, "until");
        FIELDS.put(TenureLine.CHARGE, "charge");
        FIELDS.put(TenureLine.CARE, "care");
        FIELDS.put(TenureLine.GRADE, "grade");
    }

    private final ImportingTenures importing;
    private final Rights rights;

    PeopleFile(ImportingTenures importing, Rights rights) {
        this.importing = importing;
        this.rights = rights;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public String title() {
        return "人员任职";
    }

    @Override
    public String hint() {
        return "每行一人一职：工号、姓名、单位编码、职务、任职日期；一人多职写多行，已免职的写明免职日期。请先导入组织机构。";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.required("staff-no", TenureLine.STAFF_NO, "人员编号", "员工编号", "职工号", "人员编码", "编号"),
                Field.required("name", TenureLine.NAME, "人员姓名", "名字"),
                Field.required("unit", TenureLine.UNIT, "所在单位编码", "机构编码", "部门编码", "单位代码", "单位"),
                Field.required("title", TenureLine.TITLE, "职位", "岗位", "现任职务", "职务名称"),
                Field.required("since", TenureLine.SINCE, "任职时间", "任现职时间", "到任日期", "起始日期"),
                Field.optional("until", TenureLine.UNTIL, "免职时间", "离任日期", "终止日期", "截止日期"),
                Field.optional("charge", TenureLine.CHARGE, "分管单位", "分管部门", "分管"),
                Field.optional("care", TenureLine.CARE, "归口监督单位", "归口单位", "归口监督", "归口"),
                Field.optional("grade", TenureLine.GRADE, "层级", "级别", "职级"));
    }

    @Override
    public void require(Viewer viewer) {
        if (!rights.mayAnywhere(viewer, Area.ORGANIZATION, Act.ADMINISTER)
                && !rights.mayAnywhere(viewer, Area.ORGANIZATION, Act.CHANGE)) {
            throw new NotFound("import of people");
        }
    }

    @Override
    public Verdict check(Submission submission, Viewer viewer) {
        var plan = importing.plan(lines(submission), columns(submission), viewer.day());
        return new Verdict(
                plan.remarks().stream()
                        .map(remark -> new Problem(
                                remark.row().ordinal(),
                                FIELDS.getOrDefault(remark.column(), "staff-no"),
                                remark.level() == Remark.Level.ERROR ? Problem.Level.ERROR : Problem.Level.DOUBT,
                                remark.says()))
                        .toList(),
                effects(plan),
                plan.differing().stream()
                        .flatMap(differing -> differing.differences().stream()
                                .map(each -> new Verdict.Difference(
                                        differing.row().ordinal(),
                                        differing.who(),
                                        each.field(),
                                        each.was(),
                                        each.is())))
                        .toList());
    }

    @Override
    public String apply(Submission submission, Viewer viewer) {
        importing.take(viewer, lines(submission), columns(submission));
        return "/organization";
    }

    private static List<String> effects(TenurePlan plan) {
        var effects = new ArrayList<String>();
        if (!plan.people().isEmpty()) {
            effects.add("新增人员 " + plan.people().size() + " 人，账号待授权");
        }
        if (!plan.begun().isEmpty()) {
            effects.add("新增任职 " + plan.begun().size() + " 条");
        }
        var ended = plan.differing().stream()
                .filter(differing -> differing.until() != null)
                .count();
        if (ended > 0) {
            effects.add("结束任职 " + ended + " 条，未办结事项转给接任者");
        }
        if (plan.differing().size() > ended) {
            effects.add("变更分管、归口或层级 " + (plan.differing().size() - ended) + " 条");
        }
        if (plan.unchanged() > 0) {
            effects.add("与现有一致 " + plan.unchanged() + " 条，不变");
        }
        return effects;
    }

    private static Set<String> columns(Submission submission) {
        return FIELDS.entrySet().stream()
                .filter(field -> submission.has(field.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static List<TenureLine> lines(Submission submission) {
        return submission.lines().stream().map(PeopleFile::line).toList();
    }

    private static TenureLine line(Line line) {
        return new TenureLine(
                new Place(line.ordinal(), line.number()),
                line.get("staff-no"),
                line.get("name"),
                line.get("unit"),
                line.get("title"),
                line.get("since"),
                line.get("until"),
                line.get("charge"),
                line.get("care"),
                line.get("grade"));
    }
}
