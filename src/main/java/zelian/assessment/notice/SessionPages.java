package zelian.assessment.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.assessment.SessionId;
import zelian.assessment.debrief.Debrief;
import zelian.assessment.debrief.Sight;
import zelian.assessment.register.DebriefRows;
import zelian.assessment.session.Session;
import zelian.assessment.session.Sessions;
import zelian.regulation.Rules;
import zelian.ui.Fact;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;

/** Puts the pages of sessions together for one reader. */
@Component
class SessionPages {

    private final Sessions sessions;
    private final DebriefRows rows;
    private final Sight sight;
    private final Directory directory;
    private final Rights rights;
    private final Rules rules;
    private final PageParts parts;

    SessionPages(
            Sessions sessions,
            DebriefRows rows,
            Sight sight,
            Directory directory,
            Rights rights,
            Rules rules,
            PageParts parts) {
        this.sessions = sessions;
        this.rows = rows;
        this.sight = sight;
        this.directory = directory;
        this.rights = rights;
        this.rules = rules;
        this.parts = parts;
    }

    SessionFormPage fresh(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.ASSESSMENT, Act.LEAD);
        var day = viewer.day();
        var year = day.getMonthValue() <= 3 ? day.getYear() - 1 : day.getYear();
        var limit = rules.on(day).number("assessment.debrief-length");
        return new SessionFormPage(
                year + " 年度述责述廉",
                String.valueOf(year),
                Option.words(String.valueOf(day.getYear() - 1), String.valueOf(day.getYear())),
                people(CallingForDebriefs.SPEAKERS, day),
                people(CallingForDebriefs.CHAIRS, day),
                people(CallingForDebriefs.REVIEWERS, day),
                "每份不超过 " + limit.value() + " 字，依据：" + limit.source().inWords());
    }

    private List<Option> people(Set<Role> roles, LocalDate day) {
        return roles.stream()
                .flatMap(role -> directory.inRole(role, day).stream())
                .distinct()
                .sorted(Comparator.comparing(Directory.Holder::unitName)
                        .thenComparing(Directory.Holder::title)
                        .thenComparing(Directory.Holder::name))
                .map(holder -> new Option(holder.tenure().toString(), holder.inWords()))
                .toList();
    }

    SessionPage of(SessionId id, Viewer viewer) {
        sight.requireSession(viewer, id.value());
        var session = sessions.get(id);
        var found = rows.of(id, viewer);
        return new SessionPage(
                session.title(),
                session.year() + " 年度",
                "已述责 " + found.stream().filter(row -> row.held()).count() + " / " + found.size() + " 人",
                steps(session, found, viewer.day()),
                facts(session),
                found.stream()
                        .map(row -> new SessionPage.Row(
                                "/debriefs/" + row.id(),
                                row.speakerName(),
                                row.speakerPost(),
                                Debrief.word(row.state()),
                                row.points(),
                                row.items()))
                        .toList(),
                parts.of("session", id.value(), viewer, PagePart.Place.MAIN));
    }

    private static List<Step> steps(Session session, List<DebriefRows.Row> found, LocalDate day) {
        var in = found.stream().filter(DebriefRows.Row::handedIn).count();
        var held = found.stream().filter(DebriefRows.Row::held).count();
        var filed = found.stream().filter(row -> row.state().equals("ARCHIVED")).count();
        var all = found.size();
        return List.of(
                Step.done("通知", Say.shortDay(session.calledOn())),
                step("成稿送审", in, all, true, Say.shortDay(session.draftBy()) + " 前"),
                step("述责会点评", held, all, in == all, Say.shortDay(session.heldOn())),
                step("反馈归档", filed, all, held == all, ""));
    }

    private static Step step(String title, long done, long all, boolean reached, String line) {
        var count = done + " / " + all + " 份";
        var lines = line.isEmpty() ? new String[] {count} : new String[] {line, count};
        if (done == all) {
            return Step.done(title, lines);
        }
        return reached ? Step.now(title, lines) : Step.toCome(title, lines);
    }

    private List<Fact> facts(Session session) {
        var names = directory.names(List.of(
                session.chair().person(),
                session.reviewer().person(),
                session.organiser().person()));
        return List.of(
                new Fact("组织单位", directory.unitName(session.body())),
                new Fact("点评人", names.get(session.chair().person())),
                new Fact("审核人", names.get(session.reviewer().person())),
                new Fact("经办人", names.get(session.organiser().person())),
                new Fact("交稿期限", Say.day(session.draftBy())),
                new Fact("述责会", Say.day(session.heldOn()) + (session.place() == null ? "" : "，" + session.place())));
    }
}
