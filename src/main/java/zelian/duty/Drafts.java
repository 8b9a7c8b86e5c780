package zelian.duty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;

/**
 * Lays worded duties into the draft of a duty list: what an imported file, or a proposal made elsewhere,
 * does to it. The same lines laid twice change nothing the second time.
 */
public interface Drafts {

    /**
     * What laying these lines would do, and what about them is in doubt; nothing is written.
     *
     * @throws Rejected {@code access.not-allowed} if the reader may not draft for the unit;
     *     {@code duty.list-under-approval} while a version is on its way through approval
     */
    Preview preview(Viewer by, UnitId unit, int year, List<Wording> lines);

    /**
     * Lays the lines into the list's draft: a list that is not there yet is set up, an issued one gets a
     * draft of its next version, unless nothing would change. What a line does not give is kept, what the
     * list holds beyond the lines stays.
     *
     * @throws Rejected as {@link #preview}, and {@code duty.line-faulty} if a line cannot be a duty
     */
    Laid lay(Viewer by, UnitId unit, int year, List<Wording> lines);

    /** The list of the unit for the year, whatever its state; empty if nobody has set it up. */
    Optional<Begun> begun(UnitId unit, int year);

    /** The duties of the list, drafted ones included, by {@link Wording#key}. */
    Map<String, DutyId> duties(DutyListId list);

    /**
     * Notes which duty of an earlier list each drafted one goes on from (接续).
     *
     * @param formers the earlier duty by the drafted one
     */
    void goOn(Viewer by, DutyListId list, Map<DutyId, DutyId> formers);

    /**
     * A list as it stands now.
     *
     * @param version the one being worked on, else the one in force
     * @param state the badge word of that version
     * @param underApproval whether it is on its way through approval, so that nothing can be laid into it
     */
    record Begun(DutyListId list, String title, String version, String state, boolean underApproval) {}

    /**
     * What lines would do.
     *
     * @param title the list's
     * @param version the version they would go into
     * @param lines one for each line, in order
     * @param others how many duties the list holds that no line names: they stay
     */
    record Preview(String title, String version, List<Line> lines, int others) {}

    /** What one line would do. */
    record Line(Standing standing, List<Change> changes, List<Doubt> doubts) {

        public boolean faulty() {
            return doubts.stream().anyMatch(Doubt::fault);
        }
    }

    /** A line beside what the list holds. */
    enum Standing {
        NEW("新增"),
        CHANGED("修改"),
        SAME("一致");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One column that reads differently.
     *
     * @param meaning why both mean the same, so that the words kept are the old ones; empty where they do not
     */
    record Change(Column column, String before, String after, Optional<String> meaning) {

        public boolean sameMeaning() {
            return meaning.isPresent();
        }
    }

    /**
     * Something about a line to look at.
     *
     * @param what what is wrong, in Chinese
     * @param expected what would be right
     * @param fault whether the line cannot be laid at all
     */
    record Doubt(Column column, String what, String expected, boolean fault) {}

    /** What was laid. */
    record Laid(DutyListId list, String version, int added, int changed, int same) {}
}
