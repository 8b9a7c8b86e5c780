package zelian.supervision.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.rectification.ItemBrief;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.supervision.LetterId;
import zelian.ui.Link;
import zelian.ui.Option;

/** What can be done with a letter now: whose turn it is, the reader's next act, and the forms for it. */
@Component
class LetterActs {

    private final Letters letters;
    private final Contents contents;
    private final Part part;
    private final Signers signers;
    private final Directory directory;
    private final Rectification rectification;

    LetterActs(
            Letters letters,
            Contents contents,
            Part part,
            Signers signers,
            Directory directory,
            Rectification rectification) {
        this.letters = letters;
        this.contents = contents;
        this.part = part;
        this.signers = signers;
        this.directory = directory;
        this.rectification = rectification;
    }

    @Nullable
    String turn(Letter letter, Viewer viewer, Map<PersonId, String> people) {
        var whose = switch (letter) {
            case Letter.Drafted it -> it.head().drafter();
            case Letter.Submitted it -> it.head().signer();
            case Letter.Issued it -> it.head().addressee();
            case Letter.Received it -> it.head().addressee();
            case Letter.Handling it -> it.handler().party();
            default -> null;
        };
        if (letter instanceof Letter.Submitted && signers.hindrance(letter.head(), viewer.day()) != null) {
            return directory.unitName(letter.head().body()) + "另定签发人";
        }
        if (whose != null) {
            if (whose.is(viewer)) {
                return "你（" + viewer.name() + "）";
            }
            var name = people.get(whose.person());
            return holds(whose, viewer.day()) ? name : name + "（已离任，待接任）";
        }
        return letter instanceof Letter.Replied || letter instanceof Letter.Evaluated
                ? directory.unitName(letter.head().body())
                : null;
    }

    private boolean holds(Party party, LocalDate day) {
        return directory.posts(party.person(), day).stream()
                .anyMatch(post -> post.tenure().equals(party.tenure()));
    }

    @Nullable
    Link next(Letter letter, Viewer viewer) {
        var head = letter.head();
        return switch (letter) {
            case Letter.Submitted it when signer(it, viewer) != null -> new Link("另定签发人", "#signer");
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

    LetterPage.Forms forms(Letter letter, Viewer viewer) {
        var head = letter.head();
        var drafts = head.drafter().is(viewer) || part.ofBody(viewer, head);
        var judges = part.mayJudge(viewer, head);
        return new LetterPage.Forms(
                letter instanceof Letter.Drafted && drafts,
                letter instanceof Letter.Drafted && drafts,
                letter instanceof Letter.Submitted && drafts && !head.signer().is(viewer),
                letter instanceof Letter.Submitted && part.maySign(viewer, head) ? sign(head, viewer) : null,
                letter instanceof Letter.Submitted submitted ? signer(submitted, viewer) : null,
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
                                "由" + directory.unitName(head.body()) + "评价")
                        : null,
                letter instanceof Letter.Replied replied && judges ? judge(replied, viewer) : null,
                letter instanceof Letter.Evaluated evaluated && judges ? close(evaluated) : null,
                letter instanceof Letter.Unanswered
                        && judges
                        && contents.of(head.id()).problems().isEmpty());
    }

    private LetterPage.Sign sign(Head head, Viewer viewer) {
        var hindered = head.addressee().is(viewer)
                ? "这件函件发给你本人，须由他人签发"
                : head.drafter().is(viewer) ? "起草人不签发自己起草的函件" : null;
        var items = contents.of(head.id()).problems().size();
        return new LetterPage.Sign(hindered, "签发即编号送达" + (items == 0 ? "" : "，" + items + " 个问题立项整改"));
    }

    /** Whom to name instead of a signer who cannot sign it; null if they can, or it is not the reader's to name. */
    private LetterPage.@Nullable Signer signer(Letter.Submitted letter, Viewer viewer) {
        var head = letter.head();
        var hindrance = signers.hindrance(head, viewer.day());
        return hindrance == null || !part.mayNameSigner(viewer, head)
                ? null
                : new LetterPage.Signer(
                        hindrance,
                        signers.of(head, viewer.day()).stream()
                                .map(holder -> new Option(holder.tenure().toString(), holder.inWords()))
                                .toList());
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

    /** How many items it opened are not struck off. */
    long openItems(LetterId id) {
        return rectification.of(new SourceRef("letter", id.value())).stream()
                .filter(ItemBrief::open)
                .count();
    }
}
