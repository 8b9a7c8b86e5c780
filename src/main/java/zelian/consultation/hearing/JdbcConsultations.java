package zelian.consultation.hearing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.consultation.Asking;
import zelian.consultation.ConsultationId;
import zelian.consultation.Consultations;
import zelian.consultation.Summary;
import zelian.ledger.Deed;
import zelian.ui.Page;

/** Puts drafts to others and ends it, for the modules whose drafts they are. */
@Service
class JdbcConsultations implements Consultations {

    private static final int SHORTEST = 3;

    private final ConsultationRows rows;
    private final OpinionsParts parts;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    JdbcConsultations(
            ConsultationRows rows, OpinionsParts parts, Directory directory, ApplicationEventPublisher events) {
        this.rows = rows;
        this.parts = parts;
        this.directory = directory;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public ConsultationId ask(Viewer by, Asking asking) {
        var until = asking.until();
        if (until == null || until.isBefore(by.day().plusDays(SHORTEST))) {
            throw Rejected.because("consultation.window-too-short", SHORTEST).at("until");
        }
        if (asking.units().isEmpty() && asking.people().isEmpty()) {
            throw Rejected.because("consultation.nobody-asked").at("units");
        }
        var text = asking.text();
        if (rows.of(text.edition()).isPresent()) {
            throw Rejected.because("consultation.asked-already", text.title());
        }
        var id = new ConsultationId(Ids.next());
        rows.add(by, id, asking, until);
        asking.units().forEach(unit -> rows.addVoice(id, unit, Optional.empty()));
        for (var tenure : asking.people()) {
            var holder = directory.holder(tenure).orElseThrow(() -> new NotFound("tenure " + tenure));
            rows.addVoice(id, holder.unit(), Optional.of(tenure));
        }
        tell(
                by,
                id,
                text,
                "consultation.asked",
                "就《%s》征求 %d 个单位、%d 人意见，%s 止%s"
                        .formatted(
                                text.title(),
                                asking.units().size(),
                                asking.people().size(),
                                until,
                                asking.silenceAgrees() ? "，逾期不答复视为无意见" : ""));
        return id;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void conclude(Viewer by, UUID edition) {
        var found = rows.of(edition).filter(each -> each.closedOn() == null);
        if (found.isEmpty()) {
            return;
        }
        var consultation = found.get();
        var summary = summary(consultation);
        if (summary.waiting() > 0) {
            throw Rejected.because("consultation.opinions-open", summary.waiting());
        }
        if (consultation.openOn(by.day()) && summary.answered() < summary.asked()) {
            throw Rejected.because(
                    "consultation.still-running", consultation.until(), summary.asked() - summary.answered());
        }
        rows.close(consultation.id(), by.day());
        tell(
                by,
                consultation.id(),
                consultation.text(),
                "consultation.closed",
                "《%s》征求意见结束：%s".formatted(consultation.text().title(), summary.inWords()));
    }

    @Override
    public Optional<Summary> of(UUID edition, Viewer viewer) {
        return rows.of(edition).map(this::summary);
    }

    @Override
    public Optional<Page> part(UUID edition, Viewer viewer) {
        return rows.of(edition).map(consultation -> parts.part(consultation, viewer));
    }

    private Summary summary(Consultation consultation) {
        var voices = rows.voices(consultation.id());
        var opinions = rows.opinions(consultation.id());
        return new Summary(
                consultation.id(),
                consultation.until(),
                consultation.closedOn() != null,
                voices.size(),
                (int) voices.stream().filter(Voice::answered).count(),
                opinions.size(),
                (int) opinions.stream()
                        .filter(opinion -> opinion.outcome() != null && opinion.outcome() != Outcome.NOT)
                        .count(),
                (int) opinions.stream()
                        .filter(opinion -> opinion.outcome() == null)
                        .count());
    }

    private void tell(Viewer by, ConsultationId id, Asking.Text text, String act, String sentence) {
        events.publishEvent(new Deed(by, act, "consultation", id.value(), text.unit(), sentence));
    }
}
