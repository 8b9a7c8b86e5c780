package zelian.document;

import java.util.List;

/** A piece of the text of a document, in the order it is read. */
public sealed interface Block {

    /**
     * A numbered heading. Its number is given where it is set: 一、 （一） 1. （1）.
     *
     * @param level 1 to 4
     */
    record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("level " + level);
            }
        }
    }

    /** Running text; each line is a paragraph of its own. */
    record Text(String text) implements Block {}

    /**
     * A table with its head repeated on every page.
     *
     * @param widths of the columns, relative to each other
     */
    record Table(List<String> head, List<Integer> widths, List<List<String>> rows) implements Block {

        public Table {
            if (head.size() != widths.size() || rows.stream().anyMatch(row -> row.size() != head.size())) {
                throw new IllegalArgumentException("a row of another length than the head");
            }
        }
    }

    /** A new page with a title of its own, for papers of several people in one file; headings are numbered anew. */
    record Leaf(String title, String under) implements Block {}

    static Block heading(int level, String text) {
        return new Heading(level, text);
    }

    static Block text(String text) {
        return new Text(text);
    }
}
