package zelian.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of an object's history (经过).
 *
 * @param who unit and name, such as 机关党委 刘思远
 * @param what the act, such as 牵头审核通过
 * @param note what was said, if anything
 */
public record Happening(
        LocalDate day, String who, String what, @Nullable String note) {}
