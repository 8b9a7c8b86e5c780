package zelian.analysis.chain;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zelian.access.Viewer;
import zelian.analysis.Break;
import zelian.analysis.Kinds;
import zelian.analysis.Names;
import zelian.analysis.Ref;
import zelian.ui.Fact;
import zelian.ui.Say;

/** What is to be known of one object of a chain: 谁 · 凭什么 · 何时起 · 怎么证明 · 轮到谁 · 此前. */
public record Panel(String title, String address, String open, List<Fact> facts) {

    private static final int MOST = 3;

    static Panel of(Node node, Graph graph, List<Break> breaks, Names names, Kinds kinds, Viewer viewer) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("谁", who(node, names)));
        facts.add(cited("凭什么", grounds(node, graph), kinds, "未写明依据"));
        facts.add(new Fact("何时起", node.since() == null ? "尚未起算" : Words.days(node)));
        facts.add(cited("怎么证明", proofs(node, graph), kinds, node.kind().equals("record") ? node.note() : "尚无记实"));
        facts.add(new Fact("轮到谁", turn(node, breaks, names, viewer)));
        facts.add(cited("此前", predecessors(node, graph), kinds, ""));
        return new Panel(
                (node.number() == null ? "" : node.number() + "　") + node.title(),
                kinds.address(node.ref()),
                "打开" + kinds.label(node.kind()),
                facts);
    }

    private static String who(Node node, Names names) {
        var both = names.both(node.unit(), node.who());
        return both.isEmpty() ? "不属某一人或单位" : both;
    }

    /** The texts it goes back to; without one, what it follows from directly. */
    private static List<Node> grounds(Node node, Graph graph) {
        var above = reach(node.ref(), graph, false);
        var texts = above.stream()
                .map(graph.nodes()::get)
                .filter(one -> one != null && one.kind().equals("clause"))
                .toList();
        return texts.isEmpty()
                ? graph.edges().stream()
                        .filter(edge -> edge.to().equals(node.ref()))
                        .map(edge -> graph.nodes().get(edge.from()))
                        .filter(one -> one != null && !Kinds.isPlace(one.kind()))
                        .toList()
                : texts;
    }

    private static List<Node> proofs(Node node, Graph graph) {
        return reach(node.ref(), graph, true).stream()
                .map(graph.nodes()::get)
                .filter(one -> one != null && one.kind().equals("record"))
                .toList();
    }

    /** Objects of its own kind before it: the item that came back, the letter it repeats. */
    private static List<Node> predecessors(Node node, Graph graph) {
        return graph.edges().stream()
                .filter(edge ->
                        edge.to().equals(node.ref()) && edge.from().kind().equals(node.kind()))
                .map(edge -> graph.nodes().get(edge.from()))
                .filter(one -> one != null)
                .toList();
    }

    private static String turn(Node node, List<Break> breaks, Names names, Viewer viewer) {
        var gap = breaks.stream().filter(one -> one.at().equals(node.ref())).findFirst();
        if (gap.isPresent()) {
            var broken = gap.get();
            var own = viewer.person().value().equals(broken.who());
            return (own ? "你（" + viewer.name() + "）" : names.both(broken.unit(), broken.who())) + "，"
                    + broken.gap().label() + "，已过 " + broken.days(viewer.day()) + " 天";
        }
        if (node.done()) {
            return "无需办理，" + node.state();
        }
        var own = viewer.person().value().equals(node.who());
        return (own ? "你（" + viewer.name() + "）" : names.both(node.unit(), node.who())) + "，" + node.state();
    }

    private static Fact cited(String label, List<Node> nodes, Kinds kinds, String otherwise) {
        if (nodes.isEmpty()) {
            return new Fact(label, otherwise);
        }
        var words = nodes.stream().limit(MOST).map(Panel::inWords).collect(joining("、"))
                + (nodes.size() > MOST ? " 等 " + Say.count(nodes.size()) + " 项" : "");
        return new Fact(
                label, words, nodes.size() == 1 ? kinds.address(nodes.getFirst().ref()) : null);
    }

    private static String inWords(Node node) {
        return node.kind().equals("clause")
                        || node.number() == null
                        || node.number().isEmpty()
                ? node.title()
                : node.number();
    }

    private static Set<Ref> reach(Ref from, Graph graph, boolean down) {
        var reached = new HashSet<Ref>();
        var order = new LinkedHashSet<Ref>();
        var frontier = List.of(from);
        while (!frontier.isEmpty()) {
            var here = Set.copyOf(frontier);
            frontier = graph.edges().stream()
                    .filter(edge -> here.contains(down ? edge.from() : edge.to()))
                    .map(edge -> down ? edge.to() : edge.from())
                    .filter(reached::add)
                    .toList();
            order.addAll(frontier);
        }
        return order;
    }
}
