package zelian.duty.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.LoosePhrase;
import zelian.calendar.Schedule;
import zelian.calendar.Schedules;
import zelian.common.NotFound;
import zelian.duty.Claim;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.duty.Series;
import zelian.regulation.Clauses;
import zelian.ui.ChainLink;
import zelian.ui.Fact;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Pageful;

/** Duties (责任) one by one: what it is, by which text, who, how often, until when, and how it came to read so. */
@Controller
class DutyController {

    private final Duties duties;
    private final DutyRows rows;
    private final Clauses clauses;
    private final Schedules schedules;
    private final Directory directory;
    private final Rights rights;
    private final PageParts parts;

    DutyController(
            Duties duties,
            DutyRows rows,
            Clauses clauses,
            Schedules schedules,
            Directory directory,
            Rights rights,
            PageParts parts) {
        this.duties = duties;
        this.rows = rows;
        this.clauses = clauses;
        this.schedules = schedules;
        this.directory = directory;
        this.rights = rights;
        this.parts = parts;
    }

    @Bean
    static NavEntry allDuties() {
        return NavEntry.of(ChainLink.FIX, "责任事项", "/duties", 20).needs(Area.DUTY, Act.READ);
    }

    @Bean
    static ObjectKind dutyKind() {
        return new ObjectKind("duty", "责任", ChainLink.FIX, "/duties/{id}");
    }

    @GetMapping("/duties")
    DutiesPage index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String aspect,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam @Nullable UUID list,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        var filter = new DutyRows.Filter(q.strip(), aspect, subject, list);
        return new DutiesPage(
                filter,
                Option.words(rows.aspects().toArray(String[]::new)),
                Option.words(rows.subjects().toArray(String[]::new)),
                viewer.administers()
                        ? Pageful.all(List.of())
                        : rows.page(
                                filter,
                                after,
                                rights.units(viewer, Area.DUTY, Act.READ),
                                rights.everywhere(viewer, Area.DUTY, Act.READ),
                                viewer));
    }

    @GetMapping("/duties/{id}")
    DutyPage duty(@PathVariable UUID id, Viewer viewer) {
        var duty = duties.find(new DutyId(id), viewer).orElseThrow(() -> new NotFound("duty " + id));
        var cited = clauses.byId(duty.clauses());
        var place = rows.place(id);
        return new DutyPage(
                duty,
                place.listTitle(),
                place.state(),
                rows.kin(id, viewer).stream().map(one -> fact(one, duty)).toList(),
                rungs(rows.above(id, viewer)),
                rungs(rows.below(id, viewer)),
                duty.clauses().stream().map(cited::get).filter(Objects::nonNull).toList(),
                dues(duty),
                holders(duty, viewer),
                wordings(duties.wordings(duty.id())),
                parts.of("duty", id, viewer, PagePart.Place.MAIN),
                parts.of("duty", id, viewer, PagePart.Place.SIDE));
    }

    private static Fact fact(DutyRows.Kin one, Duty duty) {
        return new Fact(one.year() < duty.year() ? "接续上年" : one.year() + " 年度接续", one.number(), "/duties/" + one.id());
    }

    private List<DutyPage.Rung> rungs(List<DutyRows.Rung> rungs) {
        var units = directory.unitNames(
                rungs.stream().map(rung -> new UnitId(rung.unit())).toList());
        return rungs.stream()
                .map(rung -> new DutyPage.Rung(
                        "/duties/" + rung.id(),
                        rung.number(),
                        rung.matter(),
                        units.getOrDefault(new UnitId(rung.unit()), "—"),
                        Series.of(rung.series()).label() + "清单"))
                .toList();
    }

    private List<Schedule.Due> dues(Duty duty) {
        var phrase = new LoosePhrase(
                duty.frequency().isEmpty() ? null : duty.frequency(), duty.due().isEmpty() ? null : duty.due());
        return schedules.of(phrase, duty.year()) instanceof Schedule.Dated(var dues) ? dues : List.of();
    }

    private List<DutyPage.Holder> holders(Duty duty, Viewer viewer) {
        var readable = rights.units(viewer, Area.DUTY, Act.READ);
        return duties.history(duty.id()).stream()
                .map(claim -> holder(
                        claim,
                        claim.person().equals(viewer.person())
                                || readable.contains(claim.unit())
                                || readable.contains(duty.unit())))
                .toList();
    }

    private DutyPage.Holder holder(Claim claim, boolean readable) {
        return new DutyPage.Holder(
                readable ? "/claims/" + claim.id() : null,
                directory.holder(claim.tenure()).map(Directory.Holder::inWords).orElse(""),
                claim.state().label(),
                claim.openedOn(),
                claim.claimedOn(),
                claim.endedOn());
    }

    /** Each wording beside the one before it, the newest first. */
    private static List<DutyPage.Edition> wordings(List<Duty> newestFirst) {
        var editions = new ArrayList<DutyPage.Edition>();
        for (var i = 0; i < newestFirst.size(); i++) {
            var wording = newestFirst.get(i);
            var before = i + 1 < newestFirst.size() ? newestFirst.get(i + 1) : null;
            editions.add(new DutyPage.Edition(
                    wording.version(),
                    wording.since(),
                    wording.until(),
                    before == null
                            ? "首次列入清单"
                            : DutyPage.differences(before, wording).stream().collect(Collectors.joining("；"))));
        }
        return editions;
    }
}
