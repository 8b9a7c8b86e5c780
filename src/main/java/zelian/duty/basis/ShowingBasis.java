package zelian.duty.basis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.duty.Column;
import zelian.duty.DutyListId;
import zelian.duty.WorkedOn;
import zelian.regulation.Clause;
import zelian.ui.Option;
import zelian.ui.Say;

/** Puts the page of 依据–责任对照 together. */
@Component
class ShowingBasis {

    private final WorkedOn lists;
    private final Deciding deciding;
    private final Decisions decisions;

    ShowingBasis(WorkedOn lists, Deciding deciding, Decisions decisions) {
        this.lists = lists;
        this.deciding = deciding;
        this.decisions = decisions;
    }

    BasisPage of(DutyListId id, @Nullable String number, Viewer viewer) {
        var version = lists.version(id, number, viewer);
        var found = deciding.of(version, viewer);
        var decided = decisions.of(version.unit());
        var subjects = version.lines().stream()
                .map(line -> line.wording().word(Column.SUBJECT))
                .distinct()
                .toList();
        var groups = Arrays.stream(Correspondence.Kind.values())
                .map(kind -> new BasisPage.Group(
                        kind.name(),
                        kind.label(),
                        kind.meaning(),
                        found.doubts(kind).stream()
                                .filter(doubt -> !settled(doubt, found, decided))
                                .map(doubt -> doubt(doubt, decided.get(doubt.key()), version))
                                .sorted(Comparator.comparing(doubt -> doubt.reason() != null))
                                .toList()))
                .filter(group -> !group.doubts().isEmpty())
                .toList();
        return new BasisPage(
                id.value(),
                version.title(),
                version.number(),
                version.state(),
                deciding.may(version, viewer),
                version.lines().size(),
                (int) version.lines().stream()
                        .filter(line -> line.wording().own())
                        .count(),
                subjects,
                texts(found, subjects, version, viewer),
                duties(found.bare(), version),
                groups);
    }

    /** Where another text was said to hold for the duty, that it asks less than this one is no question any more. */
    private static boolean settled(
            Correspondence.Doubt doubt, Correspondence found, Map<Correspondence.Key, Decisions.Decision> decided) {
        return doubt.kind() == Correspondence.Kind.LAXER
                && found.doubts(Correspondence.Kind.CONFLICT).stream()
                        .filter(conflict -> Objects.equals(conflict.line(), doubt.line()))
                        .filter(conflict -> conflict.clause().equals(doubt.clause())
                                || conflict.other().equals(doubt.clause()))
                        .map(conflict -> decided.get(conflict.key()))
                        .anyMatch(decision -> decision != null
                                && !decision.holds().equals(doubt.clause().inShort()));
    }

    private static List<BasisPage.Text> texts(
            Correspondence found, List<String> subjects, WorkedOn.Edition version, Viewer viewer) {
        var texts = new ArrayList<BasisPage.Text>();
        found.rested().keySet().stream()
                .collect(Collectors.groupingBy(Clause::regulation, LinkedHashMap::new, Collectors.toList()))
                .forEach((regulation, clauses) -> texts.add(new BasisPage.Text(
                        regulation,
                        clauses.getFirst().title(),
                        clauses.stream()
                                .map(clause -> row(
                                        clause,
                                        found.rested().getOrDefault(clause, List.of()),
                                        subjects,
                                        version,
                                        viewer))
                                .toList())));
        return texts;
    }

    private static BasisPage.Row row(
            Clause clause, List<WorkedOn.Line> lines, List<String> subjects, WorkedOn.Edition version, Viewer viewer) {
        return new BasisPage.Row(
                clause.id().value(),
                clause.number(),
                clause.gist(),
                clause.over(viewer.day()) ? "已废止" : null,
                lines.size(),
                subjects.stream()
                        .map(subject -> duties(
                                lines.stream()
                                        .filter(line -> line.wording()
                                                .word(Column.SUBJECT)
                                                .equals(subject))
                                        .toList(),
                                version))
                        .toList());
    }

    private static List<BasisPage.Duty> duties(Collection<WorkedOn.Line> lines, WorkedOn.Edition version) {
        return lines.stream().map(line -> duty(line, version)).toList();
    }

    private static BasisPage.Duty duty(WorkedOn.Line line, WorkedOn.Edition version) {
        return new BasisPage.Duty(
                version.open()
                        ? "/duty-lists/" + version.list() + "/items/" + line.item()
                        : version.state().equals("已印发") ? "/duties/" + line.duty() : null,
                line.ordinal(),
                line.wording().word(Column.SUBJECT),
                line.wording().word(Column.MATTER),
                line.wording().own(),
                line.wording().word(Column.PROVENANCE));
    }

    private static BasisPage.Doubt doubt(
            Correspondence.Doubt doubt, Decisions.@Nullable Decision decision, WorkedOn.Edition version) {
        var line = doubt.line();
        var key = doubt.key();
        return new BasisPage.Doubt(
                key.kind() + "-" + key.clause() + "-" + key.other(),
                side(doubt.clause()),
                doubt.clause().equals(doubt.other()) ? null : side(doubt.other()),
                line == null ? null : duty(line, version),
                key.about(),
                doubt.said(),
                doubt.stricter(),
                Deciding.answers(doubt).stream()
                        .map(answer -> new Option(answer, answer))
                        .toList(),
                decision == null ? null : decision.holds(),
                decision == null ? null : decision.reason(),
                decision == null ? null : decision.byName() + " " + Say.day(decision.decidedOn()),
                key.clause(),
                key.other());
    }

    private static BasisPage.Side side(Clause clause) {
        return new BasisPage.Side(clause.id().value(), clause.inShort(), clause.gist());
    }
}
