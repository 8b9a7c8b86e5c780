package zelian.duty.list;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import zelian.access.Viewer;
import zelian.approval.Approvals;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.duty.DutyListFollowed;
import zelian.duty.DutyListId;

/**
 * Puts the list of a year in the place of the unit's list of the year before (接替), the day it is issued. Nothing lapses
 * with the year: until that day the old list is in force.
 */
@Service
class FollowingLists {

    private static final Source CARRIED_ON = Source.own("清单规则：上年清单执行到本年度清单印发，本年度清单不早于当年 1 月 1 日印发");

    private final Versions versions;
    private final Successions successions;
    private final Approvals approvals;
    private final ApplicationEventPublisher events;

    FollowingLists(Versions versions, Successions successions, Approvals approvals, ApplicationEventPublisher events) {
        this.versions = versions;
        this.successions = successions;
        this.approvals = approvals;
        this.events = events;
    }

    /** @throws Rejected {@code duty.former-in-force} if the year of the list in force is not over */
    void refuseTooEarly(ListHead next, LocalDate day) {
        if (day.getYear() < next.year()) {
            successions.inForceBefore(next).stream()
                    .findFirst()
                    .flatMap(versions::list)
                    .ifPresent(former -> {
                        throw Rejected.because(
                                        "duty.former-in-force",
                                        next.title(),
                                        former.title(),
                                        LocalDate.of(next.year(), 1, 1))
                                .citing(CARRIED_ON);
                    });
        }
    }

    /** @throws Rejected {@code duty.list-followed} if a later year's list of the unit is in force */
    void refuseFollowed(ListHead list, LocalDate day) {
        successions.inForceAfter(list, day).ifPresent(after -> {
            throw Rejected.because("duty.list-followed", list.title(), after.since(), after.title())
                    .citing(CARRIED_ON);
        });
    }

    /** In the caller's transaction, once the new list is in force. */
    void follow(Viewer by, Version.Issued issued) {
        successions.inForceBefore(issued.head().list()).forEach(former -> follow(by, former, issued));
    }

    private void follow(Viewer by, DutyListId former, Version.Issued issued) {
        var next = issued.head().list();
        var last = versions.all(former).stream()
                .filter(Version.Issued.class::isInstance)
                .map(Version.Issued.class::cast)
                .findFirst()
                .orElseThrow();
        withdrawUnderWay(by, former, "已由《" + next.title() + "》接替");
        var superseded = last.supersede(issued.since());
        versions.move(last, superseded);
        successions.follow(former, next.id(), superseded.until());
        var head = last.head();
        events.publishEvent(new DutyListFollowed(
                by,
                former,
                head.list().unit(),
                head.list().title(),
                head.number(),
                superseded.until(),
                next.id(),
                next.title()));
    }

    /** What is on its way through approval is nobody's turn any more. */
    void withdrawUnderWay(Viewer by, DutyListId former, String why) {
        versions.underWay(former).ifPresent(version -> {
            var withdrawn = switch (version) {
                case Version.InReview review -> review.withdraw();
                case Version.InApproval approval -> approval.withdraw();
                case Version.ToIssue toIssue -> toIssue.withdraw();
                default -> null;
            };
            if (withdrawn != null) {
                approvals.withdraw(by, ApprovingLists.KIND, former.value(), why);
                versions.move(version, withdrawn);
            }
        });
    }
}
