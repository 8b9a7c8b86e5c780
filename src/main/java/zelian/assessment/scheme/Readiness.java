package zelian.assessment.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.assessment.IndicatorId;
import zelian.common.Source;
import zelian.regulation.Rules;

/** What a scheme still lacks before it can be submitted, and what is only worth a second look. */
@Component
class Readiness {

    private final Rules rules;

    Readiness(Rules rules) {
        this.rules = rules;
    }

    /**
     * One fault.
     *
     * @param indicator where; null if it is about the whole
     */
    record Fault(
            @Nullable IndicatorId indicator,
            String words,
            @Nullable Source source) {}

    /** Nothing if it can be submitted. */
    List<Fault> faults(Tree tree, LocalDate day) {
        var faults = new ArrayList<Fault>();
        if (tree.leaves().isEmpty()) {
            faults.add(new Fault(null, "还没有观测点", null));
        }
        weights(tree, null, "一级指标", faults);
        for (var indicator : tree.inOrder()) {
            if (indicator.kind() == Kind.GROUP) {
                weights(tree, indicator.id(), "“" + indicator.title() + "”下的指标", faults);
            } else {
                asked(indicator, faults);
                counted(indicator, faults);
            }
            refusedWords(indicator, day, faults);
        }
        shares(tree, day, faults);
        return faults;
    }

    /** Worth a second look: too many indicators to be kept in mind. */
    List<String> hints(Tree tree, LocalDate day) {
        var limit = rules.on(day).number("assessment.indicator-limit").value();
        return tree.leaves().size() > limit
                ? List.of("观测点 " + tree.leaves().size() + " 个，超过 " + limit + " 个，可能过细")
                : List.of();
    }

    private static void weights(Tree tree, @Nullable IndicatorId parent, String where, List<Fault> faults) {
        var below = tree.below(parent).stream()
                .filter(indicator -> !indicator.kind().extra())
                .toList();
        var sum = below.stream().mapToInt(Indicator::weight).sum();
        if (sum != 100 && !(parent == null && below.isEmpty())) {
            faults.add(
                    new Fault(parent, below.isEmpty() ? where + "还没有观测点" : where + "权重合计 " + sum + "%，要合计 100%", null));
        }
    }

    private static void asked(Indicator indicator, List<Fault> faults) {
        var missing = indicator.asked().missing();
        if (!missing.isEmpty()) {
            faults.add(new Fault(
                    indicator.id(),
                    "“" + indicator.title() + "”没有写" + String.join("、", missing),
                    Source.own("考核办理办法：每项指标写明依据、数量、时间、标准、要求，缺一不发布")));
        }
    }

    private static void counted(Indicator indicator, List<Fault> faults) {
        var counting = indicator.counting();
        if (indicator.kind().counted()
                && (counting.measure() == null || counting.measure().kind() != indicator.kind())) {
            faults.add(new Fault(indicator.id(), "“" + indicator.title() + "”没有选取数口径", null));
        } else if (indicator.kind() == Kind.COMPUTED && counting.method() == null) {
            faults.add(new Fault(indicator.id(), "“" + indicator.title() + "”没有选量化方式", null));
        } else if ((indicator.kind() == Kind.MINUS || indicator.kind() == Kind.BONUS)
                && (counting.per() == 0 || counting.cap() == 0)) {
            faults.add(new Fault(indicator.id(), "“" + indicator.title() + "”没有写每件多少分、至多多少分", null));
        }
    }

    private void refusedWords(Indicator indicator, LocalDate day, List<Fault> faults) {
        var refused = rules.on(day).text("assessment.refused-criteria");
        var words = indicator.title()
                + indicator.asked().standard()
                + indicator.asked().requirement();
        Arrays.stream(refused.value().split("、"))
                .filter(words::contains)
                .findFirst()
                .ifPresent(word -> faults.add(new Fault(
                        indicator.id(), "“" + indicator.title() + "”以“" + word + "”为考核内容，不得列入", refused.source())));
    }

    private void shares(Tree tree, LocalDate day, List<Fault> faults) {
        var subjective = rules.on(day).percent("assessment.subjective-share");
        var share = tree.nominal(Kind.JUDGED);
        if (share > subjective.value().intValue() * 100) {
            faults.add(new Fault(
                    null,
                    "主观评议占 " + Points.say(share) + "%，至多 " + subjective.value().toPlainString() + "%",
                    subjective.source()));
        }
        var bonus = rules.on(day).number("assessment.bonus-limit");
        var most = tree.extras().stream()
                .filter(extra -> extra.kind() == Kind.BONUS)
                .mapToInt(extra -> extra.counting().cap())
                .sum();
        if (most > bonus.value() * 100) {
            faults.add(new Fault(null, "加分合计可达 " + Points.say(most) + " 分，至多 " + bonus.value() + " 分", bonus.source()));
        }
    }
}
