package zelian.duty.raci;

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

/** What hand-backs wait for: the secretary to decide, the party office to write them into the list. */
@Component
class HandBackMatters implements Matters {

    private final HandBacks handBacks;
    private final Rights rights;

    HandBackMatters(HandBacks handBacks, Rights rights) {
        this.handBacks = handBacks;
        this.rights = rights;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return Stream.concat(
                        viewer.has(Role.SECRETARY)
                                ? at("PROPOSED", Act.APPROVE, "决定三转交回", viewer, limit)
                                : Stream.<Matter>of(),
                        viewer.has(Role.PARTY_OFFICE)
                                ? at("ACCEPTED", Act.ISSUE, "写入清单", viewer, limit)
                                : Stream.<Matter>of())
                .limit(limit)
                .toList();
    }

    private Stream<Matter> at(String state, Act right, String act, Viewer viewer, int limit) {
        var bodies = rights.units(viewer, Area.DUTY, right).stream()
                .map(UnitId::value)
                .toArray(UUID[]::new);
        return handBacks.at(state, bodies, limit).stream()
                .map(HandBack::head)
                .map(head -> new Matter(
                        "hand_back",
                        head.id(),
                        viewer.tenure(),
                        viewer.person(),
                        head.body(),
                        act,
                        head.matter(),
                        null,
                        null));
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return List.of();
    }
}
