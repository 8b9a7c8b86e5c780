package zelian.common;

import java.util.List;

/**
 * What a module can say now about the safety of this installation (等保自查), clause by clause. The
 * self-check page shows the findings of all beans.
 */
public interface SafetyCheck {

    List<Finding> findings();

    /**
     * One requirement and how it stands.
     *
     * @param clause of GB/T 22239-2019, level 3, such as 8.1.4.1 b
     * @param requirement what is asked, in few words
     * @param where where this program meets it
     * @param good whether all is well; if not, someone should look
     * @param now what was found just now, with figures
     */
    record Finding(String clause, String requirement, String where, boolean good, String now) {}
}
