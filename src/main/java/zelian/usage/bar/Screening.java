package zelian.usage.bar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.regulation.Ruling;

/**
 * Holds what is on record about a candidate against what decisions forbid on that day. Barred before pending: what is
 * known for certain is said, and an open case beside it stays unnamed.
 *
 * @param leastGrade the lowest grade with which a unit may be honoured
 */
public record Screening(Purpose purpose, LocalDate day, Ruling<String> leastGrade) {

    private static final List<String> GRADES = List.of("优秀", "良好", "一般", "较差");

    public Finding of(Background background) {
        var reasons = new ArrayList<String>();
        for (var bar : Bar.of(purpose, day)) {
            background.periods().stream()
                    .filter(period ->
                            bar.span() == Bar.Span.PERIOD && bar.form().equals(period.form()))
                    .forEach(period -> reasons.add(words(bar, period.until())));
            background.decisions().stream()
                    .filter(decision -> bar.span() == Bar.Span.YEAR
                            && bar.form().equals(decision.form())
                            && decision.on().getYear() == day.getYear())
                    .forEach(decision -> reasons.add(words(bar, LocalDate.of(day.getYear(), 12, 31))));
        }
        var grade = background.grade();
        if (purpose.ofUnits() && grade != null && GRADES.indexOf(grade) > GRADES.indexOf(leastGrade.value())) {
            reasons.add("最近一次定稿的考核等次是" + grade + "，低于" + leastGrade.value() + "（"
                    + leastGrade.source().inWords() + "）");
        }
        return new Finding(outcome(reasons, background.openCases()), List.copyOf(reasons), background.openCases());
    }

    private static Finding.Outcome outcome(List<String> reasons, List<String> openCases) {
        if (!reasons.isEmpty()) {
            return Finding.Outcome.BARRED;
        }
        return openCases.isEmpty() ? Finding.Outcome.CLEAR : Finding.Outcome.PENDING;
    }

    private static String words(Bar bar, @Nullable LocalDate until) {
        return bar.label() + "，" + (until == null ? "察看期间" : "至 " + until) + "：" + bar.forbids() + "（"
                + bar.source().inWords() + "）";
    }
}
