package zelian.supervision.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;

/** The words lists use for what is stored of letters. */
final class LetterWords {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();
    private static final Map<String, String> STATES = new LinkedHashMap<>();
    private static final Map<String, String> ACTS = Map.of(
            "DRAFTED",
            "送签",
            "SUBMITTED",
            "签发",
            "ISSUED",
            "签收",
            "RECEIVED",
            "交办",
            "HANDLING",
            "反馈",
            "REPLIED",
            "评价",
            "EVALUATED",
            "办结");

    static {
        KINDS.put("SUPERVISE", "督办单");
        KINDS.put("REMINDER", "提醒函");
        KINDS.put("ADVICE", "工作建议书");
        STATES.put("DRAFTED", "草拟");
        STATES.put("SUBMITTED", "待签发");
        STATES.put("ISSUED", "待签收");
        STATES.put("RECEIVED", "已签收");
        STATES.put("HANDLING", "办理中");
        STATES.put("REPLIED", "待评价");
        STATES.put("EVALUATED", "已评价");
        STATES.put("CLOSED", "已办结");
        STATES.put("VOIDED", "已作废");
    }

    private LetterWords() {}

    static String kind(String stored) {
        return KINDS.getOrDefault(stored, stored);
    }

    static String state(String stored, boolean returned) {
        return stored.equals("DRAFTED") && returned ? "退回修改" : STATES.getOrDefault(stored, stored);
    }

    /** What is to be done next, as a verb. */
    static String act(String stored, String kind) {
        return stored.equals("HANDLING") && !kind.equals("SUPERVISE") ? "回告" : ACTS.getOrDefault(stored, "查看");
    }

    static @Nullable String adoption(@Nullable String stored) {
        return stored == null
                ? null
                : Map.of("WHOLLY", "采纳", "PARTLY", "部分采纳", "NOT", "未采纳").get(stored);
    }

    static @Nullable String grade(@Nullable String stored) {
        return stored == null
                ? null
                : Map.of("MET", "到位", "MOSTLY", "基本到位", "NOT_MET", "不到位").get(stored);
    }

    static List<Option> kinds() {
        return options(KINDS);
    }

    static List<Option> states() {
        var states = new LinkedHashMap<String, String>();
        states.put(LetterFilter.OPEN, LetterFilter.OPEN);
        states.put(LetterFilter.LATE, LetterFilter.LATE);
        states.putAll(STATES);
        return options(states);
    }

    private static List<Option> options(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> new Option(word.getKey(), word.getValue()))
                .toList();
    }
}
