package zelian.analysis.chain;

import java.util.Collection;
import java.util.stream.Stream;
import zelian.access.Directory;
import zelian.analysis.Break;
import zelian.analysis.Names;
import zelian.ui.Say;

/** How an object is named on a chain: by what tells it from its neighbours. */
final class Words {

    private Words() {}

    /** The names of the people and units that occur on a chain. */
    static Names names(Collection<Node> nodes, Collection<Break> breaks, Directory directory) {
        return Names.of(
                Stream.concat(nodes.stream().map(Node::unit), breaks.stream().map(Break::unit)),
                Stream.concat(nodes.stream().map(Node::who), breaks.stream().map(Break::who)),
                directory);
    }

    /** Its title; where that is the very title of the object the chain is drawn around, who and where. */
    static String title(Node node, Node self, Names names) {
        var both = names.both(node.unit(), node.who());
        return node.side() != Node.Side.SELF && node.title().equals(self.title()) && !both.isEmpty()
                ? both
                : node.title();
    }

    /** Who and where, or what the module says of it. */
    static String second(Node node, Node self, Names names) {
        var both = names.both(node.unit(), node.who());
        var told = title(node, self, names).equals(both);
        var note = node.note().strip();
        if (both.isEmpty() || told) {
            return note.isEmpty() && node.number() != null ? node.number() : note;
        }
        return node.number() == null || node.side() != Node.Side.SELF ? both : node.number() + "，" + both;
    }

    static String days(Node node) {
        if (node.since() == null) {
            return "";
        }
        return node.until() == null
                ? Say.day(node.since()) + " 起"
                : Say.day(node.since()) + " 至 " + Say.shortDay(node.until());
    }
}
