package zelian.division.text;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.division.DivisionLine;
import zelian.division.Divisions;

/** The lines in force for the modules above. */
@Component
class JdbcDivisions implements Divisions {

    private final VersionRows versions;
    private final Lines lines;

    JdbcDivisions(VersionRows versions, Lines lines) {
        this.versions = versions;
        this.lines = lines;
    }

    @Override
    public List<DivisionLine> ofUnit(UnitId unit, LocalDate day) {
        return versions.inForce(day).stream()
                .flatMap(version -> lines.of(version.head().id()).stream())
                .filter(line -> line.leaf()
                        && (unit.equals(line.answering().unit())
                                || line.answering().helpers().contains(unit)))
                .map(line -> brief(line, unit, day))
                .toList();
    }

    private static DivisionLine brief(Line line, UnitId unit, LocalDate day) {
        return new DivisionLine(
                line.thread(),
                line.number(),
                line.words(),
                unit.equals(line.answering().unit()),
                (int) line.marks().stream().filter(Line.Mark::done).count(),
                line.marks().size(),
                (int) line.marks().stream().filter(mark -> mark.lateOn(day)).count(),
                line.marks().stream()
                        .filter(mark -> !mark.done())
                        .map(mark -> mark.dueOn() + " " + mark.words())
                        .findFirst()
                        .orElse(null));
    }
}
