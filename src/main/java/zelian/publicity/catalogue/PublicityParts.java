package zelian.publicity.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.duty.Duties;
import zelian.duty.DutyListId;
import zelian.duty.Publicity;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** Says on the page of a list how far it is made known, and lets whoever drafts propose it. */
@Component
class PublicityParts implements PagePart {

    private final Publications publications;
    private final Duties duties;
    private final Rights rights;
    private final Directory directory;

    PublicityParts(Publications publications, Duties duties, Rights rights, Directory directory) {
        this.publications = publications;
        this.duties = duties;
        this.rights = rights;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("duty_list")) {
            return Optional.empty();
        }
        var list = new DutyListId(id);
        var all = publications.of(list);
        var inForce = Optional.ofNullable(
                        duties.lists(List.of(list), viewer.day()).get(list))
                .filter(on -> rights.may(viewer, Area.DUTY, Act.DRAFT, on.unit()));
        var proposal = inForce.filter(on -> all.stream()
                        .noneMatch(each -> each.head().text().version().equals(on.version())
                                && !(each instanceof Publication.Refused || each instanceof Publication.Withdrawn)))
                .map(this::proposal);
        var readable = all.stream()
                .filter(each -> inForce.isPresent()
                        || each instanceof Publication.Published && each.head().scope() == Publicity.STAFF)
                .map(this::row)
                .toList();
        return readable.isEmpty() && proposal.isEmpty()
                ? Optional.empty()
                : Optional.of(new PublicityPart(readable, proposal.orElse(null)));
    }

    private CataloguePage.Row row(Publication publication) {
        var head = publication.head();
        return new CataloguePage.Row(
                "/published/" + head.id(),
                head.title(),
                directory.unitName(head.text().unit()),
                head.scope().label(),
                publication.word(),
                head.since() == null ? "—" : head.since() + (head.until() == null ? " 起" : " 至 " + head.until()),
                head.decision());
    }

    private PublicityPart.Proposal proposal(Duties.ListOn on) {
        var lines = duties.in(on.list(), on.since());
        return new PublicityPart.Proposal(
                on.unit().toString(),
                on.list().toString(),
                on.version(),
                Arrays.stream(Publicity.values())
                        .map(scope -> new Option(
                                scope.name(),
                                "%s（%d / %d 项）"
                                        .formatted(
                                                scope.label(),
                                                lines.stream()
                                                        .filter(duty -> Publishing.open(duty.publicity(), scope))
                                                        .count(),
                                                lines.size())))
                        .toList());
    }
}
