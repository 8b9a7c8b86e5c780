package zelian.consultation.showing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.consultation.ConsultationId;
import zelian.consultation.hearing.Hearing;
import zelian.consultation.hearing.Outcome;
import zelian.ui.ChainLink;
import zelian.ui.Download;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;
import zelian.ui.SeeOther;

/** Consultations: the list, one of them, speaking and answering, the printed sheet. */
@Controller
@RequestMapping("/consultations")
class ConsultationController {

    private final ShowingConsultations showing;
    private final Hearing hearing;
    private final OpinionSheet sheet;

    ConsultationController(ShowingConsultations showing, Hearing hearing, OpinionSheet sheet) {
        this.showing = showing;
        this.hearing = hearing;
        this.sheet = sheet;
    }

    @Bean
    static ObjectKind consultationKind() {
        return new ObjectKind("consultation", "征求意见", ChainLink.FIX, "/consultations/{id}");
    }

    @Bean
    static NavEntry consultations() {
        return NavEntry.of(ChainLink.FIX, "征求意见", "/consultations", 12)
                .when((viewer, rights) ->
                        !viewer.administers() && !viewer.tenure().equals(Viewer.NO_TENURE));
    }

    @GetMapping
    ConsultationsPage list(Viewer viewer) {
        return showing.list(viewer);
    }

    @GetMapping("/{id}")
    ConsultationPage one(@PathVariable ConsultationId id, Viewer viewer) {
        return showing.one(id, viewer);
    }

    @GetMapping("/{id}/sheet.docx")
    Download sheet(@PathVariable ConsultationId id, Viewer viewer) {
        return sheet.of(showing.open(id, viewer), viewer);
    }

    @PostMapping("/voices/{id}/opinions")
    SeeOther speak(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID line,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        return shown(hearing.speak(viewer, id, line, words));
    }

    @PostMapping("/voices/{id}/agreement")
    SeeOther agree(@PathVariable UUID id, Viewer viewer) {
        return shown(hearing.agree(viewer, id));
    }

    @PostMapping("/opinions/{id}")
    SeeOther answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "ADOPTED") Outcome outcome,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        return shown(hearing.answer(viewer, id, outcome, words));
    }

    private static SeeOther shown(ConsultationId id) {
        return new SeeOther("/consultations/" + id);
    }
}
