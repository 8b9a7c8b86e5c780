package zelian.evidence.record;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.Directory;

/** Gives lines their names: two questions for any number of lines. */
@Component
class RecordRows {

    private final Directory directory;

    RecordRows(Directory directory) {
        this.directory = directory;
    }

    List<RecordRow> of(Collection<Line> lines) {
        var names = directory.names(lines.stream()
                .flatMap(line -> Stream.of(line.owner(), line.enteredBy()))
                .collect(toSet()));
        var units = directory.unitNames(lines.stream().map(Line::unit).collect(toSet()));
        return lines.stream()
                .map(line -> new RecordRow(
                        line.id().toString(),
                        line.kind().label(),
                        line.happenedOn(),
                        line.place(),
                        line.deed(),
                        line.proof(),
                        names.getOrDefault(line.owner(), ""),
                        units.getOrDefault(line.unit(), ""),
                        line.entrusted() ? names.getOrDefault(line.enteredBy(), "") : null,
                        line.state(),
                        line.late(),
                        line.citations(),
                        line.sentBackWhy()))
                .toList();
    }
}
