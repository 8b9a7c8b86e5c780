package zelian.analysis.chain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import zelian.analysis.Break;
import zelian.analysis.Kinds;
import zelian.ui.Months;
import zelian.ui.Say;

/** Words the places of a picture: an object, what is missing, and what is stacked behind the last place. */
final class Cells {

    private final Shown shown;

    Cells(Shown shown) {
        this.shown = shown;
    }

    Picture.Cell of(Claimant one, int column) {
        return one.node() == null ? missing(Objects.requireNonNull(one.gap()), column) : node(one.node(), column);
    }

    private Picture.Cell node(Node node, int column) {
        var self = node.side() == Node.Side.SELF;
        var standsStill =
                shown.breakAt(node.ref()).filter(broken -> broken.gap().missingKind() == null);
        return new Picture.Cell(
                self ? Picture.What.SELF : Picture.What.NODE,
                column,
                node.ref().toString(),
                Words.title(node, shown.graph().self(), shown.names()),
                Words.second(node, shown.graph().self(), shown.names()),
                standsStill.map(this::turn).orElse(Words.days(node)),
                standsStill.map(broken -> "逾期 " + shown.days(broken) + " 天").orElse(node.state()),
                null,
                shown.pick().apply(node.ref()),
                shown.path().holds(node.ref()),
                node.ref().equals(shown.speaking()),
                standsStill.isPresent() && !self,
                node.future(),
                null);
    }

    private Picture.Cell missing(Break gap, int column) {
        return new Picture.Cell(
                Picture.What.MISSING,
                column,
                null,
                gap.gap().missing(),
                "已过 " + shown.days(gap) + " 天，" + gap.gap().label(),
                turn(gap),
                null,
                shown.act(gap),
                shown.kinds().address(gap.at()),
                false,
                false,
                true,
                false,
                null);
    }

    private String turn(Break gap) {
        return "轮到 " + shown.names().turn(gap);
    }

    /** The rest of a row, stacked. */
    Picture.Cell fold(String kind, List<Claimant> rest, int column) {
        var nodes = nodes(rest);
        var done = (int) nodes.stream().filter(Node::done).count();
        var broken = rest.stream()
                .anyMatch(one -> one.node() == null || shown.breakAt(one.at()).isPresent());
        return new Picture.Cell(
                Picture.What.FOLD,
                column,
                null,
                "另 " + rest.size() + " " + Kinds.measure(kind) + "　" + states(nodes),
                "",
                "展开",
                null,
                broken ? "有断链" : null,
                shown.unfold().apply(kind),
                false,
                false,
                false,
                false,
                new Picture.Small(done, nodes.size(), kind.equals("record") ? months(nodes) : null));
    }

    /** 完成 13，推进中 8: the two most frequent states. */
    private static String states(List<Node> nodes) {
        return nodes.stream().collect(groupingBy(Node::state, LinkedHashMap::new, counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(2)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(joining("，"));
    }

    private Months months(List<Node> nodes) {
        var today = shown.viewer().day();
        var counts = IntStream.rangeClosed(1, today.getMonthValue())
                .mapToObj(month -> (int) nodes.stream()
                        .map(Node::since)
                        .filter(day -> day != null && day.getYear() == today.getYear() && day.getMonthValue() == month)
                        .count())
                .toList();
        return new Months(today.getYear() + " 年逐月条数", counts);
    }

    /** What stands beside the name of a row: 本项, or 24 件，完成 15，缺 2. */
    String note(String kind, List<Claimant> claimants) {
        if (claimants.stream().anyMatch(Claimant::isSelf)) {
            return "本" + Kinds.measure(kind);
        }
        var nodes = nodes(claimants);
        var gapsHere = claimants.size() - nodes.size();
        var done = shown.kinds().isBasis(kind)
                ? 0
                : nodes.stream().filter(Node::done).count();
        var note = nodes.isEmpty() ? "" : Say.count(nodes.size()) + " " + Kinds.measure(kind);
        if (done > 0 && done < nodes.size()) {
            note += "，完成 " + done;
        } else if (done > 1) {
            note += "，全部完成";
        }
        return gapsHere == 0 ? note : note + (note.isEmpty() ? "" : "，") + "缺 " + gapsHere;
    }

    private static List<Node> nodes(List<Claimant> claimants) {
        return claimants.stream().map(Claimant::node).filter(Objects::nonNull).toList();
    }
}
