package zelian.approval;

import java.util.List;
import zelian.access.Act;
import zelian.access.Area;

/** Who signs in what order: 机关纪委审核 → 党组书记审定 → 印发. */
public record Course(String name, List<Stage> stages) {

    public Course {
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a course has at least one stage");
        }
        stages = List.copyOf(stages);
    }

    /**
     * One step of a course: whoever may do {@code act} in {@code area} at the object's unit takes it.
     *
     * @param judges whether it judges the text (审核, 审定, 签发), which nobody does on their own submission;
     *     printing and sending out (印发) only carries out
     */
    public record Stage(String label, Area area, Act act, boolean judges) {

        public static Stage judging(String label, Area area, Act act) {
            return new Stage(label, area, act, true);
        }

        public static Stage carryingOut(String label, Area area, Act act) {
            return new Stage(label, area, act, false);
        }
    }
}
