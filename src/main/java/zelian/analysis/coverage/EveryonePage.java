package zelian.analysis.coverage;

import java.util.List;
import zelian.ui.Page;

/**
 * 全员覆盖: what each member of the leading body answers for, and what nobody does.
 *
 * @param idle members who answer for nothing
 * @param most the most duties of one member, for the length of the bars
 */
public record EveryonePage(
        int duties, List<Member> members, List<Member> idle, int most, List<Line> collective, List<Line> vacant)
        implements Page {

    /** One member and what they answer for, by 责任主体. */
    public record Member(String address, String name, String post, int duties, int claimed, List<String> bySubject) {

        /** Length of the bar of {@code count}, of {@code whole} for the longest. */
        public int length(int count, int most, int whole) {
            return most == 0 ? 0 : count * whole / most;
        }
    }

    /** A duty nobody answers for. */
    public record Line(String address, String list, int ordinal, String subject, String matter, String lead) {}

    public int answered() {
        return duties - collective.size() - vacant.size();
    }
}
