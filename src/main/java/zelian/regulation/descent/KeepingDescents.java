package zelian.regulation.descent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.regulation.TextVerified;

/** Keeps the descent of rules (沿革): takes texts in, has them verified, notes when one is no longer in force. */
@Service
class KeepingDescents {

    private final Descents descents;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    KeepingDescents(Descents descents, Rights rights, ApplicationEventPublisher events) {
        this.descents = descents;
        this.rights = rights;
        this.events = events;
    }

    /** Whoever issues duty lists keeps what these rest on. */
    boolean keeps(Viewer viewer, UnitId unit) {
        return rights.may(viewer, Area.DUTY, Act.ISSUE, unit);
    }

    boolean verifies(Viewer viewer, UnitId unit) {
        return keeps(viewer, unit) || rights.may(viewer, Area.DUTY, Act.REVIEW, unit);
    }

    @Transactional
    UUID open(Viewer by, String title, String note) {
        rights.requireAnywhere(by, Area.DUTY, Act.ISSUE);
        var id = Ids.next();
        descents.open(id, by.unit(), title, note, by.day());
        tell(by, "regulation.descent-opened", descents.get(id), "建立沿革“" + title + "”", Map.of(), Map.of("说明", note));
        return id;
    }

    /** @throws Rejected if its days or what it follows do not fit the other texts */
    @Transactional
    UUID record(Viewer by, UUID descent, Waypoint.Text text) {
        var line = keep(by, descent);
        var head = new Waypoint.Head(Ids.next(), descent, 0, text, by.person(), by.name(), by.day());
        check(descent, head);
        descents.add(head);
        tell(by, "regulation.waypoint-recorded", line, "收录" + text.inWords(), Map.of(), said(text));
        return head.id();
    }

    /** While nobody has verified it. */
    @Transactional
    void word(Viewer by, UUID id, int lock, Waypoint.Text text) {
        var waypoint = descents.waypoint(id);
        var line = keep(by, waypoint.head().descent());
        if (waypoint instanceof Waypoint.Verified) {
            throw Rejected.because(
                    "regulation.verified-never-changes", waypoint.head().text().inWords());
        }
        var was = waypoint.head();
        var head = new Waypoint.Head(
                id, was.descent(), lock, text, was.recordedBy(), was.recordedName(), was.recordedOn());
        check(head.descent(), head);
        descents.word(head);
        tell(by, "regulation.waypoint-worded", line, "改写" + text.inWords(), said(was.text()), said(text));
    }

    @Transactional
    void verify(Viewer by, UUID id, Waypoint.@Nullable Checked checked) {
        var waypoint = descents.waypoint(id);
        var line = descents.get(waypoint.head().descent());
        if (!verifies(by, line.unit())) {
            rights.require(by, Area.DUTY, Act.REVIEW, line.unit());
        }
        if (!(waypoint instanceof Waypoint.Recorded recorded)) {
            throw Rejected.because("common.changed-meanwhile");
        }
        if (checked == null) {
            throw Rejected.because("regulation.nothing-checked").at("checked");
        }
        descents.move(recorded, recorded.verify(by, checked));
        tell(
                by,
                "regulation.waypoint-verified",
                line,
                "核验" + recorded.head().text().inWords() + "：" + checked.label(),
                Map.of(),
                Map.of("核验", checked.label()));
        var text = recorded.head().text();
        events.publishEvent(new TextVerified(by, id, text.title(), text.inWords(), text.since()));
    }

    /** Notes the last day on which a verified text is in force. */
    @Transactional
    void end(Viewer by, UUID id, @Nullable LocalDate lastDay) {
        var waypoint = descents.waypoint(id);
        var line = keep(by, waypoint.head().descent());
        if (!(waypoint instanceof Waypoint.Verified verified)) {
            throw Rejected.because(
                    "regulation.not-verified", waypoint.head().text().inWords());
        }
        if (lastDay == null) {
            throw Rejected.because("regulation.no-last-day").at("until");
        }
        var ended = verified.end(lastDay);
        check(line.id(), ended.head());
        descents.move(verified, ended);
        tell(
                by,
                "regulation.waypoint-ended",
                line,
                ended.head().text().inWords() + "施行到 " + lastDay,
                Map.of(),
                Map.of("失效", lastDay.toString()));
    }

    private void check(UUID descent, Waypoint.Head changed) {
        new Line(Stream.concat(
                                descents.waypoints(descent).stream()
                                        .map(Waypoint::head)
                                        .filter(head -> !head.id().equals(changed.id())),
                                Stream.of(changed))
                        .toList())
                .check();
    }

    private Descents.Descent keep(Viewer by, UUID descent) {
        var line = descents.get(descent);
        rights.require(by, Area.DUTY, Act.ISSUE, line.unit());
        return line;
    }

    private void tell(
            Viewer by,
            String act,
            Descents.Descent line,
            String sentence,
            Map<String, String> before,
            Map<String, String> after) {
        events.publishEvent(new Deed(by, act, "descent", line.id(), line.unit(), sentence, before, after));
    }

    private static Map<String, String> said(Waypoint.Text text) {
        var said = new HashMap<String, String>();
        said.put("要求", text.gist());
        said.put("施行", text.since().toString());
        if (text.until() != null) {
            said.put("失效", text.until().toString());
        }
        return said;
    }
}
