package zelian.supervision.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.rectification.ItemBrief;
import zelian.rectification.ItemId;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.supervision.LetterId;
import zelian.supervision.word.Words;
import zelian.ui.Link;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;

/** Puts the page of one letter together for one reader. */
@Component
class LetterPages {

    private static final Map<String, String> SAID = Map.of(
            "replied", "回告",
            "evaluated", "评价",
            "redone", "退回重办",
            "sent-back", "退回修改",
            "voided", "作废理由",
            "extension-asked", "延期申请",
            "extension-granted", "批准延期",
            "extension-refused", "不批准延期");

    private final Letters letters;
    private final Contents contents;
    private final Part part;
    private final LetterClocks clocks;
    private final LetterSteps steps;
    private final LetterFacts facts;
    private final LetterActs acts;
    private final MoreTime extension;
    private final Words words;
    private final Directory directory;
    private final Rectification rectification;
    private final PageParts parts;

    LetterPages(
            Letters letters,
            Contents contents,
            Part part,
            LetterClocks clocks,
            LetterSteps steps,
            LetterFacts facts,
            LetterActs acts,
            MoreTime extension,
            Words words,
            Directory directory,
            Rectification rectification,
            PageParts parts) {
        this.letters = letters;
        this.contents = contents;
        this.part = part;
        this.clocks = clocks;
        this.steps = steps;
        this.facts = facts;
        this.acts = acts;
        this.extension = extension;
        this.words = words;
        this.directory = directory;
        this.rectification = rectification;
        this.parts = parts;
    }

    LetterPage of(LetterId id, Viewer viewer) {
        var letter = letters.get(id);
        part.requireRead(viewer, letter);
        var head = letter.head();
        var content = contents.of(id);
        var issue = letter.issued();
        var due = LetterClocks.due(letter, acts.openItems(id));
        var people = people(letter);
        var moreTime = extension.of(letter, viewer);
        return new LetterPage(
                "/letters/" + id,
                head.kind().label(),
                head.title(),
                letter.word(),
                clocks.light(due, viewer.day()),
                due == null ? null : Say.shortDay(due) + " 前",
                acts.turn(letter, viewer, people),
                moreTime.open() == null ? acts.next(letter, viewer) : new Link("审批延期", "#extension"),
                issue == null ? null : issue.number(),
                directory.unitName(head.body()) + " 致 " + directory.unitName(head.unit()) + "，"
                        + people.get(head.addressee().person()),
                steps.of(letter, people),
                content.matter(),
                content.demand(),
                head.kind().demand(),
                facts.of(letter, people, viewer),
                problems(id, content.problems()),
                said(id, head),
                acts.forms(letter, viewer),
                moreTime,
                parts.of("letter", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("letter", id.value(), viewer, PagePart.Place.SIDE));
    }

    private Map<PersonId, String> people(Letter letter) {
        var head = letter.head();
        var handler = Way.of(letter).handler();
        var asked = Stream.of(
                        head.addressee(),
                        head.signer(),
                        head.drafter(),
                        head.copy(),
                        handler == null ? null : handler.party())
                .filter(Objects::nonNull)
                .map(Party::person)
                .collect(Collectors.toSet());
        return directory.names(asked);
    }

    private List<LetterPage.ProblemRow> problems(LetterId id, List<Problem> problems) {
        var items = new HashMap<ItemId, ItemBrief>();
        if (problems.stream().anyMatch(problem -> problem.item() != null)) {
            rectification.of(new SourceRef("letter", id.value())).forEach(item -> items.put(item.id(), item));
        }
        return problems.stream()
                .map(problem -> {
                    var item = problem.item() == null ? null : items.get(problem.item());
                    return new LetterPage.ProblemRow(
                            problem.ordinal(),
                            problem.title(),
                            problem.fact(),
                            problem.advice(),
                            problem.nature().label(),
                            item == null ? null : "/rectification/items/" + item.id(),
                            item == null ? null : item.number(),
                            item == null ? null : item.state());
                })
                .toList();
    }

    private List<LetterPage.Reply> said(LetterId id, Head head) {
        return words.of(id.value()).stream()
                .filter(word -> SAID.containsKey(word.step()))
                .map(word -> new LetterPage.Reply(
                        word.step().equals("replied") ? head.kind().answer() : SAID.getOrDefault(word.step(), ""),
                        word.who(),
                        word.day(),
                        word.words()))
                .toList();
    }
}
