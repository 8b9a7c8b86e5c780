package zelian.duty.checkup;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.duty.DutyListId;
import zelian.duty.WorkedOn;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** The result of the look over a list stands on its page while anyone works on it. */
@Component
class CheckupOfList implements PagePart {

    private final WorkedOn lists;
    private final CheckingUp checking;

    CheckupOfList(WorkedOn lists, CheckingUp checking) {
        this.lists = lists;
        this.checking = checking;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("duty_list") || viewer.administers()) {
            return Optional.empty();
        }
        return lists.find(new DutyListId(id), viewer).map(version -> {
            var open = checking.of(version, viewer).open();
            return new CheckupPart(
                    id,
                    version.number(),
                    open.values().stream().mapToInt(Long::intValue).sum(),
                    open.entrySet().stream()
                            .map(entry -> entry.getKey().label() + " " + entry.getValue())
                            .collect(Collectors.joining("、")));
        });
    }
}
