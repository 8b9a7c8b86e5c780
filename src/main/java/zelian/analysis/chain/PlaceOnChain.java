package zelian.analysis.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.analysis.Break;
import zelian.analysis.Breaks;
import zelian.analysis.Kinds;
import zelian.analysis.Known;
import zelian.analysis.Names;
import zelian.analysis.Ref;
import zelian.common.NotFound;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** Shows on the page of every object where it stands on its chain. */
@Component
class PlaceOnChain implements PagePart {

    /** Enough for one way; the whole chain is a page of its own. */
    private static final int MOST = 150;

    private final Chains chains;
    private final Breaks breaks;
    private final Directory directory;
    private final Kinds kinds;
    private final Known known;

    PlaceOnChain(Chains chains, Breaks breaks, Directory directory, Kinds kinds, Known known) {
        this.chains = chains;
        this.breaks = breaks;
        this.directory = directory;
        this.kinds = kinds;
        this.known = known;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        var self = new Ref(kind, id);
        if (viewer.administers() || kinds.find(kind).isEmpty()) {
            return Optional.empty();
        }
        if (Kinds.isPlace(kind)) {
            return known.of(List.of(self), viewer).containsKey(self)
                    ? Optional.of(new PlacePart(Kinds.chainAddress(self), List.of()))
                    : Optional.empty();
        }
        try {
            return Optional.of(part(chains.around(self, viewer, viewer.day(), MOST), viewer));
        } catch (NotFound notOnTheReadersChain) {
            return Optional.empty();
        }
    }

    private PlacePart part(Graph graph, Viewer viewer) {
        var path = Path.through(null, graph);
        var broken = breaks.at(path.refs(), viewer);
        var nodes = path.refs().stream()
                .map(graph.nodes()::get)
                .filter(Objects::nonNull)
                .toList();
        var names = Words.names(nodes, broken, directory);
        var stops = new ArrayList<PlacePart.Stop>();
        for (var node : nodes) {
            stops.add(stop(node, graph, names, broken, viewer));
        }
        broken.stream()
                .filter(gap -> gap.gap().missingKind() != null
                        && gap.at().equals(path.refs().getLast()))
                .map(gap -> missing(gap, names, viewer))
                .forEach(stops::add);
        return new PlacePart(Kinds.chainAddress(graph.self().ref()), stops);
    }

    private PlacePart.Stop stop(Node node, Graph graph, Names names, List<Break> broken, Viewer viewer) {
        var self = node.side() == Node.Side.SELF;
        var late = broken.stream()
                .filter(gap -> gap.at().equals(node.ref()) && gap.gap().late())
                .findFirst();
        var state = late.map(gap -> "逾期 " + gap.days(viewer.day()) + " 天").orElse(node.state());
        var second = self ? state : (Words.second(node, graph.self(), names) + "　" + state).strip();
        return new PlacePart.Stop(
                self
                        ? "self"
                        : late.isPresent() ? "broken" : node.done() || node.side() == Node.Side.ABOVE ? "" : "open",
                kinds.label(node.kind()),
                self ? "本" + Kinds.measure(node.kind()) : Words.title(node, graph.self(), names),
                self ? null : kinds.address(node.ref()),
                second);
    }

    private PlacePart.Stop missing(Break gap, Names names, Viewer viewer) {
        return new PlacePart.Stop(
                "broken",
                kinds.label(Objects.requireNonNull(gap.gap().missingKind())),
                gap.gap().missing(),
                null,
                "已过 " + gap.days(viewer.day()) + " 天，轮到 " + names.both(gap.unit(), gap.who()));
    }
}
