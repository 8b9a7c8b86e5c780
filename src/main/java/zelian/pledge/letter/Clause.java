package zelian.pledge.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An own clause (个性条款) of a letter: the lower side answers for this, in these matters.
 *
 * @param ordinal its place, from 1; 0 while it has none
 * @param matter 在哪些问题上
 * @param liability 什么责任
 */
public record Clause(int ordinal, String matter, String liability, Ground ground) {

    /**
     * Where it comes from (来由).
     *
     * @param kind {@code risk_card}, {@code duty}, {@code unit} (a charge), or {@code own}
     * @param id null for what was written freely
     */
    public record Ground(String kind, @Nullable UUID id, String name) {

        public static Ground own() {
            return new Ground("own", null, "自拟");
        }

        /** 风险点卡：经费支出·审批. */
        public String inWords() {
            return switch (kind) {
                case "risk_card" -> "风险点卡：" + name;
                case "duty" -> "责任清单：" + name;
                case "unit" -> "分管：" + name;
                default -> name;
            };
        }
    }

    /** What counts when two letters are compared. */
    String words() {
        return matter + liability;
    }
}
