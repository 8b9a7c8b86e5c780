package zelian.supervision.letter;

import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ui.Say;

/** What of requests for more time (延期) the page of a letter shows, and what its reader may do about them. */
@Component
class MoreTime {

    private final Extensions extensions;
    private final Part part;

    MoreTime(Extensions extensions, Part part) {
        this.extensions = extensions;
        this.part = part;
    }

    LetterPage.Extension of(Letter letter, Viewer viewer) {
        var asked = letter.issued() == null
                ? List.<Extensions.Extension>of()
                : extensions.of(letter.head().id());
        var open = asked.stream().filter(one -> one.granted() == null).findFirst();
        var extensible = letter instanceof Letter.Extensible it
                && it.head().kind() == LetterKind.SUPERVISE
                && !viewer.day().isAfter(it.issue().replyBy());
        var issue = letter.issued();
        return new LetterPage.Extension(
                asked.stream().map(MoreTime::row).toList(),
                extensible && issue != null && open.isEmpty() && part.mayReply(viewer, letter) ? issue.replyBy() : null,
                letter instanceof Letter.Extensible && part.mayExtend(viewer, letter.head())
                        ? open.map(MoreTime::row).orElse(null)
                        : null);
    }

    private static LetterPage.Asked row(Extensions.Extension extension) {
        return new LetterPage.Asked(
                extension.askedName(),
                extension.askedOn(),
                extension.oldDue(),
                extension.newDue(),
                extension.word(),
                extension.decidedOn() == null ? null : extension.decidedName() + "，" + Say.day(extension.decidedOn()));
    }
}
