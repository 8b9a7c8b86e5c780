package zelian.consultation.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.consultation.Asking;
import zelian.ui.Link;

/** Puts together who said what and what came of it, for one reader. */
@Component
public class OpinionsParts {

    private final ConsultationRows rows;
    private final Hearing hearing;
    private final Directory directory;

    OpinionsParts(ConsultationRows rows, Hearing hearing, Directory directory) {
        this.rows = rows;
        this.hearing = hearing;
        this.directory = directory;
    }

    /** On the page of the draft. */
    OpinionsPart part(Consultation consultation, Viewer viewer) {
        var voices = rows.voices(consultation.id());
        var speaking = consultation.openOn(viewer.day())
                && voices.stream().anyMatch(voice -> hearing.speaks(viewer, voice) && voice.agreedOn() == null);
        return part(
                consultation,
                voices,
                viewer,
                hearing.reads(viewer, consultation, voices)
                        ? new Link(speaking ? "提意见" : "征求意见", "/consultations/" + consultation.id())
                        : null);
    }

    /** @param next where the part leads; null for nowhere */
    public OpinionsPart part(Consultation consultation, List<Voice> voices, Viewer viewer, @Nullable Link next) {
        var opinions = rows.opinions(consultation.id());
        var called = hearing.names(voices);
        var answered = voices.stream().filter(Voice::answered).count();
        return new OpinionsPart(
                "征求 %d 个，已答复 %d 个，%s 止".formatted(voices.size(), answered, consultation.until()),
                said(consultation, voices, called, opinions, viewer),
                voices.stream()
                        .filter(voice -> !voice.answered())
                        .map(voice -> new OpinionsPart.Silent(
                                called.getOrDefault(voice.id(), "—"), voice.wordOn(viewer.day(), consultation)))
                        .toList(),
                next);
    }

    private List<OpinionsPart.Row> said(
            Consultation consultation,
            List<Voice> voices,
            Map<UUID, String> called,
            List<Opinion> opinions,
            Viewer viewer) {
        var answers = consultation.closedOn() == null && hearing.answers(viewer, consultation);
        var names = names(opinions);
        var lines = rows.lines(consultation.id()).stream()
                .collect(Collectors.toMap(ConsultationRows.Line::id, ConsultationRows.Line::line));
        var said = new ArrayList<OpinionsPart.Row>();
        for (var opinion : opinions) {
            var line = opinion.line() == null ? null : lines.get(opinion.line());
            said.add(new OpinionsPart.Row(
                    called.getOrDefault(opinion.voice(), "—"),
                    names.getOrDefault(opinion.person(), "—") + "，" + opinion.givenOn(),
                    line == null ? "" : inWords(line),
                    opinion.words(),
                    opinion.state(),
                    opinion.answer(),
                    answers && line != null ? line.address() : null,
                    answers && opinion.outcome() == null ? "/consultations/opinions/" + opinion.id() : null,
                    opinion.id().toString()));
        }
        voices.stream()
                .filter(voice -> voice.agreedOn() != null)
                .map(voice -> new OpinionsPart.Row(
                        called.getOrDefault(voice.id(), "—"),
                        String.valueOf(voice.agreedOn()),
                        "",
                        "没有意见",
                        "无意见",
                        null,
                        null,
                        null,
                        voice.id().toString()))
                .forEach(said::add);
        return said;
    }

    /** 3 开展年中督责. */
    public static String inWords(Asking.Line line) {
        var words = line.words().lines().findFirst().orElse("");
        return (line.number() + " " + words).strip();
    }

    public Map<PersonId, String> names(List<Opinion> opinions) {
        return directory.names(opinions.stream().map(Opinion::person).collect(Collectors.toSet()));
    }
}
