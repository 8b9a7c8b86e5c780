package zelian.organization.reshaping;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.SeeOther;
import zelian.ui.Tab;

/** The form of an act of reshaping, with everything that will happen, and the act. */
@Controller
class ReshapingController {

    /** Kinds of units as the sources name them; others may be written. */
    private static final Set<String> KINDS = Set.of(
            "党组", "党委", "党工委", "机关党委", "机关纪委", "派驻纪检监察组", "专工委", "处级单位", "处室", "直属单位", "二三级公司", "村居", "经济小区", "党总支",
            "党支部");

    private final Shape shape;
    private final Planning planning;
    private final Reshaping reshaping;
    private final Directory directory;
    private final Rights rights;

    ReshapingController(Shape shape, Planning planning, Reshaping reshaping, Directory directory, Rights rights) {
        this.shape = shape;
        this.planning = planning;
        this.reshaping = reshaping;
        this.directory = directory;
        this.rights = rights;
    }

    @GetMapping("/units/{id}/reshaping")
    Page form(@PathVariable UnitId id, ReshapingForm form, Viewer viewer) {
        rights.require(viewer, Area.ORGANIZATION, Act.CHANGE, id);
        return page(id, form, form.begun() ? planning.plan(form.wanted(id), viewer) : null, viewer);
    }

    /** Refuses where the form is, or shows what will happen. */
    @PostMapping("/units/{id}/reshaping/plan")
    SeeOther plan(@PathVariable UnitId id, ReshapingForm form, Viewer viewer) {
        rights.require(viewer, Area.ORGANIZATION, Act.CHANGE, id);
        planning.plan(form.wanted(id), viewer);
        return new SeeOther("/units/" + id + "/reshaping?" + form.query() + "#plan");
    }

    @PostMapping("/units/{id}/reshaping")
    SeeOther reshape(@PathVariable UnitId id, ReshapingForm form, Viewer viewer) {
        rights.require(viewer, Area.ORGANIZATION, Act.CHANGE, id);
        return new SeeOther("/units/" + reshaping.reshape(viewer, form.wanted(id)));
    }

    private ReshapingPage page(UnitId id, ReshapingForm form, @Nullable Plan plan, Viewer viewer) {
        var unit = shape.unit(id);
        var units = directory.units(viewer.day());
        var kinds = new TreeSet<>(KINDS);
        units.forEach(each -> kinds.add(each.kind()));
        var address = "/units/" + id + "/reshaping?kind=";
        return new ReshapingPage(
                id.value(),
                unit.name(),
                form.chosen().name(),
                form.chosen().label(),
                Arrays.stream(Kind.values())
                        .map(kind -> new Tab(kind.label(), address + kind, kind == form.chosen()))
                        .toList(),
                units.stream()
                        .filter(each -> !each.id().equals(id))
                        .map(each -> new Option(each.id().toString(), each.name()))
                        .toList(),
                shape.seats(id, viewer.day()).stream()
                        .map(seat -> new Option(seat.tenure().toString(), seat.name() + "，" + seat.title()))
                        .toList(),
                List.copyOf(kinds),
                viewer.day(),
                new ReshapingPage.Typed(
                        Objects.requireNonNullElse(form.day(), viewer.day()),
                        ReshapingForm.text(form.document()),
                        ReshapingForm.text(form.name()),
                        ReshapingForm.text(form.code()),
                        ReshapingForm.text(form.unitKind()),
                        form.other() == null ? null : form.other().toString(),
                        Objects.requireNonNullElse(form.people(), List.<zelian.access.TenureId>of()).stream()
                                .map(Object::toString)
                                .toList()),
                plan == null
                        ? List.of()
                        : plan.consequences().stream()
                                .map(line -> new ReshapingPage.Line(line.what(), line.words()))
                                .toList(),
                plan == null ? null : plan.sentence(),
                plan == null ? 0 : plan.leaving().size());
    }
}
