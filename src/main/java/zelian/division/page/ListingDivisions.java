package zelian.division.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.division.text.Claims;
import zelian.division.text.DivisionVersion;
import zelian.division.text.Line;
import zelian.division.text.Lines;
import zelian.division.text.Seats;
import zelian.division.text.VersionRows;
import zelian.meeting.AgendaItem;
import zelian.meeting.Meetings;
import zelian.ui.Link;
import zelian.ui.Option;

/** Puts the list of divisions together for one reader, with what of the one in force is theirs. */
@Component
class ListingDivisions {

    private final VersionRows versions;
    private final Lines lines;
    private final Claims claims;
    private final Seats seats;
    private final Meetings meetings;
    private final Directory directory;

    ListingDivisions(
            VersionRows versions, Lines lines, Claims claims, Seats seats, Meetings meetings, Directory directory) {
        this.versions = versions;
        this.lines = lines;
        this.claims = claims;
        this.seats = seats;
        this.meetings = meetings;
        this.directory = directory;
    }

    DivisionsPage list(Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("divisions");
        }
        var all = versions.all(viewer);
        var issued =
                all.stream().filter(DivisionVersion.Issued.class::isInstance).toList();
        return new DivisionsPage(
                all.stream().map(this::row).toList(),
                issued.stream().flatMap(version -> mine(version, viewer)).toList(),
                issued.stream().flatMap(version -> waiting(version, viewer)).toList(),
                seats.draftsAnywhere(viewer) ? opening(viewer) : null);
    }

    private DivisionsPage.Row row(DivisionVersion version) {
        var head = version.head();
        var days = head.days();
        return new DivisionsPage.Row(
                "/divisions/" + head.id(),
                head.title(),
                "第 " + head.ordinal() + " 版",
                version.word(),
                days.since() == null
                        ? days.drafted() + " 编制"
                        : days.since() + " 起" + (days.until() == null ? "" : "，" + days.until() + " 止"),
                directory.unitName(head.unit()));
    }

    private Stream<DivisionsPage.Mine> mine(DivisionVersion version, Viewer viewer) {
        return lines.of(version.head().id()).stream().filter(Line::leaf).flatMap(line -> {
            var part = part(line, viewer);
            return part == null
                    ? Stream.of()
                    : Stream.of(new DivisionsPage.Mine(
                            "/divisions/lines/" + line.thread(),
                            line.number(),
                            line.words(),
                            part,
                            DivisionPages.progress(line),
                            line.marks().stream()
                                    .filter(mark -> !mark.done())
                                    .map(mark -> mark.dueOn() + " " + mark.words())
                                    .findFirst()
                                    .orElse(null)));
        });
    }

    private static @Nullable String part(Line line, Viewer viewer) {
        var answering = line.answering();
        if (answering.leader() != null && answering.leader().person().equals(viewer.person())) {
            return "责任领导";
        }
        if (answering.handler() != null && answering.handler().person().equals(viewer.person())) {
            return "承办";
        }
        if (viewer.unit().equals(answering.unit())) {
            return "牵头";
        }
        return answering.helpers().contains(viewer.unit()) ? "配合" : null;
    }

    private Stream<DivisionsPage.Waiting> waiting(DivisionVersion version, Viewer viewer) {
        var words = lines.of(version.head().id()).stream()
                .collect(Collectors.toMap(Line::thread, line -> line.number() + " " + line.words()));
        return claims.waiting(version.head().division(), viewer.person()).stream()
                .map(claim -> new DivisionsPage.Waiting(
                        claim.id().toString(),
                        new Link(words.getOrDefault(claim.thread(), "—"), "/divisions/lines/" + claim.thread()),
                        claim.part().label(),
                        claim.dueOn().toString()));
    }

    private DivisionsPage.Opening opening(Viewer viewer) {
        var from = LocalDate.of(viewer.day().getYear() - 1, 11, 1);
        var year = viewer.day().getYear();
        return new DivisionsPage.Opening(
                meetings.held(from, viewer.day(), viewer).stream()
                        .collect(Collectors.toMap(
                                AgendaItem::meeting, item -> item, (one, other) -> one, LinkedHashMap::new))
                        .values()
                        .stream()
                        .map(item -> new Option(item.meeting().toString(), item.meetingTitle() + "，" + item.heldOn()))
                        .toList(),
                directory.inRole(Role.SECRETARY, viewer.day()).stream()
                        .map(holder -> holder.unit().toString())
                        .findFirst()
                        .orElse(viewer.unit().toString()),
                year,
                year + " 年全面从严治党主要任务分工");
    }
}
