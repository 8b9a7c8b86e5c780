package zelian.analysis.coverage;

import java.util.regex.Pattern;

/**
 * The six levels down which responsibility goes (纵向责任体系), each within one of three tiers (三级责任清单), as the
 * bodies that answer are named on the lists.
 */
public enum Level {
    BODY("机关党组", 1, "党组|党委|党工委"),
    SECRETARY("党组（党委）书记", 1, "书记|第一责任人"),
    MEMBERS("班子成员及厅级干部", 1, "成员|班子|厅级|副职"),
    PARTY_COMMITTEE("机关党委", 2, "机关党委|专职副书记"),
    DISCIPLINE("机关纪委", 2, "纪委|纪检|派驻"),
    BRANCH("支部书记及处室主要负责人", 3, "支部|总支|处室|主要负责人|部门|单位");

    /** The narrower words decide before the wider ones. */
    private static final Level[] ASKED = {BRANCH, DISCIPLINE, PARTY_COMMITTEE, MEMBERS, SECRETARY, BODY};

    private final String label;
    private final int tier;
    private final Pattern words;

    Level(String label, int tier, String words) {
        this.label = label;
        this.tier = tier;
        this.words = Pattern.compile(words);
    }

    public String label() {
        return label;
    }

    /** 1 党组（党委）领导, 2 机关党委负责, 3 党支部落实. */
    public int tier() {
        return tier;
    }

    public static String tierLabel(int tier) {
        return switch (tier) {
            case 1 -> "党组（党委）领导";
            case 2 -> "机关党委负责";
            default -> "党支部落实";
        };
    }

    /** Which level a 责任主体 stands on; who is not named otherwise answers where the work is done. */
    static Level of(String subject) {
        for (var level : ASKED) {
            if (level.words.matcher(subject).find()) {
                return level;
            }
        }
        return BRANCH;
    }
}
