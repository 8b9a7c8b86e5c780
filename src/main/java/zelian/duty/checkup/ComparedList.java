package zelian.duty.checkup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.duty.Column;
import zelian.duty.DutyListId;
import zelian.duty.WorkedOn;
import zelian.likeness.ComparedTexts;

/** A list on its way beside what the superior arranged: who only passes that on plays no part of their own (配角). */
@Component
class ComparedList implements ComparedTexts {

    private final WorkedOn lists;
    private final KeepingAsIs keeping;

    ComparedList(WorkedOn lists, KeepingAsIs keeping) {
        this.lists = lists;
        this.keeping = keeping;
    }

    @Override
    public String kind() {
        return "duty_list";
    }

    @Override
    public Optional<Compared> find(UUID id, Viewer viewer) {
        return lists.find(new DutyListId(id), viewer)
                .filter(version -> !version.state().equals("已印发"))
                .map(version -> new Compared(
                        version.title(),
                        version.unit(),
                        version.lines().stream()
                                .map(line -> line.wording().word(Column.CONTENT).isEmpty()
                                        ? line.wording().word(Column.MATTER)
                                        : line.wording().word(Column.CONTENT))
                                .toList(),
                        true,
                        keeping.may(version, viewer),
                        List.of()));
    }
}
