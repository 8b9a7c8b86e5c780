package zelian.mandate.granting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.notice.Matter;
import zelian.notice.Matters;

/** What grants wait for: the secretary to approve; whoever proposed one to see that it ends soon (到期前提醒). */
@Component
class GrantMatters implements Matters {

    /** How many days before its end it is brought up. */
    static final int NOTICE = 30;

    private final GrantRows grants;
    private final Rights rights;
    private final Directory directory;

    GrantMatters(GrantRows grants, Rights rights, Directory directory) {
        this.grants = grants;
        this.rights = rights;
        this.directory = directory;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        var approves =
                viewer.has(Role.SECRETARY) ? rights.units(viewer, Area.ACCOUNTABILITY, Act.APPROVE) : Set.<UnitId>of();
        var approving = !approves.isEmpty()
                ? grants.proposed().stream()
                        .map(Grant::head)
                        .filter(head -> approves.containsAll(head.units()))
                        .map(head -> new Matter(
                                "power_grant",
                                head.id(),
                                viewer.tenure(),
                                viewer.person(),
                                head.grantor(),
                                "批准授权",
                                head.document(),
                                directory.unitName(head.grantee()),
                                null))
                : Stream.<Matter>of();
        var ending = viewer.has(Role.DISCIPLINE)
                ? due(new Period(viewer.day(), viewer.day().plusDays(NOTICE)), viewer.day()).stream()
                        .filter(matter -> matter.tenure().equals(viewer.tenure()))
                : Stream.<Matter>of();
        return Stream.concat(approving, ending).limit(limit).toList();
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return grants.ending(days).stream()
                .map(Grant::head)
                .map(head -> new Matter(
                        "power_grant",
                        head.id(),
                        head.proposerTenure(),
                        head.proposer(),
                        head.grantor(),
                        "续授或者到期终止",
                        head.document(),
                        directory.unitName(head.grantee()),
                        head.until()))
                .toList();
    }
}
