package zelian.analysis.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.analysis.Break;
import zelian.analysis.Breaks;
import zelian.analysis.Kinds;
import zelian.analysis.Names;
import zelian.analysis.Ref;
import zelian.analysis.Sight;
import zelian.regulation.Rules;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Say;
import zelian.ui.Tab;

/** Makes the page of a chain out of what was walked: picture, table or time line. */
@Component
class ShowingChains {

    /** As many objects are walked at most; more are said to be there, not shown. */
    static final int MOST = 3000;

    private final Chains chains;
    private final Breaks breaks;
    private final Directory directory;
    private final Kinds kinds;
    private final Rules rules;

    ShowingChains(Chains chains, Breaks breaks, Directory directory, Kinds kinds, Rules rules) {
        this.chains = chains;
        this.breaks = breaks;
        this.directory = directory;
        this.kinds = kinds;
        this.rules = rules;
    }

    ChainPage page(Ref start, ChainQuery query, Viewer viewer) {
        var asOf = Sight.asOf(viewer, query.asOf());
        var whole = chains.around(start, viewer, asOf, MOST);
        var units = new UnitsOfDay(directory, viewer.day());
        var graph = narrowed(whole, query, units);
        var broken = asOf.equals(viewer.day()) ? breaks.at(graph.nodes().keySet(), viewer) : List.<Break>of();
        if (query.onlyBroken()) {
            graph = graph.waysTo(broken.stream().map(Break::at).toList());
        }
        var names = Words.names(graph.nodes().values(), broken, directory);
        return page(whole, graph, broken, names, query, asOf, viewer, units);
    }

    private ChainPage page(
            Graph whole,
            Graph graph,
            List<Break> broken,
            Names names,
            ChainQuery query,
            LocalDate asOf,
            Viewer viewer,
            UnitsOfDay units) {
        var self = graph.self();
        var view = query.view("picture");
        var grouped = view.equals("picture")
                && graph.size()
                        > rules.on(viewer.day())
                                .number("analysis.chain-groups-above")
                                .value();
        var picture = !view.equals("picture")
                ? null
                : grouped ? groups(graph, broken, query, units) : drawing(graph, broken, names, query, viewer);
        var listed = new ListedChain(graph, names, kinds);
        return new ChainPage(
                self.title(),
                new Link(kinds.label(self.kind()), kinds.address(self.ref())),
                self.state(),
                meta(self, names),
                tabs(query, self.ref(), view),
                Kinds.chainAddress(self.ref()),
                view,
                unitOptions(whole, names),
                query.unit() == null ? null : query.unit().toString(),
                query.group(),
                asOf,
                viewer.day(),
                query.onlyBroken(),
                counted(graph, picture, grouped),
                whole.cut(),
                picture,
                picture == null || grouped ? null : panel(graph, broken, names, query, viewer),
                view.equals("table") ? listed.tables(query.row()) : List.of(),
                view.equals("time") ? listed.days() : List.of(),
                grouped || view.equals("table") ? listed.broken(broken, viewer) : List.of(),
                broken.size(),
                grouped);
    }

    /** Only what the reader asked for; what belongs to no unit stays. */
    private static Graph narrowed(Graph whole, ChainQuery query, UnitsOfDay units) {
        var one = query.unit();
        var group = query.group();
        if (one == null && (group == null || group.isBlank())) {
            return whole;
        }
        return whole.only(node -> node.side() != Node.Side.BELOW
                || (one == null || one.equals(node.unit()))
                        && (group == null || group.isBlank() || group.equals(units.kindOf(node))));
    }

    private Picture drawing(Graph graph, List<Break> broken, Names names, ChainQuery query, Viewer viewer) {
        var path = Path.through(picked(query, graph), graph);
        return new Drawing(new Shown(
                        graph,
                        broken,
                        path,
                        speaking(query, graph, path),
                        names,
                        kinds,
                        viewer,
                        ref -> query.at(ref).address(graph.self().ref()),
                        kind -> query.table(kind).address(graph.self().ref())))
                .draw();
    }

    private Panel panel(Graph graph, List<Break> broken, Names names, ChainQuery query, Viewer viewer) {
        var speaking = speaking(query, graph, Path.through(picked(query, graph), graph));
        return Panel.of(Objects.requireNonNull(graph.nodes().get(speaking)), graph, broken, names, kinds, viewer);
    }

    private static Ref speaking(ChainQuery query, Graph graph, Path path) {
        var picked = picked(query, graph);
        return picked == null ? path.speaking(graph) : picked;
    }

    private static @Nullable Ref picked(ChainQuery query, Graph graph) {
        if (query.at() == null || query.at().isBlank()) {
            return null;
        }
        try {
            return Optional.of(Ref.of(query.at()))
                    .filter(graph.nodes()::containsKey)
                    .orElse(null);
        } catch (IllegalArgumentException notAReference) {
            return null;
        }
    }

    private Picture groups(Graph graph, List<Break> broken, ChainQuery query, UnitsOfDay units) {
        var byUnit = query.group() != null && !query.group().isBlank();
        Function<Node, String> group = byUnit ? units::nameOf : units::kindOf;
        var self = graph.self().ref();
        return new Groups(
                        graph,
                        broken,
                        group,
                        kinds,
                        name -> byUnit
                                ? query.within(units.id(name)).address(self)
                                : name.equals(Groups.OTHERS)
                                        ? query.viewed("table").address(self)
                                        : query.grouped(name).address(self))
                .draw();
    }

    private static List<String> meta(Node self, Names names) {
        var meta = new ArrayList<String>();
        if (self.number() != null && !self.number().isBlank()) {
            meta.add(self.number());
        }
        var both = names.both(self.unit(), self.who());
        if (!both.isEmpty()) {
            meta.add(both);
        }
        var days = Words.days(self);
        if (!days.isEmpty()) {
            meta.add(days);
        }
        return meta;
    }

    private static List<Tab> tabs(ChainQuery query, Ref self, String view) {
        return List.of(
                new Tab("链图", query.viewed(null).address(self), view.equals("picture")),
                new Tab("表格", query.viewed("table").address(self), view.equals("table")),
                new Tab("时间轴", query.viewed("time").address(self), view.equals("time")));
    }

    private static List<Option> unitOptions(Graph whole, Names names) {
        return whole.nodes().values().stream()
                .filter(node -> node.side() == Node.Side.BELOW && node.unit() != null)
                .map(Node::unit)
                .distinct()
                .map(unit -> new Option(String.valueOf(unit), names.unit(unit)))
                .filter(option -> !option.label().isEmpty())
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private static String counted(Graph graph, @Nullable Picture picture, boolean grouped) {
        var all = "链上共 " + Say.count(graph.size()) + " 个节点";
        if (picture == null) {
            return all;
        }
        return grouped
                ? "节点 " + Say.count(graph.size()) + " 个，按组显示，线宽表示多少"
                : all + "，显示 " + picture.shown() + " 个"
                        + (picture.folded() == 0 ? "" : "，收起 " + picture.folded() + " 个");
    }
}
