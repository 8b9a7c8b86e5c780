package zelian.assessment.notice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.ClosedYears;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.assessment.SessionId;
import zelian.assessment.debrief.Debrief;
import zelian.assessment.debrief.DebriefHead;
import zelian.assessment.debrief.Debriefs;
import zelian.assessment.debrief.Telling;
import zelian.assessment.session.Session;
import zelian.assessment.session.Sessions;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** Calls for the debriefs of a year (通知述责): who debriefs, by when, before whom. */
@Service
class CallingForDebriefs {

    static final Set<Role> SPEAKERS = EnumSet.of(Role.MEMBER, Role.DISCIPLINE, Role.UNIT_HEAD, Role.BRANCH);
    static final Set<Role> CHAIRS = EnumSet.of(Role.SECRETARY, Role.MEMBER);
    static final Set<Role> REVIEWERS = EnumSet.of(Role.DISCIPLINE, Role.PERSONNEL);

    private final Sessions sessions;
    private final Debriefs debriefs;
    private final Directory directory;
    private final Rights rights;
    private final ClosedYears closed;
    private final Telling telling;

    CallingForDebriefs(
            Sessions sessions,
            Debriefs debriefs,
            Directory directory,
            Rights rights,
            ClosedYears closed,
            Telling telling) {
        this.sessions = sessions;
        this.debriefs = debriefs;
        this.directory = directory;
        this.rights = rights;
        this.closed = closed;
        this.telling = telling;
    }

    /**
     * @throws Rejected if the days do not follow each other, the year is neither this one nor the last, or
     *     whoever comments or reviews debriefs in the same session
     */
    @Transactional
    public SessionId call(Viewer by, SessionForm form) {
        rights.requireAnywhere(by, Area.ASSESSMENT, Act.LEAD);
        requireDays(form, by.day());
        var chair = holder(form.chair(), CHAIRS, by.day());
        var reviewer = holder(form.reviewer(), REVIEWERS, by.day());
        var speakers = new LinkedHashSet<>(form.speakers())
                .stream().map(tenure -> holder(tenure, SPEAKERS, by.day())).toList();
        speakers.forEach(speaker -> requireOther(speaker, chair, reviewer));
        requireOnce(speakers);
        var session = new Session(
                new SessionId(Ids.next()),
                form.title().strip(),
                form.year(),
                by.unit(),
                Party.of(chair),
                Party.of(reviewer),
                Party.of(by),
                form.draftBy(),
                form.heldOn(),
                form.place() == null || form.place().isBlank()
                        ? null
                        : form.place().strip(),
                by.day());
        closed.require(
                by,
                by.unit(),
                session.year(),
                new ClosedYears.Fact("session", session.id().value()),
                "述责");
        sessions.add(session);
        telling.called(
                by,
                session,
                Map.of(
                        "述责年度",
                        String.valueOf(form.year()),
                        "交稿期限",
                        form.draftBy().toString(),
                        "述责会",
                        form.heldOn().toString(),
                        "人数",
                        String.valueOf(speakers.size())));
        speakers.forEach(speaker -> notice(by, session, speaker));
        return session.id();
    }

    private void notice(Viewer by, Session session, Directory.Holder speaker) {
        var debrief = new Debrief.Noticed(new DebriefHead(
                new DebriefId(Ids.next()),
                0,
                session.id(),
                session.year(),
                speaker.unit(),
                Party.of(speaker),
                speaker.name(),
                speaker.postInWords(),
                by.day()));
        debriefs.add(debrief);
        telling.happened(by, "noticed", debrief, "通知述责", Map.of(), Map.of("状态", debrief.word()), "");
    }

    private static void requireDays(SessionForm form, LocalDate day) {
        if (form.year() != day.getYear() && form.year() != day.getYear() - 1) {
            throw Rejected.because("assessment.year-out-of-reach", form.year()).at("year");
        }
        if (form.draftBy().isBefore(day)) {
            throw Rejected.because("assessment.day-past", form.draftBy(), day).at("draftBy");
        }
        if (form.heldOn().isBefore(form.draftBy())) {
            throw Rejected.because("assessment.session-before-drafts", form.heldOn(), form.draftBy())
                    .at("heldOn");
        }
    }

    private static void requireOther(Directory.Holder speaker, Directory.Holder chair, Directory.Holder reviewer) {
        if (speaker.person().equals(chair.person())) {
            throw Rejected.because("assessment.chair-debriefs", chair.name())
                    .citing(Debrief.NOT_ONESELF)
                    .at("chair");
        }
        if (speaker.person().equals(reviewer.person())) {
            throw Rejected.because("assessment.reviewer-debriefs", reviewer.name())
                    .citing(Debrief.NOT_ONESELF)
                    .at("reviewer");
        }
    }

    private static void requireOnce(List<Directory.Holder> speakers) {
        var seen = new LinkedHashSet<>();
        speakers.stream()
                .filter(speaker -> !seen.add(speaker.person()))
                .findFirst()
                .ifPresent(twice -> {
                    throw Rejected.because("assessment.speaks-twice", twice.name())
                            .at("speakers");
                });
    }

    private Directory.Holder holder(TenureId tenure, Set<Role> roles, LocalDate day) {
        return roles.stream()
                .flatMap(role -> directory.inRole(role, day).stream())
                .filter(holder -> holder.tenure().equals(tenure))
                .findFirst()
                .orElseThrow(() -> new NotFound("tenure " + tenure));
    }
}
