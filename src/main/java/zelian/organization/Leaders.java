package zelian.organization;

import java.util.List;
import zelian.access.Directory.Holder;

/** Who is meant by a {@link LeaderPhrase} on a day. */
public sealed interface Leaders {

    /**
     * Exactly these.
     *
     * @param holders one person, or every member where the phrase means each of them
     * @param each whether the phrase means each of them for themselves (班子成员: one duty each)
     */
    record Resolved(List<Holder> holders, boolean each) implements Leaders {}

    /** Nobody on that day; {@code reason} says why, in Chinese, naming unit and day. */
    record Nobody(String reason) implements Leaders {}

    /** More than one could be meant; {@code reason} names them, in Chinese. */
    record Ambiguous(List<Holder> candidates, String reason) implements Leaders {}
}
