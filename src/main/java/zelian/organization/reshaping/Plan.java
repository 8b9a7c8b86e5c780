package zelian.organization.reshaping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory;

/**
 * Everything that an act of reshaping will do, before it does it.
 *
 * @param moved units that lie elsewhere from the day on
 * @param receiver the principal who takes over what is open; null where nothing passes
 * @param sentence the act in one sentence
 */
record Plan(
        Wanted wanted,
        Shape.Unit unit,
        Shape.@Nullable Unit other,
        List<Shape.Unit> moved,
        List<Fate> fates,
        Directory.@Nullable Holder receiver,
        String sentence) {

    /** One consequence as the preview shows it. */
    record Consequence(String what, String words) {}

    List<Consequence> consequences() {
        var lines = new ArrayList<Consequence>();
        switch (wanted.kind()) {
            case RENAME -> {
                lines.add(new Consequence("名称", unit.name() + " → " + wanted.name() + "；此前各日仍显示原名"));
                lines.add(new Consequence("职务、人员、在办事项", "都不变；清单里按原名写的部门，起草下一版时改"));
            }
            case MOVE -> {
                lines.add(new Consequence(
                        "上级", "连同下级划归" + Objects.requireNonNull(other).name() + "；此前各日仍在原上级之下"));
                lines.add(new Consequence("权限", "按上下级看得到它的人随之改变"));
            }
            case SPLIT ->
                lines.add(new Consequence(
                        "新单位",
                        wanted.name() + "（" + wanted.code() + "，" + wanted.unitKind() + "），与" + unit.name() + "同级"));
            case MERGE, ABOLISH -> {
                lines.add(new Consequence(
                        "单位", unit.name() + "存续到 " + wanted.day().minusDays(1) + "；历史照旧可查"));
                moved.forEach(each -> lines.add(new Consequence(
                        "下级单位",
                        each.name() + "改由" + Objects.requireNonNull(other).name() + "领导")));
                lines.add(new Consequence("责任清单", "本单位的清单同日停止执行，领受随之终止；分管、归口监督到前一天为止"));
            }
        }
        fates.forEach(fate -> lines.add(new Consequence(fate.seat().title(), fate.words())));
        return lines;
    }

    List<Fate> leaving() {
        return fates.stream().filter(Fate::leaves).toList();
    }
}
