package zelian.calendar.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How often something comes round (频次), dividing the year into equal stretches. */
enum Cycle {
    MONTH("每月", 1),
    TWO_MONTHS("每两个月", 2),
    QUARTER("每季度", 3),
    HALF("每半年", 6),
    YEAR("每年", 12);

    private static final String[] QUARTERS = {"一", "二", "三", "四"};

    private final String label;
    private final int months;

    Cycle(String label, int months) {
        this.label = label;
        this.months = months;
    }

    /** One round of a cycle within a year. */
    record Stretch(String label, LocalDate first, LocalDate last) {}

    String label() {
        return label;
    }

    int months() {
        return months;
    }

    int perYear() {
        return 12 / months;
    }

    static Optional<Cycle> comingRound(int timesAYear) {
        return Stream.of(values())
                .filter(cycle -> cycle.perYear() == timesAYear)
                .findFirst();
    }

    List<Stretch> of(int year) {
        return IntStream.range(0, perYear())
                .mapToObj(round -> {
                    var first = LocalDate.of(year, round * months + 1, 1);
                    return new Stretch(
                            year + "年" + name(round),
                            first,
                            first.plusMonths(months).minusDays(1));
                })
                .toList();
    }

    private String name(int round) {
        return switch (this) {
            case MONTH -> (round + 1) + "月";
            case TWO_MONTHS -> (2 * round + 1) + "—" + (2 * round + 2) + "月";
            case QUARTER -> "第" + QUARTERS[round] + "季度";
            case HALF -> round == 0 ? "上半年" : "下半年";
            case YEAR -> "度";
        };
    }
}
