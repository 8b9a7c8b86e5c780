package zelian.supervision.letter;

import java.util.ArrayList;
import java.util.Collection;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.supervision.LetterId;

/** Says what signing several letters would do before it is done. */
@Component
class PreviewingSignatures {

    private final Letters letters;
    private final Contents contents;
    private final Part part;
    private final LetterClocks clocks;
    private final Directory directory;

    PreviewingSignatures(Letters letters, Contents contents, Part part, LetterClocks clocks, Directory directory) {
        this.letters = letters;
        this.contents = contents;
        this.part = part;
        this.clocks = clocks;
        this.directory = directory;
    }

    SigningPage of(Collection<LetterId> chosen, Viewer viewer) {
        part.requireSigner(viewer);
        var signed = new ArrayList<SigningPage.Line>();
        var leftOut = new ArrayList<SigningPage.Line>();
        for (var id : chosen) {
            letters.find(id).filter(letter -> part.mayRead(viewer, letter)).ifPresent(letter -> {
                var hindrance = hindrance(letter, viewer);
                if (hindrance.isEmpty()) {
                    signed.add(line(letter, effect(letter, viewer)));
                } else {
                    leftOut.add(line(letter, hindrance));
                }
            });
        }
        return new SigningPage(signed, leftOut);
    }

    private String effect(Letter letter, Viewer viewer) {
        var items = contents.of(letter.head().id()).problems().size();
        return letter.head().kind().answer() + "期限 " + clocks.replyBy(letter.head(), viewer.day())
                + (items == 0 ? "" : "，立整改 " + items + " 项");
    }

    private String hindrance(Letter letter, Viewer viewer) {
        if (!(letter instanceof Letter.Submitted submitted)) {
            return "现在是“" + letter.word() + "”，不在待签发";
        }
        if (!part.maySign(viewer, letter.head())) {
            return "签发人不是你";
        }
        try {
            submitted.requireSigner(viewer.person());
            clocks.replyBy(letter.head(), viewer.day());
            return "";
        } catch (Rejected refusal) {
            return switch (refusal.code()) {
                case "supervision.addressee-cannot-sign" -> "发给你本人，须由他人签发";
                case "supervision.drafter-cannot-sign" -> "由你起草，须由他人签发";
                default -> "反馈期限已过，须退回修改";
            };
        }
    }

    private SigningPage.Line line(Letter letter, String note) {
        return new SigningPage.Line(
                letter.head().id().toString(),
                letter.head().kind().label(),
                letter.head().title(),
                directory.unitName(letter.head().unit()),
                note);
    }
}
