package zelian.supervision.letter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.likeness.ComparedTexts;
import zelian.supervision.LetterId;

/** A letter not yet signed beside the body's letters to other units: what fits everybody urges nobody. */
@Component
class ComparedLetters implements ComparedTexts {

    private static final int MOST = 60;

    private final Letters letters;
    private final Contents contents;
    private final Part part;
    private final Directory directory;
    private final JdbcClient db;

    ComparedLetters(Letters letters, Contents contents, Part part, Directory directory, JdbcClient db) {
        this.letters = letters;
        this.contents = contents;
        this.part = part;
        this.directory = directory;
        this.db = db;
    }

    @Override
    public String kind() {
        return "letter";
    }

    @Override
    public Optional<Compared> find(UUID id, Viewer viewer) {
        return letters.find(new LetterId(id))
                .filter(letter -> letter.issued() == null)
                .filter(letter -> part.mayRead(viewer, letter))
                .map(letter -> {
                    var head = letter.head();
                    return new Compared(
                            head.title(),
                            head.unit(),
                            pieces(head.id()),
                            false,
                            head.drafter().is(viewer) || part.ofBody(viewer, head),
                            others(head, viewer));
                });
    }

    private List<Other> others(Head head, Viewer viewer) {
        var earlier = recent(head.body(), head.kind()).stream()
                .map(Letter::head)
                .filter(other -> !other.id().equals(head.id()) && !other.id().equals(head.follows()))
                .toList();
        var names = directory.unitNames(earlier.stream().map(Head::unit).collect(Collectors.toSet()));
        return earlier.stream()
                .filter(other -> part.mayRead(viewer, letters.get(other.id())))
                .map(other -> new Other(
                        other.id().value(),
                        other.title(),
                        other.draftedOn() + " 致 " + names.getOrDefault(other.unit(), "—"),
                        "/letters/" + other.id(),
                        pieces(other.id())))
                .toList();
    }

    /** The body's latest letters of that kind. */
    private List<Letter> recent(UnitId body, LetterKind kind) {
        return db.sql("select * from supervision.letter where body = :body and kind = :kind and state <> 'VOIDED'"
                        + " order by drafted_on desc, id desc limit :most")
                .param("body", body.value())
                .param("kind", kind.name())
                .param("most", MOST)
                .query(LetterRow::letter)
                .list();
    }

    private List<String> pieces(LetterId id) {
        var content = contents.of(id);
        return Stream.concat(
                        Stream.of(content.matter(), content.demand()),
                        content.problems().stream().map(problem -> problem.fact() + "。" + problem.advice()))
                .flatMap(text -> ComparedTexts.sentences(text).stream())
                .toList();
    }
}
