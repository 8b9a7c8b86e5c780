package zelian.pledge.laying;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.PostId;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.pledge.letter.LayingOut;
import zelian.pledge.pair.KeyPosts;
import zelian.pledge.pair.MarkingKeyPosts;
import zelian.pledge.pair.Tier;
import zelian.pledge.template.Template;
import zelian.pledge.template.Templates;
import zelian.ui.Option;
import zelian.ui.SeeOther;

/** Lays out the letters of a tier, and says which posts are key posts. */
@Controller
@RequestMapping("/pledges")
class LayingController {

    private final LayingOut layingOut;
    private final MarkingKeyPosts marking;
    private final KeyPosts keyPosts;
    private final Templates templates;
    private final Directory directory;
    private final Rights rights;

    LayingController(
            LayingOut layingOut,
            MarkingKeyPosts marking,
            KeyPosts keyPosts,
            Templates templates,
            Directory directory,
            Rights rights) {
        this.layingOut = layingOut;
        this.marking = marking;
        this.keyPosts = keyPosts;
        this.templates = templates;
        this.directory = directory;
        this.rights = rights;
    }

    @GetMapping("/new")
    LayingPage plan(
            @RequestParam(required = false) @Nullable Tier tier,
            @RequestParam(required = false) @Nullable Integer year,
            Viewer viewer) {
        var asked = tier == null ? Tier.FIRST : tier;
        var of = year == null ? viewer.day().getYear() : year;
        var plan = layingOut.plan(viewer, of, asked);
        var last = LocalDate.of(of, 12, 31);
        var spring = LocalDate.of(of, 3, 31);
        return new LayingPage(
                of,
                asked.name(),
                asked.label(),
                asked.between(),
                Arrays.stream(Tier.values())
                        .map(each -> new Option(each.name(), each.label() + "：" + each.between()))
                        .toList(),
                plan.wanted().stream()
                        .map(pair -> new LayingPage.Line(
                                pair.upper().inWords(),
                                pair.lower().inWords(),
                                pair.lower().unitName()))
                        .toList(),
                plan.there(),
                plan.leftOut(),
                spring.isBefore(viewer.day()) ? earlier(viewer.day().plusDays(30), last) : spring,
                viewer.day(),
                last,
                missing(plan, of),
                asked == Tier.THIRD);
    }

    private @Nullable String missing(LayingOut.Plan plan, int year) {
        return plan.wanted().stream()
                        .map(pair -> pair.body())
                        .distinct()
                        .anyMatch(body -> templates
                                .of(body, year)
                                .filter(Template.Approved.class::isInstance)
                                .isEmpty())
                ? "还没有审定的 " + year + " 年共性条款，审定以后才能排出。"
                : null;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @PostMapping("/new")
    SeeOther layOut(
            @RequestParam Tier tier,
            @RequestParam int year,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate due,
            Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.DRAFT);
        if (due == null) {
            throw Rejected.because("pledge.day-out-of-year", "（没有写）", year).at("due");
        }
        layingOut.layOut(viewer, year, tier, due);
        return new SeeOther("/pledges?year=" + year + "&tier=" + tier.name() + "&state=DRAFTED");
    }

    @GetMapping("/key-posts")
    KeyPostsPage keyPosts(@RequestParam(required = false) @Nullable UnitId unit, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.DRAFT);
        var drafted = rights.units(viewer, Area.DUTY, Act.DRAFT);
        var units = directory.units(viewer.day()).stream()
                .filter(each -> drafted.contains(each.id()))
                .toList();
        var shown = unit == null
                ? drafted.contains(viewer.unit())
                        ? viewer.unit()
                        : units.getFirst().id()
                : unit;
        rights.require(viewer, Area.DUTY, Act.DRAFT, shown);
        var all = keyPosts.all();
        var marked = all.getOrDefault(shown, List.of());
        return new KeyPostsPage(
                units.stream()
                        .map(each -> new Option(each.id().toString(), each.name()))
                        .toList(),
                shown.toString(),
                directory.unitName(shown),
                posts(shown, viewer),
                marked.stream().map(each -> each.post().toString()).toList(),
                marked.isEmpty() ? "" : marked.getFirst().why(),
                units.stream()
                        .filter(each -> all.containsKey(each.id()))
                        .map(each -> line(each, Objects.requireNonNull(all.get(each.id())), viewer))
                        .toList());
    }

    private KeyPostsPage.Line line(Directory.Unit unit, List<KeyPosts.Marked> marked, Viewer viewer) {
        var titles = posts(unit.id(), viewer);
        return new KeyPostsPage.Line(
                "/pledges/key-posts?unit=" + unit.id(),
                unit.name(),
                titles.stream()
                        .filter(option -> marked.stream()
                                .anyMatch(each -> each.post().toString().equals(option.value())))
                        .map(Option::label)
                        .reduce((one, other) -> one + "、" + other)
                        .orElse("空缺"),
                marked.getFirst().why());
    }

    /** Every post somebody holds there, but for the principal's. */
    private List<Option> posts(UnitId unit, Viewer viewer) {
        var principal = directory.principal(unit, viewer.day()).map(Directory.Holder::post);
        var seen = new HashSet<PostId>();
        return directory.holders(unit, viewer.day()).stream()
                .filter(holder -> principal.filter(holder.post()::equals).isEmpty())
                .filter(holder -> seen.add(holder.post()))
                .map(holder -> new Option(holder.post().toString(), holder.title() + " " + holder.name()))
                .toList();
    }

    @PostMapping("/key-posts")
    SeeOther mark(
            @RequestParam UnitId unit,
            @RequestParam(defaultValue = "") List<PostId> posts,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        marking.mark(viewer, unit, posts, why);
        return new SeeOther("/pledges/key-posts?unit=" + unit);
    }
}
