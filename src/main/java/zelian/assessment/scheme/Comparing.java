package zelian.assessment.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed from one version of a scheme to the next, indicator by indicator. */
final class Comparing {

    private Comparing() {}

    /** One change; {@code how} is a badge word. */
    record Change(String how, String title, List<String> what) {}

    static List<Change> changes(List<Indicator> before, List<Indicator> after) {
        var was = before.stream().collect(Collectors.toMap(Indicator::key, indicator -> indicator));
        var is = new LinkedHashMap<UUID, Indicator>();
        Tree.of(after).inOrder().forEach(indicator -> is.put(indicator.key(), indicator));
        var changes = new ArrayList<Change>();
        is.forEach((key, now) -> {
            var old = was.get(key);
            if (old == null) {
                changes.add(new Change("新增", now.title(), List.of(described(now))));
            } else {
                var what = differences(words(old), words(now));
                if (!what.isEmpty()) {
                    changes.add(new Change("修改", now.title(), what));
                }
            }
        });
        Tree.of(before).inOrder().stream()
                .filter(old -> !is.containsKey(old.key()))
                .forEach(old -> changes.add(new Change("已废止", old.title(), List.of(described(old)))));
        return changes;
    }

    private static List<String> differences(Map<String, String> was, Map<String, String> is) {
        return is.entrySet().stream()
                .filter(field -> !field.getValue().equals(was.get(field.getKey())))
                .map(field -> field.getKey() + "：" + orNone(was.get(field.getKey())) + " → " + orNone(field.getValue()))
                .toList();
    }

    private static String orNone(@Nullable String words) {
        return words == null || words.isEmpty() ? "（无）" : words;
    }

    private static String described(Indicator indicator) {
        return indicator.kind().extra()
                ? indicator.howInWords()
                : "权重 " + indicator.weight() + "%"
                        + (indicator.howInWords().isEmpty() ? "" : "，" + indicator.howInWords());
    }

    private static Map<String, String> words(Indicator indicator) {
        var words = new LinkedHashMap<String, String>();
        words.put("名称", indicator.title());
        words.put("类型", indicator.kind().label());
        words.put("权重", indicator.kind().extra() ? "" : indicator.weight() + "%");
        words.put("计分", indicator.howInWords());
        words.put("数量", indicator.asked().amount());
        words.put("时间", indicator.asked().timing());
        words.put("标准", indicator.asked().standard());
        words.put("要求", indicator.asked().requirement());
        return words;
    }
}
