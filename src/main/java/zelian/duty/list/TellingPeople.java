package zelian.duty.list;

import java.util.HashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.Duties;
import zelian.duty.DutyListIssued;
import zelian.notice.Inbox;
import zelian.notice.Note;

/** Tells those concerned: the drafter that a list came back, the heads of units what theirs leads. */
@Component
class TellingPeople {

    private final Inbox inbox;
    private final Duties duties;
    private final Directory directory;

    TellingPeople(Inbox inbox, Duties duties, Directory directory) {
        this.inbox = inbox;
        this.duties = duties;
        this.directory = directory;
    }

    void sentBack(Viewer by, Version version) {
        var head = version.head();
        inbox.send(
                by,
                new Note(
                        "duty.sent-back:" + head.id() + ":" + head.lock(),
                        head.drafter(),
                        head.drafterTenure(),
                        "《" + head.title() + "》被退回，请修改后再提交",
                        by.title() + " " + by.name() + " 退回",
                        ApprovingLists.KIND,
                        head.list().id().value()));
    }

    /** Every principal of a unit that leads something is told once, with how many. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DutyListIssued issued) {
        var leads = new HashMap<UnitId, Integer>();
        duties.in(issued.list(), issued.since())
                .forEach(duty -> duty.leadUnits().forEach(unit -> leads.merge(unit, 1, Integer::sum)));
        leads.forEach((unit, count) -> directory
                .principal(unit, issued.since())
                .filter(principal -> !principal.person().equals(issued.by().person()))
                .ifPresent(principal -> inbox.send(
                        issued.by(),
                        new Note(
                                "duty.issued:" + issued.list() + ":" + issued.version() + ":" + unit,
                                principal.person(),
                                principal.tenure(),
                                "《%s》%s 已印发".formatted(issued.title(), issued.version()),
                                "%s牵头 %d 项，自 %s 起执行".formatted(principal.unitName(), count, issued.since()),
                                ApprovingLists.KIND,
                                issued.list().value()))));
    }
}
