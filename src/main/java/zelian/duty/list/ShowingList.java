package zelian.duty.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.WorkingCalendar;
import zelian.duty.Column;
import zelian.duty.DutyListId;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;

/** Puts the page of one version together. */
@Component
class ShowingList {

    private final ReadingLists reading;
    private final Versions versions;
    private final ListRows rows;
    private final ListGroups groups;
    private final ListProgress progress;
    private final Successions successions;
    private final Directory directory;
    private final PageParts parts;
    private final WorkingCalendar calendar;
    private final ConsultingLists consulting;

    ShowingList(
            ReadingLists reading,
            Versions versions,
            ListRows rows,
            ListGroups groups,
            ListProgress progress,
            Successions successions,
            Directory directory,
            PageParts parts,
            WorkingCalendar calendar,
            ConsultingLists consulting) {
        this.reading = reading;
        this.versions = versions;
        this.rows = rows;
        this.groups = groups;
        this.progress = progress;
        this.successions = successions;
        this.directory = directory;
        this.parts = parts;
        this.calendar = calendar;
        this.consulting = consulting;
    }

    DutyListPage page(
            DutyListId id, ReadingLists.Asked asked, ListRows.Filter filter, @Nullable String after, Viewer viewer) {
        var access = reading.access(id, viewer);
        var version = reading.version(access, asked, viewer);
        var list = access.list();
        var found = rows.rows(version, filter, viewer, access.all(), after);
        var totals = rows.totals(version, filter, viewer, access.all());
        var run = progress.latestRun(version);
        var allowed = progress.allowed(version, access, viewer);
        return new DutyListPage(
                list.id().value(),
                list.unit().value(),
                unitName(list.unit()),
                list.title(),
                version.head().id(),
                version.head().number(),
                version.word(),
                version.head().note(),
                version.head().drafterTitle() + " " + version.head().drafterName(),
                since(version),
                until(version),
                progress.turn(version, access, viewer, run),
                ListProgress.steps(version, run),
                allowed,
                filter,
                words(rows.choices(version.head().id(), Column.ASPECT)),
                words(rows.choices(version.head().id(), Column.FREQUENCY)),
                words(rows.choices(version.head().id(), Column.LEAD)),
                groups.groups(found.rows(), version, viewer),
                found,
                totals,
                access.all(),
                based(version).map(base -> base.head().number()).orElse(null),
                others(access, version, viewer),
                asked.on(),
                calendar.caveat(list.year()).orElse(null),
                successions.before(list.id()).map(ShowingList::neighbour).orElse(null),
                successions.after(list.id()).map(ShowingList::neighbour).orElse(null),
                access.working() ? consulting.opinions(version, viewer) : null,
                access.working() ? consulting.unasked(version, viewer) : null,
                consulting.askable(version, allowed.submit(), viewer),
                parts.of("duty_list", list.id().value(), viewer, PagePart.Place.MAIN));
    }

    private List<DutyListPage.Edition> others(ReadingLists.Access access, Version shown, Viewer viewer) {
        return reading.readable(access, viewer).stream()
                .map(version -> new DutyListPage.Edition(
                        version.head().number(),
                        version.word(),
                        since(version),
                        until(version),
                        version.head().drafterName(),
                        version.head().note(),
                        based(version).map(base -> base.head().number()).orElse(null),
                        version.head().id().equals(shown.head().id())))
                .toList();
    }

    private static DutyListPage.Neighbour neighbour(Successions.Neighbour other) {
        return new DutyListPage.Neighbour(other.address(), other.title(), other.year(), other.since());
    }

    private Optional<Version> based(Version version) {
        return Optional.ofNullable(version.head().basedOn()).flatMap(versions::find);
    }

    private static @Nullable LocalDate since(Version version) {
        return switch (version) {
            case Version.Issued issued -> issued.since();
            case Version.Superseded superseded -> superseded.since();
            default -> null;
        };
    }

    private static @Nullable LocalDate until(Version version) {
        return version instanceof Version.Superseded superseded ? superseded.until() : null;
    }

    private String unitName(UnitId unit) {
        return directory.unit(unit).map(Directory.Unit::name).orElse("");
    }

    private static List<Option> words(List<String> words) {
        return words.stream().map(word -> new Option(word, word)).toList();
    }
}
