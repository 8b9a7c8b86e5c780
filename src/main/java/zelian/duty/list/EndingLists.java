package zelian.duty.list;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zelian.common.Rejected;
import zelian.duty.DutyListEnded;
import zelian.duty.DutyListId;
import zelian.organization.UnitCeased;

/** Ends the list of a unit that is there no longer (机构调整), in the transaction of that act. */
@Service
class EndingLists {

    private final Versions versions;
    private final FollowingLists following;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    EndingLists(Versions versions, FollowingLists following, JdbcClient db, ApplicationEventPublisher events) {
        this.versions = versions;
        this.following = following;
        this.db = db;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(UnitCeased ceased) {
        db.sql("select id from duty.duty_list where unit = :unit and until is null")
                .param("unit", ceased.unit().value())
                .query((row, number) -> new DutyListId(row.getObject("id", java.util.UUID.class)))
                .list()
                .forEach(list -> end(ceased, list));
    }

    private void end(UnitCeased ceased, DutyListId list) {
        following.withdrawUnderWay(ceased.by(), list, ceased.why());
        versions.all(list).stream()
                .filter(Version.Issued.class::isInstance)
                .map(Version.Issued.class::cast)
                .findFirst()
                .ifPresent(issued -> end(ceased, issued));
    }

    private void end(UnitCeased ceased, Version.Issued issued) {
        var head = issued.head().list();
        if (!issued.since().isBefore(ceased.day())) {
            throw Rejected.because("duty.list-begins-later", head.title(), issued.since(), ceased.day())
                    .at("day");
        }
        var superseded = issued.supersede(ceased.day());
        versions.move(issued, superseded);
        db.sql("update duty.duty_list set until = :until, ended_why = :why where id = :list")
                .param("until", superseded.until())
                .param("why", ceased.why())
                .param("list", head.id().value())
                .update();
        db.sql("update duty.duty set until = :until where list = :list and current_item is not null and until is null")
                .param("until", superseded.until())
                .param("list", head.id().value())
                .update();
        events.publishEvent(
                new DutyListEnded(ceased.by(), head.id(), head.unit(), head.title(), superseded.until(), ceased.why()));
    }
}
