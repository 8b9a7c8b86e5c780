package zelian.duty.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.calendar.Schedule;
import zelian.calendar.Schedules;
import zelian.duty.Column;
import zelian.duty.Wording;
import zelian.organization.Leaders;
import zelian.regulation.Clause;
import zelian.regulation.ClauseId;
import zelian.regulation.Clauses;
import zelian.ui.Say;

/** The items of a version as its page shows them, by aspect: who leads, when due, by which text, what changed. */
@Component
class ListGroups {

    private final Resolving resolving;
    private final Comparing comparing;
    private final Schedules schedules;
    private final Clauses clauses;
    private final Directory directory;

    ListGroups(Resolving resolving, Comparing comparing, Schedules schedules, Clauses clauses, Directory directory) {
        this.resolving = resolving;
        this.comparing = comparing;
        this.schedules = schedules;
        this.clauses = clauses;
        this.directory = directory;
    }

    List<DutyListPage.Group> groups(List<ListRows.Row> found, Version version, Viewer viewer) {
        var people = directory.names(
                found.stream().flatMap(row -> row.holders().stream()).collect(Collectors.toSet()));
        var cited = clauses.byId(
                found.stream().flatMap(row -> row.clauses().stream()).toList());
        var reader = resolving.on(viewer.day());
        var groups = new LinkedHashMap<String, List<DutyListPage.Row>>();
        for (var row : found) {
            groups.computeIfAbsent(row.item().wording().word(Column.ASPECT), aspect -> new ArrayList<>())
                    .add(shown(row, version, reader, people, cited));
        }
        return groups.entrySet().stream()
                .map(entry ->
                        new DutyListPage.Group(entry.getKey().isEmpty() ? "未分方面" : entry.getKey(), entry.getValue()))
                .toList();
    }

    private DutyListPage.Row shown(
            ListRows.Row row,
            Version version,
            Resolving.Reader reader,
            Map<PersonId, String> people,
            Map<ClauseId, Clause> cited) {
        var wording = row.item().wording();
        var year = version.head().list().year();
        var changes = row.before()
                .map(before -> comparing.changes(before, wording, year))
                .orElse(List.of());
        return new DutyListPage.Row(
                row.item().id(),
                row.item().duty().value(),
                row.item().ordinal(),
                wording,
                dues(wording, year),
                lead(row, version, reader, people),
                row.clauses().stream()
                        .map(cited::get)
                        .filter(java.util.Objects::nonNull)
                        .toList(),
                version.head().basedOn() == null
                        ? ""
                        : row.before().isEmpty()
                                ? "新增"
                                : changes.stream().anyMatch(change -> !change.sameMeaning()) ? "修改" : "",
                row.holders().size(),
                row.claimed(),
                row.disputed());
    }

    /** The days it is due, where there are few; else as it is written. */
    private List<String> dues(Wording wording, int year) {
        if (schedules.of(Resolving.phrase(wording), year) instanceof Schedule.Dated(var dues) && dues.size() <= 2) {
            return dues.stream().map(due -> Say.shortDay(due.stated())).toList();
        }
        var written = wording.word(Column.DUE);
        return List.of(written.isEmpty() ? wording.word(Column.FREQUENCY) : written);
    }

    /** Who leads: those on whom it was laid, or in a draft those whom the words mean today. */
    private static String lead(
            ListRows.Row row, Version version, Resolving.Reader reader, Map<PersonId, String> people) {
        if (version.issued()) {
            return switch (row.holders().size()) {
                case 0 -> "空缺";
                case 1 -> people.getOrDefault(row.holders().getFirst(), "");
                default -> row.holders().size() + " 人各一项";
            };
        }
        return switch (reader.leaders(
                row.item().wording(), version.head().list().unit())) {
            case Leaders.Resolved(var holders, boolean each) ->
                holders.size() == 1 ? holders.getFirst().name() : holders.size() + " 人各一项";
            case Leaders.Nobody(String reason) -> "对不上人";
            case Leaders.Ambiguous(var candidates, String reason) -> "对上多人";
        };
    }
}
