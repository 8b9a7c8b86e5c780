package zelian.notice.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.Light;
import zelian.calendar.WorkingCalendar;
import zelian.job.DailyWork;
import zelian.ledger.Deed;
import zelian.notice.Matter;
import zelian.notice.Matters;

/**
 * Holds the morning of a working day: the reminders that are due, and one digest for everyone for whom
 * something is open. Each day once, on one node; each reminder once per matter and due day, so a day that
 * was missed is made up for by the next.
 */
@Service
class Mornings implements DailyWork {

    private final JdbcClient jdbc;
    private final ObjectProvider<Matters> modules;
    private final Notes notes;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    Mornings(
            JdbcClient jdbc,
            ObjectProvider<Matters> modules,
            Notes notes,
            Deadlines deadlines,
            WorkingCalendar calendar,
            Directory directory,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.modules = modules;
        this.notes = notes;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.directory = directory;
        this.events = events;
    }

    @Override
    public Hour hour() {
        return Hour.MORNING;
    }

    @Override
    @Transactional
    public void on(LocalDate day) {
        hold(day);
    }

    /** Whether the morning was held now: not on a day off, and not twice. */
    @Transactional
    boolean hold(LocalDate day) {
        if (!calendar.isWorkingDay(day) || !begin(day)) {
            return false;
        }
        var open = new ArrayList<Matter>();
        for (var colour : List.of(Light.Colour.RED, Light.Colour.YELLOW, Light.Colour.BLUE)) {
            var days = deadlines.dueDays(colour, day);
            var matters = modules.stream()
                    .flatMap(module -> module.due(days, day).stream())
                    .sorted(WaitingMatters.SOONEST)
                    .toList();
            remind(colour, matters, day);
            open.addAll(matters);
        }
        digest(open, day);
        return true;
    }

    private boolean begin(LocalDate day) {
        return jdbc.sql("insert into notice.morning (day) values (:day) on conflict do nothing")
                        .param("day", day)
                        .update()
                == 1;
    }

    private void remind(Light.Colour colour, List<Matter> matters, LocalDate day) {
        var heads = new HashMap<UnitId, Optional<Directory.Holder>>();
        var charges = new HashMap<UnitId, Optional<Directory.Holder>>();
        for (var rung : Rung.LADDER) {
            if (rung.colour() != colour) {
                continue;
            }
            for (var matter : matters) {
                var due = Objects.requireNonNull(matter.due(), "asked for by its due day");
                if (rung.workingDaysLate() > 0 && calendar.workingDaysBetween(due, day) < rung.workingDaysLate()) {
                    continue;
                }
                var light = deadlines.light(due, day);
                switch (rung.told()) {
                    case OWNER -> tell(rung, matter, matter.person(), matter.tenure(), light, day);
                    case PRINCIPAL ->
                        heads.computeIfAbsent(matter.unit(), unit -> directory.principal(unit, day))
                                .ifPresent(head -> tellAbout(rung, matter, head, light, day));
                    case IN_CHARGE ->
                        charges.computeIfAbsent(matter.unit(), unit -> directory.inCharge(unit, day))
                                .ifPresent(head -> tellAbout(rung, matter, head, light, day));
                }
            }
        }
    }

    /** A superior is told of another's matter, never of their own twice. */
    private void tellAbout(Rung rung, Matter matter, Directory.Holder superior, Light light, LocalDate day) {
        if (!superior.person().equals(matter.person())) {
            tell(rung, matter, superior.person(), superior.tenure(), light, day);
        }
    }

    private void tell(Rung rung, Matter matter, PersonId person, TenureId tenure, Light light, LocalDate day) {
        var key = "reminder." + rung.name() + ":" + matter.kind() + ":" + matter.id() + ":" + matter.due();
        var title = light.words() + "：" + matter.act() + "“" + matter.title() + "”";
        var owner = rung.told() == Rung.Told.OWNER
                ? null
                : "轮到 " + directory.names(List.of(matter.person())).getOrDefault(matter.person(), "");
        if (notes.keep(key, person, tenure, Notes.Sort.REMINDER, title, owner, matter.kind(), matter.id(), day)) {
            var name = directory.names(List.of(person)).getOrDefault(person, "");
            events.publishEvent(new Deed(
                    Viewer.system(day),
                    "notice.reminded",
                    matter.kind(),
                    matter.id(),
                    matter.unit().equals(Viewer.NO_UNIT) ? null : matter.unit(),
                    "提醒 " + name + "：" + title));
        }
    }

    private void digest(List<Matter> open, LocalDate day) {
        Map<PersonId, List<Matter>> byPerson =
                open.stream().collect(Collectors.groupingBy(Matter::person, LinkedHashMap::new, Collectors.toList()));
        byPerson.forEach((person, matters) -> {
            var late = matters.stream()
                    .filter(matter -> matter.due() != null && matter.due().isBefore(day))
                    .count();
            var title = "%d 月 %d 日：临近或逾期 %d 件%s"
                    .formatted(
                            day.getMonthValue(),
                            day.getDayOfMonth(),
                            matters.size(),
                            late == 0 ? "" : "，其中逾期 " + late + " 件");
            var first = matters.stream()
                    .limit(3)
                    .map(matter -> matter.act() + "“" + matter.title() + "”")
                    .collect(Collectors.joining("；"));
            notes.keep(
                    "digest:" + day,
                    person,
                    matters.getFirst().tenure(),
                    Notes.Sort.DIGEST,
                    title,
                    first + (matters.size() > 3 ? " 等" : ""),
                    null,
                    null,
                    day);
        });
    }
}
