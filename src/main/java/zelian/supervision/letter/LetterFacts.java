package zelian.supervision.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.ui.Fact;
import zelian.ui.ObjectKinds;
import zelian.ui.Say;

/** What is known of a letter beside its text: grade, basis, what it is about, days, people. */
@Component
class LetterFacts {

    private final Letters letters;
    private final Part part;
    private final LetterClocks clocks;
    private final ObjectKinds kinds;

    LetterFacts(Letters letters, Part part, LetterClocks clocks, ObjectKinds kinds) {
        this.letters = letters;
        this.part = part;
        this.clocks = clocks;
        this.kinds = kinds;
    }

    List<Fact> of(Letter letter, Map<PersonId, String> people, Viewer viewer) {
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
        facts.add(new Fact(head.kind().answer() + "期限", replyBy(letter)));
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

    private String replyBy(Letter letter) {
        var head = letter.head();
        var issue = letter.issued();
        if (issue != null) {
            return Say.day(issue.replyBy());
        }
        return head.replyAsked() == null
                ? clocks.replyInWords(head.kind(), head.draftedOn())
                : Say.day(head.replyAsked());
    }

    private @Nullable String address(About about) {
        return kinds.address(about.kind(), about.id());
    }
}
