package zelian.division.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.consultation.Asking;
import zelian.consultation.Consultations;
import zelian.division.DivisionId;
import zelian.meeting.AgendaItemId;
import zelian.meeting.Meetings;
import zelian.notice.Inbox;
import zelian.notice.Note;

/** Carries a version from draft into force (征求意见 → 审定 → 印发). */
@Service
public class Passing {

    private final VersionRows versions;
    private final Lines lines;
    private final Faults faults;
    private final Consultations consultations;
    private final Directory directory;
    private final PuttingInForce puttingInForce;
    private final Seats seats;
    private final Meetings meetings;
    private final Inbox inbox;
    private final Telling telling;

    Passing(
            VersionRows versions,
            Lines lines,
            Faults faults,
            Consultations consultations,
            Directory directory,
            PuttingInForce puttingInForce,
            Seats seats,
            Meetings meetings,
            Inbox inbox,
            Telling telling) {
        this.versions = versions;
        this.lines = lines;
        this.faults = faults;
        this.consultations = consultations;
        this.directory = directory;
        this.puttingInForce = puttingInForce;
        this.seats = seats;
        this.meetings = meetings;
        this.inbox = inbox;
        this.telling = telling;
    }

    /** @throws Rejected as {@link Consultations#ask}, {@code division.has-faults} naming the first */
    @Transactional
    public void consult(Viewer by, DivisionId id, @Nullable LocalDate until) {
        var version = drafted(by, id);
        if (!(version instanceof DivisionVersion.Draft draft)) {
            throw other(version);
        }
        requireWhole(id);
        consultations.ask(by, asking(draft.head(), until));
        versions.move(draft, draft.consult(Objects.requireNonNull(until, "refused without a day")));
        telling.tell(
                by,
                draft.head(),
                "division.consulted",
                "《%s》征求意见，%s 止".formatted(draft.head().title(), until));
    }

    /** @throws Rejected as {@link Consultations#conclude} */
    @Transactional
    public void submit(Viewer by, DivisionId id) {
        var version = drafted(by, id);
        requireWhole(id);
        consultations.conclude(by, id.value());
        var submitted = switch (version) {
            case DivisionVersion.Draft draft -> draft.submit(by.day());
            case DivisionVersion.Consulting consulting -> consulting.submit(by.day());
            default -> throw other(version);
        };
        versions.move(version, submitted);
        telling.tell(
                by,
                version.head(),
                "division.submitted",
                "《%s》提交审定".formatted(version.head().title()));
    }

    @Transactional
    public void approve(Viewer by, DivisionId id, @Nullable AgendaItemId item) {
        var submitted = submitted(by, id);
        if (item == null) {
            throw Rejected.because("division.no-session").at("agendaItem");
        }
        var session = meetings.resting(item, by.day(), by);
        versions.move(submitted, submitted.approve(by, item));
        telling.tell(
                by,
                submitted.head(),
                "division.approved",
                "审定《%s》".formatted(submitted.head().title()),
                Map.of(),
                Map.of("审定会议", session.inWords()));
    }

    @Transactional
    public void sendBack(Viewer by, DivisionId id, String reason) {
        var submitted = submitted(by, id);
        if (reason.isBlank()) {
            throw Rejected.because("division.reason-missing").at("reason");
        }
        var head = submitted.head();
        versions.move(submitted, submitted.sendBack(reason.strip()));
        telling.tell(by, head, "division.sent-back", "退回《%s》：%s".formatted(head.title(), reason.strip()));
        inbox.send(
                by,
                new Note(
                        "division.sent-back:" + id + ":" + head.lock(),
                        head.drafter(),
                        head.drafterTenure(),
                        "《" + head.title() + "》被退回",
                        by.name() + "：" + reason.strip(),
                        "division",
                        id.value()));
    }

    /** From today in force: the version before ends, whoever is asked is asked, milestones become tasks. */
    @Transactional
    public void issue(Viewer by, DivisionId id) {
        var version = versions.get(id, by);
        seats.requireDrafting(by, version.head().unit());
        if (!(version instanceof DivisionVersion.Approved approved)) {
            throw other(version);
        }
        var laid = puttingInForce.put(by, approved);
        telling.tell(
                by,
                approved.head(),
                "division.issued",
                "印发《%s》第 %d 版，排出节点任务 %d 项"
                        .formatted(approved.head().title(), approved.head().ordinal(), laid));
    }

    /** The lines as they are sent, to the units they name. */
    private Asking asking(VersionHead head, @Nullable LocalDate until) {
        var all = lines.of(head.id());
        var units = Line.units(all);
        var names = directory.unitNames(units);
        return new Asking(
                new Asking.Text(
                        "division",
                        head.id().value(),
                        head.id().value(),
                        head.unit(),
                        head.title(),
                        "/divisions/" + head.id()),
                all.stream()
                        .map(line -> new Asking.Line(
                                line.number(),
                                line.words() + "\n" + line.answering().inWords(names),
                                "/divisions/drafted/" + line.id()))
                        .toList(),
                units,
                List.of(),
                until,
                false);
    }

    private void requireWhole(DivisionId id) {
        var all = lines.of(id);
        if (all.isEmpty()) {
            throw Rejected.because("division.no-line");
        }
        var found = faults.of(all);
        if (!found.isEmpty()) {
            var first = found.getFirst();
            throw Rejected.because(
                    "division.has-faults",
                    found.size(),
                    first.line().number() + " " + first.line().words(),
                    first.words());
        }
    }

    private DivisionVersion drafted(Viewer by, DivisionId id) {
        var version = versions.get(id, by);
        seats.requireDrafting(by, version.head().unit());
        return version;
    }

    private DivisionVersion.Submitted submitted(Viewer by, DivisionId id) {
        var version = versions.get(id, by);
        seats.requireApproving(by, version.head().unit());
        if (version instanceof DivisionVersion.Submitted submitted) {
            return submitted;
        }
        throw other(version);
    }

    private static Rejected other(DivisionVersion version) {
        return Rejected.because("division.other-state", version.head().title(), version.word());
    }
}
