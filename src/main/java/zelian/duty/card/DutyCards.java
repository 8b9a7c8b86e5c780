package zelian.duty.card;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.duty.Claim;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.duty.OnTheCard;
import zelian.regulation.Clause;
import zelian.regulation.ClauseId;
import zelian.regulation.Clauses;

/** Puts the cards of people together. */
@Component
class DutyCards {

    private final Duties duties;
    private final Clauses clauses;
    private final Directory directory;
    private final ObjectProvider<OnTheCard> others;

    DutyCards(Duties duties, Clauses clauses, Directory directory, ObjectProvider<OnTheCard> others) {
        this.duties = duties;
        this.clauses = clauses;
        this.directory = directory;
        this.others = others;
    }

    DutyCard of(PersonId person, LocalDate day) {
        var own = duties.of(person, day);
        var states = duties.claims(person, day).stream()
                .collect(Collectors.toMap(Claim::duty, Claim::state, (one, other) -> one));
        var cited = clauses.byId(
                own.stream().flatMap(duty -> duty.clauses().stream()).toList());
        var lists = duties.lists(own.stream().map(Duty::list).distinct().toList(), day);
        return new DutyCard(
                directory.names(List.of(person)).getOrDefault(person, ""),
                directory.posts(person, day).stream().map(Holder::postInWords).collect(joining("、")),
                day,
                lists.values().stream()
                        .map(list -> "%s %s，%s 起执行".formatted(list.title(), list.version(), list.since()))
                        .sorted()
                        .toList(),
                own.stream()
                        .filter(duty -> !duty.negative())
                        .map(duty -> line(duty, cited, states))
                        .toList(),
                never(own, day),
                others.orderedStream()
                        .flatMap(each -> each.section(person, day).stream())
                        .toList());
    }

    /** The cards of everyone who answers for something in a post of the unit, the principal first. */
    List<DutyCard> of(UnitId unit, LocalDate day) {
        return directory.holders(unit, day).stream()
                .map(Holder::person)
                .distinct()
                .map(person -> of(person, day))
                .filter(card -> !card.lines().isEmpty() || !card.others().isEmpty())
                .toList();
    }

    private static DutyCard.Line line(Duty duty, Map<ClauseId, Clause> cited, Map<DutyId, Claim.State> states) {
        var texts = duty.clauses().stream()
                .map(cited::get)
                .filter(Objects::nonNull)
                .map(Clause::inWords)
                .collect(joining("；"));
        return new DutyCard.Line(
                duty.matter(),
                Stream.of(duty.content(), duty.metric())
                        .filter(part -> !part.isBlank())
                        .collect(joining("；")),
                texts.isEmpty() ? duty.basis() : texts,
                duty.frequency(),
                duty.due(),
                states.getOrDefault(duty.id(), Claim.State.WAITING).label());
    }

    /** What is forbidden on the same lists to the same subjects, and what is forbidden to the person by name. */
    private List<String> never(List<Duty> own, LocalDate day) {
        var subjects = own.stream().map(Duty::subject).collect(Collectors.toSet());
        return own.stream()
                .map(Duty::list)
                .distinct()
                .map(list -> duties.in(list, day))
                .flatMap(List::stream)
                .filter(Duty::negative)
                .filter(duty ->
                        own.stream().anyMatch(mine -> mine.id().equals(duty.id())) || subjects.contains(duty.subject()))
                .map(duty -> duty.content().isBlank() ? duty.matter() : duty.matter() + "：" + duty.content())
                .distinct()
                .toList();
    }
}
