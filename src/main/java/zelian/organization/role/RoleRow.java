package zelian.organization.role;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.Role;

/**
 * One row of the table of posts and roles (职务与角色对照表).
 *
 * @param title pattern of the post's title; % stands for anything
 * @param posts how many posts it fits
 * @param holders how many people hold such a post on the day
 * @param ending whether a proposal to end it waits
 */
public record RoleRow(
        UUID id,
        String title,
        String unitKind,
        String unitName,
        Role role,
        LocalDate since,
        @Nullable LocalDate until,
        String approvedBy,
        int posts,
        int holders,
        boolean ending) {

    /** A pattern as people read it: 任意, 含“人事”, 主要负责人. */
    public static String inWords(String pattern) {
        if (pattern.equals("%")) {
            return "任意";
        }
        var core = pattern.replaceAll("^%|%$", "");
        if (pattern.startsWith("%") && pattern.endsWith("%") && pattern.length() > 1) {
            return "含“" + core + "”";
        }
        if (pattern.startsWith("%")) {
            return "以“" + core + "”结尾";
        }
        return pattern.endsWith("%") ? "以“" + core + "”开头" : pattern;
    }

    /** Which posts, in one phrase: 处室 的 主要负责人. */
    public String postsInWords() {
        return inWords(title, unitKind, unitName);
    }

    public static String inWords(String title, String unitKind, String unitName) {
        var units = unitKind.equals("%") && unitName.equals("%")
                ? "各单位"
                : (unitKind.equals("%") ? "" : "单位类型" + inWords(unitKind))
                        + (unitKind.equals("%") || unitName.equals("%") ? "" : "、")
                        + (unitName.equals("%") ? "" : "名称" + inWords(unitName));
        return units + " · " + (title.equals("%") ? "所有职务" : inWords(title));
    }
}
