package zelian.supervision.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.rectification.ItemBrief;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.supervision.LetterId;
import zelian.supervision.word.Words;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.ObjectKind;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;

/** Puts the page of one letter together for one reader. */
@Component
class LetterPages {

    private static final Map<String, String> SAID =
            Map.of("replied", "回告", "evaluated", "评价", "redone", "退回重办", "sent-back", "退回修改", "voided", "作废理由");

    private final Letters letters;
    private final Part part;
    private final LetterClocks clocks;
    private final Words words;
    private final Directory directory;
    private final Rectification rectification;
    private final PageParts parts;
    private final ObjectProvider<ObjectKind> kinds;

    LetterPages(
            Letters letters,
            Part part,
            LetterClocks clocks,
            Words words,
            Directory directory,
            Rectification rectification,
            PageParts parts,
            ObjectProvider<ObjectKind> kinds) {
        this.letters = letters;
        this.part = part;
        this.clocks = clocks;
        this.words = words;
        this.directory = directory;
        this.rectification = rectification;
        this.parts = parts;
        this.kinds = kinds;
    }

    LetterPage of(LetterId id, Viewer viewer) {
        var letter = letters.get(id);
        part.requireRead(viewer, letter);
        var head = letter.head();
        var content = letters.content(id);
        var issue = letter.issued();
        var due = LetterClocks.due(letter, openItems(id));
        var people = people(letter);
        return new LetterPage(
                "/letters/" + id,
                head.kind().label(),
                head.title(),
                letter.word(),
                clocks.light(due, viewer.day()),
                due == null ? null : Say.shortDay(due) + " 前",
                turn(letter, viewer, people),
                next(letter, viewer),
                issue == null ? null : issue.number(),
                unit(head.body()) + " 致 " + unit(head.unit()) + "，"
                        + people.get(head.addressee().person()),
                steps(letter, people),
                content.matter(),
                content.demand(),
                head.kind() == LetterKind.REMINDER ? "建议措施" : head.kind() == LetterKind.ADVICE ? "办理和回告要求" : "办理要求",
                facts(letter, people, viewer),
                problems(id, content.problems()),
                said(id, head),
                forms(letter, viewer),
                parts.of("letter", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("letter", id.value(), viewer, PagePart.Place.SIDE));
    }

    private Map<PersonId, String> people(Letter letter) {
        var asked = new ArrayList<PersonId>();
        asked.add(letter.head().addressee().person());
        asked.add(letter.head().signer().person());
        asked.add(letter.head().drafter().person());
        if (letter.head().copy() != null) {
            asked.add(letter.head().copy().person());
        }
        handler(letter).ifPresent(handler -> asked.add(handler.party().person()));
        return new HashMap<>(directory.names(asked));
    }

    private static java.util.Optional<Letter.Handler> handler(Letter letter) {
        return java.util.Optional.ofNullable(Way.of(letter).handler());
    }

    private @Nullable String turn(Letter letter, Viewer viewer, Map<PersonId, String> people) {
        var whose = switch (letter) {
            case Letter.Drafted it -> it.head().drafter().person();
            case Letter.Submitted it -> it.head().signer().person();
            case Letter.Issued it -> it.head().addressee().person();
            case Letter.Received it -> it.head().addressee().person();
            case Letter.Handling it -> it.handler().party().person();
            default -> null;
        };
        if (whose != null) {
            return whose.equals(viewer.person()) ? "你（" + viewer.name() + "）" : people.get(whose);
        }
        return letter instanceof Letter.Replied || letter instanceof Letter.Evaluated
                ? unit(letter.head().body())
                : null;
    }

    private @Nullable Link next(Letter letter, Viewer viewer) {
        var head = letter.head();
        return switch (letter) {
            case Letter.Submitted ignored
            when part.maySign(viewer, head) -> new Link("签发这件" + head.kind().label(), "#sign");
            case Letter.Issued ignored when part.mayAnswer(viewer, head) -> new Link("签收", "#receive");
            case Letter.Received ignored when part.mayAnswer(viewer, head) -> new Link("确定承办人", "#handle");
            case Letter.Handling it
            when part.mayReply(viewer, it) -> new Link("填写" + head.kind().answer(), "#reply");
            case Letter.Replied ignored when part.mayJudge(viewer, head) -> new Link("评价办理情况", "#judge");
            case Letter.Evaluated ignored when part.mayJudge(viewer, head) -> new Link("办结", "#close");
            default -> null;
        };
    }

    private List<Step> steps(Letter letter, Map<PersonId, String> people) {
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
                                ? unit(head.unit())
                                : way.reply().by().name(),
                        way.reply() != null
                                ? Say.shortDay(way.reply().by().day())
                                : issue == null ? "" : Say.shortDay(issue.replyBy()) + " 前"),
                step(
                        5,
                        reached,
                        "评价",
                        way.evaluation() == null
                                ? unit(head.body())
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
                                ? unit(head.body())
                                : way.closing().name(),
                        way.closing() == null ? "" : Say.shortDay(way.closing().day())));
    }

    private static Step step(int place, int reached, String title, String who, String when) {
        var lines = Stream.of(who, when).filter(line -> !line.isEmpty()).toArray(String[]::new);
        return place < reached
                ? Step.done(title, lines)
                : place == reached ? Step.now(title, lines) : Step.toCome(title, lines);
    }

    private List<Fact> facts(Letter letter, Map<PersonId, String> people, Viewer viewer) {
        var head = letter.head();
        var issue = letter.issued();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("等级", head.urgency().label()));
        facts.add(
                new Fact("触发来源", head.trigger() == null ? null : head.trigger().label()));
        facts.add(new Fact("依据", head.basis()));
        if (head.about() != null) {
            facts.add(new Fact("事由对象", head.about().title(), address(head.about())));
        }
        if (head.follows() != null) {
            letters.find(head.follows())
                    .filter(before -> part.mayRead(viewer, before))
                    .ifPresent(before -> facts.add(new Fact("接续", Telling.name(before), "/letters/" + head.follows())));
        }
        letters.following(head.id()).stream()
                .filter(after -> part.mayRead(viewer, after))
                .forEach(after -> facts.add(new Fact(
                        "再督办", Telling.name(after), "/letters/" + after.head().id())));
        facts.add(new Fact("签收期限", issue == null ? null : Say.day(issue.receiveBy())));
        facts.add(new Fact(
                head.kind().answer() + "期限",
                issue == null
                        ? head.replyAsked() == null ? null : Say.day(head.replyAsked())
                        : Say.day(issue.replyBy())));
        facts.add(new Fact("重办", head.redone() == 0 ? null : head.redone() + " 次"));
        var reply = Way.of(letter).reply();
        facts.add(new Fact(
                "采纳情况",
                reply == null || reply.adoption() == null
                        ? null
                        : reply.adoption().label()));
        facts.add(new Fact(
                "抄送", head.copy() == null ? null : people.get(head.copy().person())));
        facts.add(new Fact("签发人", people.get(head.signer().person())));
        facts.add(new Fact("可见范围", head.discipline() ? "纪检，当事人" : null));
        return facts;
    }

    private @Nullable String address(About about) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(about.kind()))
                .findFirst()
                .map(kind -> kind.address(about.id()))
                .orElse(null);
    }

    private List<LetterPage.ProblemRow> problems(LetterId id, List<Problem> problems) {
        var items = new HashMap<zelian.rectification.ItemId, ItemBrief>();
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
        return words.of("letter", id.value()).stream()
                .filter(word -> SAID.containsKey(word.step()))
                .map(word -> new LetterPage.Reply(
                        word.step().equals("replied") ? head.kind().answer() : SAID.getOrDefault(word.step(), ""),
                        word.who(),
                        word.day(),
                        word.words()))
                .toList();
    }

    private LetterPage.Forms forms(Letter letter, Viewer viewer) {
        var head = letter.head();
        var drafts = head.drafter().is(viewer) || part.ofBody(viewer, head);
        var judges = part.mayJudge(viewer, head);
        return new LetterPage.Forms(
                letter instanceof Letter.Drafted && drafts,
                letter instanceof Letter.Drafted && drafts,
                letter instanceof Letter.Submitted && drafts && !head.signer().is(viewer),
                letter instanceof Letter.Submitted && part.maySign(viewer, head) ? sign(head, viewer) : null,
                letter instanceof Letter.Issued issued && part.mayAnswer(viewer, head)
                        ? new LetterPage.Receive(
                                head.kind().answer() + "期限 " + issued.issue().replyBy())
                        : null,
                letter instanceof Letter.Received && part.mayAnswer(viewer, head) ? handle(head, viewer.day()) : null,
                letter instanceof Letter.Handling handling && part.mayReply(viewer, handling)
                        ? new LetterPage.Answer(
                                head.kind().answer(),
                                head.kind() == LetterKind.ADVICE
                                        ? Option.of(Adoption.values(), Adoption::label)
                                        : List.of(),
                                "由" + unit(head.body()) + "评价")
                        : null,
                letter instanceof Letter.Replied replied && judges ? judge(replied, viewer) : null,
                letter instanceof Letter.Evaluated evaluated && judges ? close(evaluated) : null,
                letter instanceof Letter.Unanswered
                        && judges
                        && letters.content(head.id()).problems().isEmpty());
    }

    private LetterPage.Sign sign(Head head, Viewer viewer) {
        var hindered = head.addressee().is(viewer)
                ? "这件函件发给你本人，须由他人签发"
                : head.drafter().is(viewer) ? "起草人不签发自己起草的函件" : null;
        var items = letters.content(head.id()).problems().size();
        return new LetterPage.Sign(hindered, "签发即编号送达" + (items == 0 ? "" : "，" + items + " 个问题立项整改"));
    }

    private LetterPage.Handle handle(Head head, LocalDate day) {
        var holders = directory.holders(head.unit(), day);
        return new LetterPage.Handle(
                holders.stream()
                        .map(holder -> new Option(holder.tenure().toString(), holder.title() + " " + holder.name()))
                        .toList(),
                holders.stream()
                        .map(holder -> holder.tenure())
                        .filter(tenure -> !tenure.equals(head.addressee().tenure()))
                        .findFirst()
                        .map(TenureId::toString)
                        .orElse(null));
    }

    private static LetterPage.Judge judge(Letter.Replied replied, Viewer viewer) {
        var hand = replied.handler().party().is(viewer)
                || replied.reply().by().person().equals(viewer.person());
        return new LetterPage.Judge(hand ? "你经手办理了这件函件，须由他人评价" : null, Option.of(Grade.values(), Grade::label));
    }

    private LetterPage.Close close(Letter.Evaluated evaluated) {
        var id = evaluated.head().id();
        var open = openItems(id);
        var again = evaluated.evaluation().grade() == Grade.NOT_MET
                && letters.following(id).isEmpty();
        var hindered = open > 0 ? "还有 " + open + " 项整改没有销号，销号后才能办结" : again ? "评价为不到位，须先起草再督办的函件" : null;
        return new LetterPage.Close(
                hindered, evaluated.evaluation().grade() == Grade.NOT_MET ? "/letters/new?follows=" + id : null);
    }

    private long openItems(LetterId id) {
        return rectification.of(new SourceRef("letter", id.value())).stream()
                .filter(ItemBrief::open)
                .count();
    }

    private String unit(UnitId unit) {
        return directory.unit(unit).map(Directory.Unit::name).orElse("—");
    }
}
