package zelian.supervision.finding;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.Claim;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.regulation.Clauses;
import zelian.ui.Option;

/** What a finding can be about: the duties of the unit, and the clauses held here. */
@Component
class FindingChoices {

    private static final int GIST = 24;

    private final Duties duties;
    private final Clauses clauses;

    FindingChoices(Duties duties, Clauses clauses) {
        this.duties = duties;
        this.clauses = clauses;
    }

    /** Those the reader may see; the duties in which the unit has part, or its people answer for, come first. */
    List<Option> duties(UnitId unit, Viewer viewer) {
        var laidOnItsPeople =
                duties.claims(unit, viewer.day()).stream().map(Claim::duty).collect(toSet());
        Predicate<Duty> ofUnit = duty -> laidOnItsPeople.contains(duty.id()) || concerns(duty, unit);
        var seen = duties.visibleTo(viewer);
        return Stream.concat(seen.stream().filter(ofUnit), seen.stream().filter(ofUnit.negate()))
                .map(duty -> new Option(duty.id().toString(), duty.number() + " " + duty.matter()))
                .toList();
    }

    List<Option> clauses() {
        return clauses.all().stream()
                .map(clause -> new Option(
                        clause.id().toString(),
                        clause.inShort() + (clause.gist().isBlank() ? "" : "　" + cut(clause.gist()))))
                .toList();
    }

    private static boolean concerns(Duty duty, UnitId unit) {
        return duty.unit().equals(unit)
                || duty.leadUnits().contains(unit)
                || duty.supportUnits().contains(unit);
    }

    private static String cut(String gist) {
        return gist.length() > GIST ? gist.substring(0, GIST) + "…" : gist;
    }
}
