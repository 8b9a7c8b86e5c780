package zelian.notice.workbench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.notice.Matter;
import zelian.notice.RingSource;
import zelian.notice.Waiting;
import zelian.ui.Link;
import zelian.ui.NavEntry;
import zelian.ui.Page;
import zelian.ui.Tab;
import zelian.ui.WorkbenchPart;

/** The page one starts from: the ring of the year, and what the modules have to say to this reader. */
@Controller
class WorkbenchController {

    private final Waiting waiting;
    private final ObjectProvider<RingSource> rings;
    private final ObjectProvider<WorkbenchPart> parts;
    private final ObjectProvider<NavEntry> entries;
    private final Rights rights;

    WorkbenchController(
            Waiting waiting,
            ObjectProvider<RingSource> rings,
            ObjectProvider<WorkbenchPart> parts,
            ObjectProvider<NavEntry> entries,
            Rights rights) {
        this.waiting = waiting;
        this.rings = rings;
        this.parts = parts;
        this.entries = entries;
        this.rights = rights;
    }

    @Bean
    static NavEntry workbench() {
        return NavEntry.of(NavEntry.Group.START, "工作台", "/", 0).icon("home");
    }

    @GetMapping("/")
    Page show(
            Viewer viewer,
            @RequestParam(name = "ring", defaultValue = "") String view,
            @RequestParam(required = false) @Nullable Integer year) {
        var matters = viewer.administers() ? List.<Matter>of() : waiting.of(viewer);
        var source = viewer.administers()
                ? Optional.<RingSource>empty()
                : rings.stream().findFirst();
        return new WorkbenchPage(
                viewer.name() + "，" + (viewer.has(Role.SECRETARY) ? "第一责任人" : viewer.title()),
                matters.size(),
                matters.stream()
                        .filter(matter -> matter.due() != null && matter.due().isBefore(viewer.day()))
                        .count(),
                matters.stream()
                        .filter(matter -> viewer.day().equals(matter.due()))
                        .count(),
                next(matters),
                source.map(rings -> shown(rings, viewer, year, view.equals("table")))
                        .orElse(null),
                at(WorkbenchPart.Place.BESIDE, viewer),
                viewer.administers() ? console(viewer) : at(WorkbenchPart.Place.BELOW, viewer));
    }

    private static WorkbenchPage.Shown shown(RingSource source, Viewer viewer, @Nullable Integer asked, boolean table) {
        var ring = source.ring(viewer, asked);
        var years = source.years(viewer);
        var now = ofYear(viewer.day().getYear());
        return new WorkbenchPage.Shown(
                ring,
                table,
                years.size() < 2
                        ? List.of()
                        : years.stream()
                                .map(year -> new Tab(
                                        ofYear(year),
                                        address(year, table),
                                        ring.title().equals(ofYear(year))))
                                .toList(),
                new Link(table ? "看成环图" : "看成表格", address(asked, !table)),
                asked == null && !ring.title().equals(now) ? "你的 " + now + "清单还没有印发，仍按上年清单执行" : null);
    }

    private static String address(@Nullable Integer year, boolean table) {
        var query = Stream.of(year == null ? "" : "year=" + year, table ? "ring=table" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/" : "/?" + query;
    }

    private static String ofYear(int year) {
        return year + " 年度";
    }

    private List<Page> at(WorkbenchPart.Place place, Viewer viewer) {
        return parts.stream()
                .filter(part -> part.place() == place)
                .sorted(Comparator.comparingInt(WorkbenchPart::order))
                .flatMap(part -> part.part(viewer).stream())
                .toList();
    }

    /** The act of the most urgent matter, and how many ask for the same. */
    private @Nullable Link next(List<Matter> matters) {
        if (matters.isEmpty()) {
            return null;
        }
        var first = matters.getFirst();
        var same = matters.stream()
                .filter(matter -> matter.act().equals(first.act()))
                .count();
        return new Link(
                first.act() + " " + same + " 件",
                same == 1
                        ? waiting.address(first)
                        : "/inbox?act=" + URLEncoder.encode(first.act(), StandardCharsets.UTF_8));
    }

    private List<Page> console(Viewer viewer) {
        var mine = entries.stream()
                .filter(entry -> entry.group() == NavEntry.Group.ADMINISTRATION)
                .filter(entry -> entry.visible().test(viewer, rights))
                .sorted(Comparator.comparingInt(NavEntry::order))
                .map(entry -> new Link(entry.label(), entry.path()))
                .toList();
        var role = viewer.roles().stream()
                .filter(Role::administers)
                .findFirst()
                .map(Role::label)
                .orElse("管理员");
        var sections = new ArrayList<Page>(List.of(new ConsolePart(role, mine)));
        sections.addAll(at(WorkbenchPart.Place.BELOW, viewer));
        return sections;
    }
}
