package zelian.duty.filing;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.ledger.Deed;

/** Files issued lists with the unit above (备案), which takes note of them or makes a remark. */
@Service
class FilingLists {

    private static final int LONGEST = 300;

    private final Filings filings;
    private final Rights rights;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    FilingLists(Filings filings, Rights rights, Directory directory, ApplicationEventPublisher events) {
        this.filings = filings;
        this.rights = rights;
        this.directory = directory;
        this.events = events;
    }

    boolean files(Viewer viewer, Filings.Issued issued) {
        return issued.superior() != null && issued.current() && rights.may(viewer, Area.DUTY, Act.DRAFT, issued.unit());
    }

    boolean answers(Viewer viewer, Filing filing) {
        return filing instanceof Filing.Filed
                && rights.may(viewer, Area.DUTY, Act.DRAFT, filing.head().superior())
                && !viewer.person().equals(filing.head().filedBy());
    }

    /** @throws Rejected if the list is not in force, or there is no unit above */
    @Transactional
    void file(Viewer by, UUID list, String words) {
        var issued = filings.issued(list).orElseThrow(() -> new NotFound("issued version of " + list));
        rights.require(by, Area.DUTY, Act.DRAFT, issued.unit());
        var superior = issued.superior();
        if (superior == null) {
            throw Rejected.because("duty.nobody-above", directory.unitName(issued.unit()));
        }
        if (!issued.current()) {
            throw Rejected.because("duty.filed-out-of-force");
        }
        if (words.length() > LONGEST) {
            throw Rejected.because("duty.filing-too-long", LONGEST).at("words");
        }
        var head = new Filing.Head(
                Ids.next(),
                0,
                issued.version(),
                list,
                issued.unit(),
                superior,
                words,
                by.person(),
                by.name(),
                by.day());
        filings.add(head);
        tell(by, head, "duty.list-filed", issued.number() + " 报" + directory.unitName(superior) + "备案", Map.of());
    }

    @Transactional
    void receive(Viewer by, UUID list) {
        var filed = filed(by, list);
        var received = filed.receive(by);
        filings.move(filed, received, received.by());
        tell(by, filed.head(), "duty.filing-received", "收悉备案", Map.of());
    }

    /** @throws Rejected without a remark */
    @Transactional
    void remark(Viewer by, UUID list, String remark) {
        var filed = filed(by, list);
        if (remark.isEmpty() || remark.length() > LONGEST) {
            throw Rejected.because("duty.filing-without-remark", LONGEST).at("remark");
        }
        var remarked = filed.remark(by, remark);
        filings.move(filed, remarked, remarked.by());
        tell(by, filed.head(), "duty.filing-remarked", "对备案提出意见", Map.of("意见", remark));
    }

    /** @throws NotFound if the version in force was not filed, or that is not this reader's to know */
    private Filing.Filed filed(Viewer by, UUID list) {
        var filing = filings.issued(list)
                .flatMap(issued -> filings.of(issued.version()))
                .orElseThrow(() -> new NotFound("filing of " + list));
        rights.require(by, Area.DUTY, Act.DRAFT, filing.head().superior());
        if (filing instanceof Filing.Filed filed) {
            return filed;
        }
        throw Rejected.because("common.changed-meanwhile");
    }

    private void tell(Viewer by, Filing.Head head, String act, String sentence, Map<String, String> after) {
        events.publishEvent(new Deed(
                by,
                act,
                "duty_list",
                head.list(),
                head.unit(),
                directory.unitName(head.unit()) + "责任清单" + sentence,
                Map.of(),
                after));
    }
}
