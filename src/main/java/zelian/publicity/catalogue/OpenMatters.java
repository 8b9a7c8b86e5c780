package zelian.publicity.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.notice.Matter;
import zelian.notice.Matters;

/** What publications wait for: 机关纪委 to review, whoever issues to approve. They have no day of their own. */
@Component
class OpenMatters implements Matters {

    private final Publications publications;
    private final Rights rights;

    OpenMatters(Publications publications, Rights rights) {
        this.publications = publications;
        this.rights = rights;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        var reviewing = viewer.has(Role.DISCIPLINE)
                ? at("PROPOSED", Act.REVIEW, viewer, limit)
                        .filter(each -> !each.head().hands().proposer().equals(viewer.person()))
                        .map(each -> matter(each, "审核公开", viewer))
                : Stream.<Matter>of();
        var publishing = viewer.has(Role.PARTY_OFFICE)
                ? at("REVIEWED", Act.ISSUE, viewer, limit).map(each -> matter(each, "批准公开", viewer))
                : Stream.<Matter>of();
        return Stream.concat(reviewing, publishing).limit(limit).toList();
    }

    private Stream<Publication> at(String state, Act act, Viewer viewer, int limit) {
        return publications
                .at(
                        state,
                        rights.units(viewer, Area.DUTY, act).stream()
                                .map(UnitId::value)
                                .toArray(UUID[]::new),
                        limit)
                .stream();
    }

    private static Matter matter(Publication publication, String act, Viewer viewer) {
        var head = publication.head();
        return new Matter(
                "publication",
                head.id().value(),
                viewer.tenure(),
                viewer.person(),
                head.text().unit(),
                act,
                head.title(),
                head.scope().label(),
                null);
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return List.of();
    }
}
