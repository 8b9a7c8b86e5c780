package zelian.analysis.chain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import zelian.access.Viewer;
import zelian.analysis.Break;
import zelian.analysis.Kinds;
import zelian.analysis.Names;
import zelian.ui.Say;

/** A chain as lists: a table for each kind, what happened day by day, and where it is broken. */
final class ListedChain {

    private static final Comparator<Node> LATEST_FIRST = Comparator.<Node, LocalDate>comparing(
                    node -> node.since() == null ? LocalDate.MIN : node.since(), Comparator.reverseOrder())
            .thenComparing(Node::ref);

    private final Graph graph;
    private final Names names;
    private final Kinds kinds;

    ListedChain(Graph graph, Names names, Kinds kinds) {
        this.graph = graph;
        this.names = names;
        this.kinds = kinds;
    }

    /** @param only this kind of object; empty for all */
    List<ChainPage.Listed> tables(@Nullable String only) {
        var byKind = new TreeMap<String, List<Node>>(kinds.order());
        graph.nodes().values().stream()
                .filter(node -> only == null || only.isBlank() || only.equals(node.kind()))
                .forEach(node -> byKind.computeIfAbsent(node.kind(), kind -> new ArrayList<>())
                        .add(node));
        return byKind.entrySet().stream()
                .map(entry -> new ChainPage.Listed(
                        entry.getKey(),
                        kinds.label(entry.getKey()),
                        Say.count(entry.getValue().size()) + " " + Kinds.measure(entry.getKey()),
                        entry.getValue().stream()
                                .sorted(LATEST_FIRST)
                                .map(this::line)
                                .toList()))
                .toList();
    }

    List<ChainPage.Dated> days() {
        var byDay = graph.nodes().values().stream()
                .filter(node -> node.since() != null)
                .collect(groupingBy(Node::since, () -> new TreeMap<>(Comparator.<LocalDate>reverseOrder()), toList()));
        return byDay.entrySet().stream()
                .map(entry -> new ChainPage.Dated(
                        entry.getKey(),
                        entry.getValue().stream().map(this::line).toList(),
                        entry.getValue().stream()
                                .map(node -> kinds.label(node.kind()))
                                .toList()))
                .toList();
    }

    private ChainPage.Line line(Node node) {
        return new ChainPage.Line(
                node.title(),
                kinds.address(node.ref()),
                Kinds.chainAddress(node.ref()),
                node.number() == null || node.number().isBlank() ? node.note() : node.number(),
                names.both(node.unit(), node.who()),
                Words.days(node),
                node.state());
    }

    /** The oldest first. */
    List<ChainPage.Broken> broken(List<Break> breaks, Viewer viewer) {
        return breaks.stream()
                .sorted(Comparator.comparing(Break::since).thenComparing(Break::at))
                .map(gap -> new ChainPage.Broken(
                        names.unit(gap.unit()),
                        kinds.label(
                                gap.gap().missingKind() == null
                                        ? gap.at().kind()
                                        : gap.gap().missingKind()),
                        gap.gap().missing(),
                        kinds.label(gap.at().kind()) + "：" + gap.title(),
                        kinds.address(gap.at()),
                        gap.days(viewer.day()),
                        names.turn(gap),
                        gap.gap().act(viewer.person().value().equals(gap.who()))))
                .toList();
    }
}
