package zelian.intake;

import java.util.List;

/**
 * What a check found.
 *
 * @param effects what would happen, in short sentences such as 新增责任 40 项
 * @param differences what would change in rows known already
 */
public record Verdict(List<Problem> problems, List<String> effects, List<Difference> differences) {

    /** One field of a known row that the file words differently. */
    public record Difference(int line, String what, String field, String before, String after) {}
}
