package zelian.consultation.showing;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.consultation.ConsultationId;
import zelian.consultation.hearing.Consultation;
import zelian.consultation.hearing.ConsultationRows;
import zelian.consultation.hearing.Hearing;
import zelian.consultation.hearing.OpinionsParts;
import zelian.consultation.hearing.Voice;
import zelian.ui.Fact;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;

/** Puts the pages of consultations together. */
@Component
class ShowingConsultations {

    private final ConsultationRows rows;
    private final Hearing hearing;
    private final OpinionsParts opinions;
    private final Rights rights;
    private final Directory directory;
    private final PageParts parts;

    ShowingConsultations(
            ConsultationRows rows,
            Hearing hearing,
            OpinionsParts opinions,
            Rights rights,
            Directory directory,
            PageParts parts) {
        this.rows = rows;
        this.hearing = hearing;
        this.opinions = opinions;
        this.rights = rights;
        this.directory = directory;
        this.parts = parts;
    }

    /** An asking with those asked, for a reader who may open it. */
    record Opened(Consultation consultation, List<Voice> voices) {}

    ConsultationsPage list(Viewer viewer) {
        var units = rights.units(viewer, Area.DUTY, Act.READ).stream()
                .map(UnitId::value)
                .toArray(UUID[]::new);
        return new ConsultationsPage(
                rows.of(viewer, units, rights.may(viewer, Area.DUTY, Act.READ, viewer.unit())).stream()
                        .map(consultation -> row(consultation, viewer))
                        .toList());
    }

    private ConsultationsPage.Row row(Consultation consultation, Viewer viewer) {
        return new ConsultationsPage.Row(
                "/consultations/" + consultation.id(),
                consultation.text().title(),
                directory.unitName(consultation.text().unit()),
                consultation.wordOn(viewer.day()),
                consultation.askedOn() + " 至 " + consultation.until(),
                consultation.openOn(viewer.day())
                                && rows.voices(consultation.id()).stream()
                                        .anyMatch(voice -> hearing.speaks(viewer, voice) && !voice.answered())
                        ? "等你答复"
                        : "");
    }

    /** @throws NotFound if there is none, or it is not this reader's to see */
    Opened open(ConsultationId id, Viewer viewer) {
        var consultation = rows.get(id);
        var voices = rows.voices(id);
        if (!hearing.reads(viewer, consultation, voices)) {
            throw new NotFound("consultation " + id);
        }
        return new Opened(consultation, voices);
    }

    ConsultationPage one(ConsultationId id, Viewer viewer) {
        var opened = open(id, viewer);
        var consultation = opened.consultation();
        var lines = rows.lines(id);
        return new ConsultationPage(
                "/consultations/" + id,
                consultation.text().title(),
                consultation.wordOn(viewer.day()),
                consultation.until().toString(),
                facts(consultation, viewer),
                lines.stream().map(line -> line(line.line())).toList(),
                opinions.part(consultation, opened.voices(), viewer, null),
                consultation.openOn(viewer.day())
                        ? opened.voices().stream()
                                .filter(voice -> hearing.speaks(viewer, voice) && voice.agreedOn() == null)
                                .map(voice -> new ConsultationPage.Voice(
                                        voice.id().toString(), hearing.name(voice), !voice.answered()))
                                .toList()
                        : List.of(),
                lines.stream()
                        .map(line -> new Option(line.id().toString(), OpinionsParts.inWords(line.line())))
                        .toList(),
                parts.of("consultation", id.value(), viewer, PagePart.Place.MAIN));
    }

    private List<Fact> facts(Consultation consultation, Viewer viewer) {
        var drafter = directory.holder(consultation.drafterTenure());
        return List.of(
                new Fact(
                        "文稿",
                        consultation.text().title(),
                        hearing.answers(viewer, consultation)
                                ? consultation.text().address()
                                : null),
                new Fact("谁征求", drafter.map(Directory.Holder::inWords).orElse("—")),
                new Fact("期限", consultation.askedOn() + " 至 " + consultation.until()),
                new Fact("逾期不答复", consultation.silenceAgrees() ? "通知写明：视为无意见" : "只记未答复，不视为同意"));
    }

    /** The first line of the words is what it is called; the rest stands beneath. */
    private static ConsultationPage.Line line(zelian.consultation.Asking.Line line) {
        var words = line.words().lines().toList();
        return new ConsultationPage.Line(
                line.number(),
                words.isEmpty() ? "" : words.getFirst(),
                String.join("；", words.stream().skip(1).toList()));
    }
}
