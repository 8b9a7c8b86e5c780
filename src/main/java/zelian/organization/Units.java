package zelian.organization;

import java.util.List;
import zelian.access.Directory.Unit;

/** Which units are meant by a {@link UnitPhrase} on a day. */
public sealed interface Units {

    /** Exactly these, in the order of the tree or as named. */
    record Resolved(List<Unit> units) implements Units {}

    /** The units in the charge of whichever member answers (分管部门): ask again with the member. */
    record InCharge() implements Units {}

    /** Part of the phrase names no unit of that day; {@code reason} says which part, in Chinese. */
    record Unknown(List<Unit> found, String reason) implements Units {}

    /** Part of the phrase may mean several units; {@code reason} names them, in Chinese. */
    record Ambiguous(List<Unit> candidates, String reason) implements Units {}
}
