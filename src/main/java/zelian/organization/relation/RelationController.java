package zelian.organization.relation;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.ui.NavEntry;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** How bodies stand to each other on a day. */
@Controller
class RelationController {

    private final Relations relations;
    private final KeepingRelations keeping;
    private final Directory directory;
    private final Rights rights;

    RelationController(Relations relations, KeepingRelations keeping, Directory directory, Rights rights) {
        this.relations = relations;
        this.keeping = keeping;
        this.directory = directory;
        this.rights = rights;
    }

    @Bean
    static NavEntry bodies() {
        return NavEntry.of(NavEntry.Group.ORGANIZATION, "机构关系", "/relations", 15)
                .icon("chain")
                .needs(Area.ORGANIZATION, Act.READ);
    }

    @GetMapping("/relations")
    Page relations(@RequestParam @Nullable LocalDate day, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.ORGANIZATION, Act.READ);
        var on = day == null || day.isAfter(viewer.day()) ? viewer.day() : day;
        var found = relations.on(on);
        var enters = rights.mayAnywhere(viewer, Area.ORGANIZATION, Act.DRAFT);
        return new RelationsPage(
                on,
                viewer.day(),
                found.isEmpty() ? null : Figure.of(found),
                found.stream()
                        .map(relation -> new RelationsPage.Row(
                                relation.id(),
                                relation.from(),
                                relation.kind().label(),
                                relation.to(),
                                relation.since(),
                                relation.until(),
                                relation.document(),
                                relation.until() == null && relation.since().isBefore(viewer.day())))
                        .toList(),
                enters,
                Option.of(RelationKind.values(), RelationKind::label),
                directory.units(viewer.day()).stream()
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList());
    }

    @PostMapping("/relations")
    SeeOther enter(@Valid RelationForm form, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.ORGANIZATION, Act.DRAFT);
        keeping.enter(
                viewer,
                form.kind(),
                form.fromSide(),
                form.toSide(),
                form.since(),
                form.document().strip());
        return new SeeOther("/relations");
    }

    @PostMapping("/relations/{id}/ending")
    SeeOther end(@PathVariable UUID id, @RequestParam LocalDate day, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.ORGANIZATION, Act.DRAFT);
        keeping.end(viewer, id, day);
        return new SeeOther("/relations");
    }
}
