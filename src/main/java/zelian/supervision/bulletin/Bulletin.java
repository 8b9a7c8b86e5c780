package zelian.supervision.bulletin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a round of inspections makes known (督责通报): drafted from what was confirmed, then published and kept as it
 * was. Good experience names its unit, a shortfall neither unit nor person.
 *
 * @param issue null while it is a draft
 */
record Bulletin(List<BulletinPage.Line> lines, @Nullable Issue issue) {

    /** Number, day, and who published it. */
    record Issue(String number, LocalDate on, String by) {}
}
