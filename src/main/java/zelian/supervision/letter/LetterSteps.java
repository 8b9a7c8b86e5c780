package zelian.supervision.letter;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.ui.Say;
import zelian.ui.Step;

/** How far a letter has come, step by step, with who and when. */
@Component
class LetterSteps {

    private final Directory directory;

    LetterSteps(Directory directory) {
        this.directory = directory;
    }

    List<Step> of(Letter letter, Map<PersonId, String> people) {
        var head = letter.head();
        var way = Way.of(letter);
        var issue = letter.issued();
        var reached = switch (letter) {
            case Letter.Drafted ignored -> 0;
            case Letter.Submitted ignored -> 1;
            case Letter.Issued ignored -> 2;
            case Letter.Received ignored -> 3;
            case Letter.Handling ignored -> 4;
            case Letter.Replied ignored -> 5;
            case Letter.Evaluated ignored -> 6;
            case Letter.Closed ignored -> 7;
            case Letter.Voided ignored -> -1;
        };
        var signer = people.getOrDefault(head.signer().person(), "");
        var addressee = people.getOrDefault(head.addressee().person(), "");
        if (letter instanceof Letter.Voided voided) {
            return List.of(
                    Step.done("起草", head.drafterName(), Say.shortDay(head.draftedOn())),
                    issue == null ? Step.toCome("签发", "没有签发") : Step.done("签发", signer, Say.shortDay(issue.on())),
                    Step.now("作废", Say.shortDay(voided.on())));
        }
        return List.of(
                step(0, reached, "起草", head.drafterName(), Say.shortDay(head.draftedOn())),
                step(1, reached, "签发", signer, issue == null ? "" : Say.shortDay(issue.on())),
                step(
                        2,
                        reached,
                        "签收",
                        way.receipt() == null ? addressee : way.receipt().name(),
                        way.receipt() != null
                                ? Say.shortDay(way.receipt().day())
                                : issue == null ? "" : Say.shortDay(issue.receiveBy()) + " 前"),
                step(
                        3,
                        reached,
                        "承办",
                        way.handler() == null
                                ? addressee
                                : people.getOrDefault(way.handler().party().person(), ""),
                        way.handler() == null ? "" : Say.shortDay(way.handler().since())),
                step(
                        4,
                        reached,
                        head.kind().answer(),
                        way.reply() == null
                                ? directory.unitName(head.unit())
                                : way.reply().by().name(),
                        way.reply() != null
                                ? Say.shortDay(way.reply().by().day())
                                : issue == null ? "" : Say.shortDay(issue.replyBy()) + " 前"),
                step(
                        5,
                        reached,
                        "评价",
                        way.evaluation() == null
                                ? directory.unitName(head.body())
                                : way.evaluation().by().name(),
                        way.evaluation() != null
                                ? way.evaluation().grade().label() + "，"
                                        + Say.shortDay(way.evaluation().by().day())
                                : way.reply() == null
                                        ? ""
                                        : Say.shortDay(way.reply().closeBy()) + " 前"),
                step(
                        6,
                        reached,
                        "办结",
                        way.closing() == null
                                ? directory.unitName(head.body())
                                : way.closing().name(),
                        way.closing() == null ? "" : Say.shortDay(way.closing().day())));
    }

    private static Step step(int place, int reached, String title, String who, String when) {
        var lines = Stream.of(who, when).filter(line -> !line.isEmpty()).toArray(String[]::new);
        return place < reached
                ? Step.done(title, lines)
                : place == reached ? Step.now(title, lines) : Step.toCome(title, lines);
    }
}
