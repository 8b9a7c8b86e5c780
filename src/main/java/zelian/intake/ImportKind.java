package zelian.intake;

import java.util.List;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;

/**
 * One kind of table that offices keep and this product takes in, such as 责任清单. A bean of the module that
 * owns the rows.
 */
public interface ImportKind {

    /** In addresses and remembered columns, such as {@code duty-list}; never changes. */
    String key();

    /** What is imported, such as 责任清单. */
    String title();

    /** One sentence for whoever is about to choose a file: what it should hold. */
    String hint();

    List<Field> fields();

    /** What is asked beside the file, such as the year; empty for most. */
    default List<Parameter> parameters(Viewer viewer) {
        return List.of();
    }

    /**
     * Lets only those through who may import this.
     *
     * @throws NotFound if it is not for this reader
     */
    void require(Viewer viewer);

    /** What is wrong or doubtful at which cell, and what would happen. Changes nothing. */
    Verdict check(Submission submission, Viewer viewer);

    /**
     * Takes the rows over, inside one transaction with everything they bring about. The same rows a second
     * time change nothing.
     *
     * @return the address of what came of it
     * @throws Rejected if the world changed since the check so that the rows no longer fit
     */
    String apply(Submission submission, Viewer viewer);
}
