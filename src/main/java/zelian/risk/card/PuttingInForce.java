package zelian.risk.card;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.LoosePhrase;
import zelian.organization.LeaderPhrase;
import zelian.organization.Leaders;
import zelian.organization.Posts;
import zelian.risk.RiskCardId;
import zelian.task.Asked;
import zelian.task.Origin;
import zelian.task.Tasks;

/** Puts an edition in force: finds who answers for each measure, and asks them for it on dated days. */
@Component
class PuttingInForce {

    static final String MEASURE = "risk_measure";

    private final Cards cards;
    private final Measures measures;
    private final Grading grading;
    private final Posts posts;
    private final Tasks tasks;

    PuttingInForce(Cards cards, Measures measures, Grading grading, Posts posts, Tasks tasks) {
        this.cards = cards;
        this.measures = measures;
        this.grading = grading;
        this.posts = posts;
        this.tasks = tasks;
    }

    /** Who is who on the day, looked up once for many cards. */
    Posts.OfDay owners(LocalDate day) {
        return posts.on(day);
    }

    /** How many occurrences were laid out. */
    int put(Viewer by, Edition.Reviewed reviewed, Posts.OfDay owners) {
        var head = reviewed.head();
        var card = head.card();
        var owned = measures.of(head.id()).stream()
                .map(measure -> owned(measure, card.unit(), owners))
                .toList();
        measures.replace(head.id(), owned);
        cards.inForce(card.id()).ifPresent(before -> supersede(by, before, owned));
        cards.move(reviewed, reviewed.file(by, grading.next(head.grade(), by.day())));
        return owned.stream()
                .mapToInt(measure -> ask(card, measure, by.day(), by.day().getYear()))
                .sum();
    }

    private void supersede(Viewer by, Edition.InForce before, List<Measure> goingOn) {
        cards.move(before, before.supersede(by.day()));
        var threads = goingOn.stream().map(Measure::thread).collect(Collectors.toSet());
        measures.of(before.head().id()).stream()
                .filter(measure -> !threads.contains(measure.thread()))
                .forEach(measure -> tasks.end(by, new Origin(MEASURE, measure.thread()), "防控措施调整"));
    }

    /** What the measures in force still ask for ends. */
    void end(Viewer by, RiskCardId card, String why) {
        cards.inForce(card)
                .ifPresent(edition -> measures.of(edition.head().id())
                        .forEach(measure -> tasks.end(by, new Origin(MEASURE, measure.thread()), why)));
    }

    /** Asks for a measure through one year; without an owner, or without a date, for nothing. */
    int ask(Card card, Measure measure, LocalDate since, int year) {
        if (measure.owner() == null || measure.tenure() == null) {
            return 0;
        }
        return tasks.layOut(new Asked(
                new Origin(MEASURE, measure.thread()),
                card.number() + "-" + measure.ordinal(),
                measure.words(),
                card.unit(),
                measure.owner(),
                measure.tenure(),
                LoosePhrase.of(measure.frequency()),
                since,
                year));
    }

    private static Measure owned(Measure measure, UnitId unit, Posts.OfDay owners) {
        return owners.resolve(new LeaderPhrase(measure.who(), unit)) instanceof Leaders.Resolved(var holders, var each)
                        && !each
                        && holders.size() == 1
                ? measure.by(holders.getFirst().person(), holders.getFirst().tenure())
                : measure.by(null, null);
    }
}
