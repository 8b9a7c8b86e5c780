package zelian.duty.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zelian.duty.DutyId;
import zelian.duty.Series;
import zelian.duty.WorkedOn;

/**
 * A list seen by 三个结合: what holds for long and what this year does towards it (长短), what carries out something above
 * or is carried out below it (上下), what is asked and by which rules it is made sure (点面).
 */
record Year(WorkedOn.Edition edition, Map<DutyId, List<DutyId>> upward) {

    /** Something that holds for long: what this year does of it, and which rules support it. */
    record Lasting(WorkedOn.Line line, List<WorkedOn.Line> yearly, List<WorkedOn.Line> rules) {}

    /** What this year does: neither for long, nor a rule, nor something forbidden. */
    List<WorkedOn.Line> yearly() {
        return edition.lines().stream()
                .filter(line -> !line.wording().longTerm()
                        && line.wording().series() != Series.SYSTEM
                        && !line.wording().negative())
                .toList();
    }

    List<Lasting> lasting() {
        return edition.lines().stream()
                .filter(line -> line.wording().longTerm() && line.wording().series() != Series.SYSTEM)
                .map(line -> {
                    var under = under(line.duty());
                    return new Lasting(
                            line,
                            yearly().stream()
                                    .filter(each -> under.contains(each.duty()))
                                    .toList(),
                            edition.lines().stream()
                                    .filter(each -> each.wording().series() == Series.SYSTEM)
                                    .filter(each -> under.contains(each.duty()))
                                    .toList());
                })
                .toList();
    }

    /** Which of the lasting ones a line carries out, directly or through another. */
    List<WorkedOn.Line> lastingOf(WorkedOn.Line line) {
        var above = new HashSet<DutyId>();
        var open = new ArrayList<>(upward.getOrDefault(line.duty(), List.of()));
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (above.add(next)) {
                open.addAll(upward.getOrDefault(next, List.of()));
            }
        }
        return edition.lines().stream()
                .filter(each -> each.wording().longTerm() && above.contains(each.duty()))
                .toList();
    }

    private Set<DutyId> under(DutyId duty) {
        var under = new HashSet<DutyId>();
        var open = new ArrayList<>(List.of(duty));
        while (!open.isEmpty()) {
            var next = open.removeLast();
            upward.forEach((below, above) -> {
                if (above.contains(next) && under.add(below)) {
                    open.add(below);
                }
            });
        }
        return under;
    }
}
