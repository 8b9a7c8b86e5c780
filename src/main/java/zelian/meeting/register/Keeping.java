package zelian.meeting.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.meeting.AgendaItemId;
import zelian.meeting.MeetingId;
import zelian.meeting.MeetingKind;

/**
 * Keeps the register of sessions, by the party office: enters a session after it was held, item by item, puts right
 * what was entered wrongly, strikes what never was a session. Before and after stay in the ledger.
 */
@Service
public class Keeping {

    private final MeetingRows rows;
    private final Directory directory;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    Keeping(MeetingRows rows, Directory directory, Rights rights, ApplicationEventPublisher events) {
        this.rows = rows;
        this.directory = directory;
        this.rights = rights;
        this.events = events;
    }

    /** A session as it was held, to be entered. */
    public record Held(
            MeetingKind kind, LocalDate day, String title, String minutes, List<TenureId> present, String others) {}

    /**
     * @throws Rejected {@code meeting.not-held-yet} if the day is to come, {@code meeting.nobody-there} if nobody of the
     *     body was there, {@code meeting.not-of-the-body} if somebody is not of it
     */
    @Transactional
    public MeetingId enter(Viewer by, UnitId unit, Held held) {
        rights.require(by, Area.DUTY, Act.ISSUE, unit);
        var meeting =
                of(by, new MeetingId(Ids.next()), 0, rows.number(held.day().getYear()), unit, held);
        rows.add(meeting);
        events.publishEvent(new Deed(
                by,
                "meeting.entered",
                "meeting",
                meeting.id().value(),
                unit,
                "登记会议“" + held.title() + "”",
                Map.of(),
                fields(meeting)));
        return meeting.id();
    }

    @Transactional
    public void change(Viewer by, MeetingId id, int lock, Held held) {
        var before = standing(by, id);
        var after = of(by, id, lock, before.number(), before.unit(), held);
        rows.change(after);
        events.publishEvent(new Deed(
                by,
                "meeting.changed",
                "meeting",
                id.value(),
                before.unit(),
                "更正会议“" + held.title() + "”的登记",
                fields(before),
                fields(after)));
    }

    /** Enters the next item of the session. */
    @Transactional
    public AgendaItemId add(Viewer by, MeetingId id, String subject, String conclusion) {
        var meeting = standing(by, id);
        var line =
                new Line(new AgendaItemId(Ids.next()), rows.items(id).size() + 1, subject.strip(), conclusion.strip());
        rows.addItem(id, line);
        tell(
                by,
                meeting,
                "meeting.concluded",
                "登记“%s”第 %d 项“%s”".formatted(meeting.title(), line.ordinal(), line.subject()));
        return line.id();
    }

    @Transactional
    public void word(Viewer by, AgendaItemId item, String subject, String conclusion) {
        var meeting = standing(by, rows.meetingOf(item).orElseThrow(() -> new NotFound("agenda item " + item)));
        var before = rows.items(meeting.id()).stream()
                .filter(line -> line.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound("agenda item " + item));
        rows.changeItem(new Line(item, before.ordinal(), subject.strip(), conclusion.strip()));
        events.publishEvent(new Deed(
                by,
                "meeting.item-changed",
                "agenda_item",
                item.value(),
                meeting.unit(),
                "更正“%s”第 %d 项".formatted(meeting.title(), before.ordinal()),
                Map.of("议题", before.subject(), "议定", before.conclusion()),
                Map.of("议题", subject.strip(), "议定", conclusion.strip())));
    }

    /** It was no session, or is entered twice (作废); what refers to it keeps the reference and says so. */
    @Transactional
    public void strike(Viewer by, MeetingId id, String reason) {
        var meeting = standing(by, id);
        if (reason.isBlank()) {
            throw Rejected.because("meeting.reason-missing").at("reason");
        }
        rows.strike(meeting, reason.strip());
        tell(by, meeting, "meeting.struck", "作废会议“%s”的登记：%s".formatted(meeting.title(), reason.strip()));
    }

    Meeting standing(Viewer by, MeetingId id) {
        var meeting = rows.get(id, by);
        rights.require(by, Area.DUTY, Act.ISSUE, meeting.unit());
        if (meeting.struck() != null) {
            throw Rejected.because("meeting.struck", meeting.title());
        }
        return meeting;
    }

    private Meeting of(Viewer by, MeetingId id, int lock, String number, UnitId unit, Held held) {
        if (held.day().isAfter(by.day())) {
            throw Rejected.because("meeting.not-held-yet", held.day().toString())
                    .at("heldOn");
        }
        var body = directory.holders(unit, held.day());
        var present = body.stream()
                .filter(holder -> held.present().contains(holder.tenure()))
                .map(holder -> new Meeting.Present(holder.tenure(), holder.person()))
                .toList();
        if (present.isEmpty()) {
            throw Rejected.because("meeting.nobody-there", directory.unitName(unit))
                    .at("present");
        }
        if (present.size() < held.present().size()) {
            throw Rejected.because(
                            "meeting.not-of-the-body",
                            directory.unitName(unit),
                            held.day().toString())
                    .at("present");
        }
        return new Meeting(
                id,
                lock,
                number,
                unit,
                held.kind(),
                held.day(),
                held.title().strip(),
                held.minutes(),
                body.size(),
                present,
                held.others(),
                by.person(),
                by.day(),
                null);
    }

    private static Map<String, String> fields(Meeting meeting) {
        return Map.of(
                "会议", meeting.title(),
                "类别", meeting.kind().label(),
                "日期", meeting.heldOn().toString(),
                "到会", meeting.attendance(),
                "纪要", meeting.minutes());
    }

    private void tell(Viewer by, Meeting meeting, String act, String sentence) {
        events.publishEvent(new Deed(by, act, "meeting", meeting.id().value(), meeting.unit(), sentence));
    }
}
