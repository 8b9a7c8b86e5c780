package zelian.duty.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What words demand of time: how often (每半年至少一次), or within how long (一个月内). Two demands of one measure can be
 * told which is stricter; days, working days and months are never converted into each other.
 *
 * @param measure what is counted: 次/年, 日, 工作日 or 月
 * @param amount how many
 * @param words as they stand in the text
 */
record Demand(String measure, double amount, String words) {

    private static final String TIMES_A_YEAR = "次/年";
    private static final String NUMBER = "[0-9]+|[一二两三四五六七八九十]+";
    private static final Map<String, Double> A_YEAR =
            Map.of("半年", 2.0, "季", 4.0, "季度", 4.0, "年", 1.0, "年度", 1.0, "月", 12.0, "周", 52.0, "两年", 0.5);
    private static final Pattern EVERY =
            Pattern.compile("每(半年|两年|季度|季|年度|年|月|周)([^，。；、]{0,6}?(?:至少)?(" + NUMBER + ")次)?");
    private static final Pattern AT_LEAST = Pattern.compile("≥\\s*([0-9]+)\\s*次/(?:人·)?(半年|季|年|月)");
    private static final Pattern WITHIN = Pattern.compile("(" + NUMBER + ")(?:个)?(工作日|日|月)内");
    private static final String ONES = "一二三四五六七八九";

    /** Every demand in the words, of each measure the strictest. */
    static List<Demand> in(String text) {
        var found = new ArrayList<Demand>();
        var every = EVERY.matcher(text);
        while (every.find()) {
            var times = every.group(3) == null ? 1 : number(every.group(3));
            found.add(new Demand(TIMES_A_YEAR, times * A_YEAR.getOrDefault(every.group(1), 1.0), every.group()));
        }
        var least = AT_LEAST.matcher(text);
        while (least.find()) {
            found.add(new Demand(
                    TIMES_A_YEAR, number(least.group(1)) * A_YEAR.getOrDefault(least.group(2), 1.0), least.group()));
        }
        var within = WITHIN.matcher(text);
        while (within.find()) {
            found.add(new Demand(within.group(2), number(within.group(1)), within.group()));
        }
        return found.stream()
                .filter(one -> found.stream().noneMatch(other -> other.stricterThan(one)))
                .toList();
    }

    /** The strictest of one measure. */
    static Optional<Demand> of(List<Demand> demands, String measure) {
        return demands.stream().filter(one -> one.measure.equals(measure)).findFirst();
    }

    /** More often, or within fewer days; never across measures. */
    boolean stricterThan(Demand other) {
        return measure.equals(other.measure)
                && (measure.equals(TIMES_A_YEAR) ? amount > other.amount : amount < other.amount);
    }

    private static int number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        var plain = words.replace('两', '二');
        var ten = plain.indexOf('十');
        if (ten < 0) {
            return ONES.indexOf(plain.charAt(plain.length() - 1)) + 1;
        }
        var tens = ten == 0 ? 1 : ONES.indexOf(plain.charAt(ten - 1)) + 1;
        return 10 * tens + (ten == plain.length() - 1 ? 0 : ONES.indexOf(plain.charAt(ten + 1)) + 1);
    }
}
