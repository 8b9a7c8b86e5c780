package zelian.duty.filing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.ui.Page;
import zelian.ui.PagePart;
import zelian.ui.Say;

/** On the page of a list in force: its filing with the unit above, for those who read the lists of the unit. */
@Component
class FilingOfList implements PagePart {

    private final Filings filings;
    private final FilingLists filing;
    private final Rights rights;
    private final Directory directory;

    FilingOfList(Filings filings, FilingLists filing, Rights rights, Directory directory) {
        this.filings = filings;
        this.filing = filing;
        this.rights = rights;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("duty_list") || viewer.administers()) {
            return Optional.empty();
        }
        return filings.issued(id)
                .filter(issued -> rights.may(viewer, Area.DUTY, Act.READ, issued.unit()))
                .flatMap(issued -> part(id, issued, viewer));
    }

    private Optional<Page> part(UUID list, Filings.Issued issued, Viewer viewer) {
        var superior = issued.superior();
        if (superior == null) {
            return Optional.empty();
        }
        var found = filings.of(issued.version());
        var head = found.map(Filing::head);
        return Optional.of(new FilingPart(
                list,
                issued.number(),
                directory.unitName(superior),
                found.map(Filing::word).orElse(null),
                head.map(one -> one.filedName() + " " + Say.day(one.filedOn()) + " 报送")
                        .orElse(null),
                head.map(Filing.Head::words).orElse(""),
                found.map(Filing::answer)
                        .map(answer -> answer.name() + " " + Say.day(answer.on()) + " 答复")
                        .orElse(null),
                found.map(one -> one instanceof Filing.Remarked remarked ? remarked.remark() : null)
                        .orElse(null),
                filing.files(viewer, issued),
                found.map(one -> filing.answers(viewer, one)).orElse(false)));
    }
}
