package zelian.evidence.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.evidence.RecordId;
import zelian.evidence.Records;

/** What modules above may ask of records. */
@Service
class JdbcRecords implements Records {

    private final Lines lines;
    private final Citing citing;

    JdbcRecords(Lines lines, Citing citing) {
        this.lines = lines;
        this.citing = citing;
    }

    @Override
    public Optional<Entry> find(RecordId id, Viewer viewer) {
        return lines.find(id, viewer).map(JdbcRecords::entry);
    }

    @Override
    public List<Entry> citing(String kind, UUID id) {
        return lines.citing(kind, id).stream().map(JdbcRecords::entry).toList();
    }

    @Override
    public List<Entry> of(PersonId person, LocalDate from, LocalDate to) {
        return lines.of(person, from, to).stream().map(JdbcRecords::entry).toList();
    }

    @Override
    public List<Entry> of(UnitId unit, LocalDate from, LocalDate to) {
        return lines.of(unit, from, to).stream().map(JdbcRecords::entry).toList();
    }

    @Override
    public void cite(RecordId id, String kind, UUID target, Viewer by) {
        citing.cite(by, id, kind, target);
    }

    private static Entry entry(Line line) {
        return new Entry(
                line.id(),
                line.kind(),
                line.happenedOn(),
                line.owner(),
                line.deed(),
                line.proof(),
                line.state(),
                line.enteredOn(),
                line.late());
    }
}
