package zelian.rectification.register;

import java.util.List;
import java.util.Map;

/** The words of the states, as lists filter and show them. */
final class States {

    static final List<String> FILTERS =
            List.of(RegisterFilter.OPEN, RegisterFilter.LATE, "未启动", "整改中", "退回", "待审", "待签批", "待复核", "已销号", "反弹");

    private static final Map<String, String> WORDS = Map.of(
            "OPENED", "未启动",
            "IN_PROGRESS", "整改中",
            "SENT_BACK", "退回",
            "SUBMITTED", "待审",
            "REVIEWED", "待签批",
            "SIGNED", "待复核",
            "STRUCK_OFF", "已销号",
            "RETURNED", "反弹");

    private States() {}

    static String word(String stored) {
        var word = WORDS.get(stored);
        if (word == null) {
            throw new IllegalStateException("unknown state " + stored);
        }
        return word;
    }

    /** As stored; a word that is no state stands for none. */
    static String stored(String word) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
