package zelian.duty.raci;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;
import zelian.duty.Wording;
import zelian.ledger.Deed;

/** Says who does what, and gives duties back to whose business they are (三转). */
@Service
class HandingBack {

    private final Bodies bodies;
    private final Marks marks;
    private final HandBacks handBacks;
    private final Duties duties;
    private final Drafts drafts;
    private final Directory directory;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    HandingBack(
            Bodies bodies,
            Marks marks,
            HandBacks handBacks,
            Duties duties,
            Drafts drafts,
            Directory directory,
            Rights rights,
            ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.marks = marks;
        this.handBacks = handBacks;
        this.duties = duties;
        this.drafts = drafts;
        this.directory = directory;
        this.rights = rights;
        this.events = events;
    }

    /** What the columns do not say: how this unit takes part in that duty.*/
    @Transactional
    void say(Viewer by, DutyListId list, DutyId duty, UnitId unit, Set<Letter> letters) {
        var table = bodies.of(list, by);
        rights.require(by, Area.DUTY, Act.DRAFT, table.list().unit());
        var row = table.row(duty);
        var name = directory
                .unit(unit)
                .orElseThrow(() -> Rejected.because("common.changed-meanwhile").at("unit"))
                .name();
        marks.say(duty, unit, letters);
        tell(
                by,
                duty,
                table.list().unit(),
                "duty.raci-said",
                "“%s”的 RACI：%s".formatted(row.duty().matter(), name),
                Map.of(name, row.cell(unit)),
                Map.of(name, Raci.cell(letters)));
    }

    /** The table of the list, if the viewer may propose that something of it be given back. */
    Bodies.Table proposable(Viewer by, DutyListId list) {
        var table = bodies.of(list, by);
        if (!rights.may(by, Area.DUTY, Act.DRAFT, table.list().unit())) {
            rights.require(by, Area.DUTY, Act.REVIEW, table.list().unit());
        }
        return table;
    }

    /**
     * @throws Rejected {@code duty.hand-back-not-theirs} if the body does not carry the duty out, {@code duty.hand-back-to-whom}
     *     for no department of its own business, {@code duty.hand-back-reason}
     */
    @Transactional
    UUID propose(Viewer by, DutyListId list, DutyId duty, UnitId from, UnitId to, String reason) {
        var table = proposable(by, list);
        var unit = table.list().unit();
        var row = table.row(duty);
        if (!row.displaced(table.discipline()).contains(from)) {
            throw Rejected.because("duty.hand-back-not-theirs", directory.unitName(from))
                    .at("duty");
        }
        if (table.discipline().contains(to) || directory.unit(to).isEmpty()) {
            throw Rejected.because("duty.hand-back-to-whom").at("to");
        }
        if (reason.isBlank()) {
            throw Rejected.because("duty.hand-back-reason").at("reason");
        }
        var head = new HandBackHead(
                Ids.next(),
                0,
                duty,
                list,
                unit,
                row.duty().matter(),
                from,
                to,
                reason.strip(),
                row.inWords(table.names()),
                new HandBackHead.Hands(by.person(), by.tenure(), by.day(), null, null, null),
                null,
                null,
                null);
        handBacks.add(new HandBack.Proposed(head));
        tell(
                by,
                head,
                "duty.hand-back-proposed",
                "提出把“%s”由%s交回%s：%s"
                        .formatted(head.matter(), directory.unitName(from), directory.unitName(to), head.reason()));
        return head.id();
    }

    /** @throws Rejected {@code duty.hand-back-reason} if it is declined without one */
    @Transactional
    void decide(Viewer by, UUID id, boolean agreed, String words) {
        var handBack = handBacks.get(id);
        var head = handBack.head();
        rights.require(by, Area.DUTY, Act.APPROVE, head.body());
        if (!(handBack instanceof HandBack.Proposed proposed)) {
            throw Rejected.because("duty.hand-back-other-state", head.matter(), handBack.word());
        }
        if (!agreed && words.isBlank()) {
            throw Rejected.because("duty.hand-back-reason").at("words");
        }
        handBacks.move(proposed, agreed ? proposed.accept(by, words.strip()) : proposed.decline(by, words.strip()));
        tell(
                by,
                head,
                agreed ? "duty.hand-back-accepted" : "duty.hand-back-declined",
                "%s把“%s”交回%s".formatted(agreed ? "同意" : "不同意", head.matter(), directory.unitName(head.to())));
    }

    /**
     * Writes it into the draft of the list: the department leads, the discipline body supervises.
     *
     * @throws Rejected as {@link Drafts#lay}
     */
    @Transactional
    void move(Viewer by, UUID id) {
        var handBack = handBacks.get(id);
        var head = handBack.head();
        rights.require(by, Area.DUTY, Act.DRAFT, head.body());
        if (!(handBack instanceof HandBack.Accepted accepted)) {
            throw Rejected.because("duty.hand-back-other-state", head.matter(), handBack.word());
        }
        var duty = duties.find(head.duty(), by.day()).orElseThrow(() -> new NotFound("duty " + head.duty()));
        var wording = moved(duty, head);
        var laid = drafts.lay(by, head.body(), duty.year(), List.of(wording));
        marks.forget(head.duty());
        var after = "牵头 %s，配合 %s，监督 %s"
                .formatted(wording.word(Column.LEAD_UNIT), orNobody(duty.support()), wording.word(Column.SUPERVISOR));
        handBacks.move(accepted, accepted.move(by, laid.version(), after));
        tell(
                by,
                head,
                "duty.hand-back-moved",
                "在清单 %s 草案里把“%s”交回%s".formatted(laid.version(), head.matter(), directory.unitName(head.to())));
    }

    private static String orNobody(String words) {
        return words.isEmpty() ? "无" : words;
    }

    private Wording moved(Duty duty, HandBackHead head) {
        var from = directory.unitName(head.from());
        var to = directory.unitName(head.to());
        var words = new EnumMap<Column, String>(Column.class);
        words.put(Column.SUBJECT, duty.subject());
        words.put(Column.MATTER, duty.matter());
        words.put(Column.LEAD, duty.lead().contains(from) ? to + "主要负责人" : duty.lead());
        words.put(
                Column.LEAD_UNIT,
                duty.leadUnit().contains(from) ? duty.leadUnit().replace(from, to) : to);
        words.put(
                Column.SUPERVISOR,
                duty.supervisor().contains(from)
                        ? duty.supervisor()
                        : duty.supervisor().isEmpty() ? from : duty.supervisor() + "、" + from);
        return new Wording(words);
    }

    private void tell(Viewer by, HandBackHead head, String act, String sentence) {
        events.publishEvent(new Deed(
                by, act, "hand_back", head.id(), head.body(), sentence, Map.of("此前", head.before()), Map.of()));
    }

    private void tell(
            Viewer by,
            DutyId duty,
            UnitId unit,
            String act,
            String sentence,
            Map<String, String> before,
            Map<String, String> after) {
        events.publishEvent(new Deed(by, act, "duty", duty.value(), unit, sentence, before, after));
    }
}
