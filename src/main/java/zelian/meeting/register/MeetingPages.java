package zelian.meeting.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.meeting.AgendaItemId;
import zelian.meeting.MeetingId;
import zelian.meeting.MeetingKind;
import zelian.ui.Fact;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Pageful;

/** Puts the pages of the register together for one reader. */
@Component
class MeetingPages {

    private static final int SIZE = 50;
    private static final int FIRST_YEAR = 2020;

    private final MeetingRows rows;
    private final Keeping keeping;
    private final Directory directory;
    private final Rights rights;
    private final PageParts parts;

    MeetingPages(MeetingRows rows, Keeping keeping, Directory directory, Rights rights, PageParts parts) {
        this.rows = rows;
        this.keeping = keeping;
        this.directory = directory;
        this.rights = rights;
        this.parts = parts;
    }

    MeetingsPage list(MeetingFilter filter, Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("meetings");
        }
        var found = rows.list(filter, viewer, SIZE + 1);
        var units = directory.unitNames(found.stream().map(Meeting::unit).collect(Collectors.toSet()));
        return new MeetingsPage(
                filter.q(),
                filter.kind() == null ? null : filter.kind().name(),
                filter.year() == null ? null : filter.year().toString(),
                Option.of(MeetingKind.values(), MeetingKind::label),
                years(viewer.day()),
                Pageful.of(found, SIZE, meeting -> meeting.heldOn() + "~" + meeting.number(), filter.after())
                        .map(meeting -> row(meeting, units.getOrDefault(meeting.unit(), "—")))
                        .ofTotal(rows.count(filter, viewer)),
                query(filter),
                rights.mayAnywhere(viewer, Area.DUTY, Act.ISSUE));
    }

    private MeetingsPage.Row row(Meeting meeting, String unit) {
        return new MeetingsPage.Row(
                "/meetings/" + meeting.id(),
                meeting.title(),
                meeting.number(),
                meeting.kind().label(),
                unit,
                meeting.heldOn().toString(),
                meeting.present().size() + " / " + meeting.expected(),
                rows.items(meeting.id()).size() + " 项",
                meeting.state());
    }

    private static List<Option> years(LocalDate day) {
        return Stream.iterate(day.getYear(), year -> year >= FIRST_YEAR, year -> year - 1)
                .limit(5)
                .map(year -> new Option(year.toString(), year + " 年"))
                .toList();
    }

    private static String query(MeetingFilter filter) {
        var address = UriComponentsBuilder.newInstance();
        if (filter.q() != null && !filter.q().isBlank()) {
            address.queryParam("q", filter.q());
        }
        if (filter.kind() != null) {
            address.queryParam("kind", filter.kind());
        }
        if (filter.year() != null) {
            address.queryParam("year", filter.year());
        }
        return address.encode().build().toUriString();
    }

    MeetingPage of(MeetingId id, Viewer viewer) {
        return page(rows.get(id, viewer), null, viewer);
    }

    /** The session of an item, the item ready to be put right. */
    MeetingPage of(AgendaItemId item, Viewer viewer) {
        var meeting = rows.get(rows.meetingOf(item).orElseThrow(() -> new NotFound("agenda item " + item)), viewer);
        return page(meeting, item, viewer);
    }

    private MeetingPage page(Meeting meeting, @Nullable AgendaItemId chosen, Viewer viewer) {
        var items = rows.items(meeting.id()).stream()
                .map(line -> new MeetingPage.Item(
                        line.id().toString(),
                        "/meetings/items/" + line.id(),
                        line.ordinal(),
                        line.subject(),
                        line.conclusion(),
                        parts.of("agenda_item", line.id().value(), viewer, PagePart.Place.MAIN)))
                .toList();
        return new MeetingPage(
                "/meetings/" + meeting.id(),
                meeting.title(),
                meeting.state(),
                directory.unitName(meeting.unit()),
                meeting.heldOn().toString(),
                notice(meeting),
                facts(meeting),
                items,
                meeting.struck() == null && rights.may(viewer, Area.DUTY, Act.ISSUE, meeting.unit()),
                items.stream()
                        .filter(item -> chosen != null && item.id().equals(chosen.toString()))
                        .findFirst()
                        .orElse(null),
                parts.of("meeting", meeting.id().value(), viewer, PagePart.Place.MAIN),
                side(meeting, chosen, viewer));
    }

    /** Beside one item, what it led to; beside the session, what concerns it as a whole. */
    private List<Page> side(Meeting meeting, @Nullable AgendaItemId chosen, Viewer viewer) {
        return chosen == null
                ? parts.of("meeting", meeting.id().value(), viewer, PagePart.Place.SIDE)
                : parts.of("agenda_item", chosen.value(), viewer, PagePart.Place.SIDE);
    }

    private static @Nullable String notice(Meeting meeting) {
        if (meeting.struck() != null) {
            return "这次登记已作废：" + meeting.struck();
        }
        return meeting.belowHalf() ? meeting.attendance() + "，不足半数：核对登记，或者补开会议" : null;
    }

    private List<Fact> facts(Meeting meeting) {
        return List.of(
                new Fact("组织", directory.unitName(meeting.unit()), "/units/" + meeting.unit()),
                new Fact("类别", meeting.kind().label()),
                new Fact("日期", meeting.heldOn().toString()),
                new Fact("编号", meeting.number()),
                new Fact("纪要", meeting.minutes()),
                new Fact("到会", meeting.attendance() + "：" + names(meeting)),
                new Fact("列席", meeting.others()),
                new Fact(
                        "登记",
                        directory.names(List.of(meeting.recorder())).get(meeting.recorder()) + "，"
                                + meeting.recordedOn()));
    }

    String names(Meeting meeting) {
        var names = directory.names(
                meeting.present().stream().map(Meeting.Present::person).toList());
        return meeting.present().stream()
                .map(each -> names.get(each.person()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("、"));
    }

    /** The form of a new session of this body; of the leading body if none is given. */
    MeetingFormPage form(@Nullable UnitId unit, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.ISSUE);
        var bodies = rights.units(viewer, Area.DUTY, Act.ISSUE);
        var body = unit != null
                ? unit
                : directory.inRole(Role.SECRETARY, viewer.day()).stream()
                        .map(Directory.Holder::unit)
                        .findFirst()
                        .orElse(viewer.unit());
        rights.require(viewer, Area.DUTY, Act.ISSUE, body);
        return form(
                null,
                body,
                directory.units(viewer.day()).stream()
                        .filter(each -> bodies.contains(each.id()))
                        .map(each -> new Option(each.id().toString(), each.name()))
                        .toList(),
                viewer.day(),
                viewer.day());
    }

    MeetingFormPage form(MeetingId id, Viewer viewer) {
        var meeting = keeping.standing(viewer, id);
        return form(meeting, meeting.unit(), List.of(), meeting.heldOn(), viewer.day());
    }

    private MeetingFormPage form(
            @Nullable Meeting meeting, UnitId body, List<Option> bodies, LocalDate day, LocalDate latest) {
        return new MeetingFormPage(
                meeting,
                body.toString(),
                directory.unitName(body),
                bodies,
                Option.of(MeetingKind.values(), MeetingKind::label),
                directory.holders(body, day).stream()
                        .map(holder -> new Option(holder.tenure().toString(), holder.name() + "，" + holder.title()))
                        .toList(),
                latest);
    }
}
