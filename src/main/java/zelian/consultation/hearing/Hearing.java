package zelian.consultation.hearing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.consultation.ConsultationId;
import zelian.ledger.Deed;
import zelian.notice.Inbox;
import zelian.notice.Note;

/** Those who are asked speak (提意见、无意见); whoever drafted the text answers each (采纳情况). */
@Service
public class Hearing {

    private final ConsultationRows rows;
    private final Rights rights;
    private final Directory directory;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;

    Hearing(ConsultationRows rows, Rights rights, Directory directory, Inbox inbox, ApplicationEventPublisher events) {
        this.rows = rows;
        this.rights = rights;
        this.directory = directory;
        this.inbox = inbox;
        this.events = events;
    }

    /** Whether the reader speaks for this voice: the holder of the post, or who drafts for the unit. */
    public boolean speaks(Viewer viewer, Voice voice) {
        return voice.tenure() == null
                ? viewer.unit().equals(voice.unit()) && rights.may(viewer, Area.DUTY, Act.DRAFT, voice.unit())
                : voice.tenure().equals(viewer.tenure());
    }

    /** Whether the reader answers what was said: who may draft where the text comes from. */
    public boolean answers(Viewer viewer, Consultation consultation) {
        return rights.may(viewer, Area.DUTY, Act.DRAFT, consultation.text().unit());
    }

    /** Whether the reader may open it: who reads of that unit's duties, and who was asked: the holder of the post, or who reads the duties of the
     * unit that was asked. */
    public boolean reads(Viewer viewer, Consultation consultation, List<Voice> voices) {
        return !viewer.administers()
                && (rights.may(viewer, Area.DUTY, Act.READ, consultation.text().unit())
                        || voices.stream().anyMatch(voice -> ofVoice(viewer, voice)));
    }

    private boolean ofVoice(Viewer viewer, Voice voice) {
        return voice.tenure() == null
                ? viewer.unit().equals(voice.unit()) && rights.may(viewer, Area.DUTY, Act.READ, voice.unit())
                : voice.tenure().equals(viewer.tenure());
    }

    /**
     * @param line null for the whole text
     * @throws Rejected {@code consultation.no-words}, {@code consultation.window-closed},
     *     {@code consultation.spoken-already} to this line
     */
    @Transactional
    public ConsultationId speak(Viewer by, UUID voiceId, @Nullable UUID line, String words) {
        var voice = spoken(by, voiceId);
        var consultation = rows.get(rows.ofVoice(voiceId));
        consultation.requireOpen(by.day());
        if (words.isBlank()) {
            throw Rejected.because("consultation.no-words").at("words");
        }
        if (voice.agreedOn() != null) {
            throw Rejected.because("consultation.agreed-already");
        }
        if (line != null
                && rows.lines(consultation.id()).stream()
                        .noneMatch(each -> each.id().equals(line))) {
            throw new NotFound("line " + line);
        }
        var added = rows.addOpinion(
                new Opinion(Ids.next(), voiceId, line, words.strip(), by.person(), by.day(), null, null));
        if (!added) {
            throw Rejected.because("consultation.spoken-already").at("line");
        }
        tell(by, consultation, "consultation.opinion", name(voice) + "对《%s》提出意见", Map.of("意见", words.strip()));
        return consultation.id();
    }

    /** Says 无意见. */
    @Transactional
    public ConsultationId agree(Viewer by, UUID voiceId) {
        var voice = spoken(by, voiceId);
        var consultation = rows.get(rows.ofVoice(voiceId));
        consultation.requireOpen(by.day());
        if (voice.answered() || !rows.agree(voiceId, by.person(), by.day())) {
            throw Rejected.because("consultation.agreed-already");
        }
        tell(by, consultation, "consultation.agreed", name(voice) + "对《%s》无意见", Map.of());
        return consultation.id();
    }

    /** @throws Rejected {@code consultation.reason-missing} for what is not wholly adopted without a reason */
    @Transactional
    public ConsultationId answer(Viewer by, UUID opinionId, Outcome outcome, String words) {
        var opinion = rows.opinion(opinionId);
        var voice = rows.voice(opinion.voice());
        var consultation = rows.get(rows.ofVoice(voice.id()));
        rights.require(by, Area.DUTY, Act.DRAFT, consultation.text().unit());
        consultation.requireUnfinished();
        if (outcome != Outcome.ADOPTED && words.isBlank()) {
            throw Rejected.because("consultation.reason-missing").at("words");
        }
        if (!rows.answer(opinionId, outcome, words.strip(), by.person(), by.day())) {
            throw Rejected.because("common.changed-meanwhile");
        }
        tell(
                by,
                consultation,
                "consultation.answered",
                name(voice) + "对《%s》的一条意见：" + outcome.choice(),
                Map.of("意见", opinion.words(), "答复", words.strip()));
        inbox.send(
                by,
                new Note(
                        "consultation.answered:" + opinionId,
                        opinion.person(),
                        Viewer.NO_TENURE,
                        "你对《%s》的意见：%s".formatted(consultation.text().title(), outcome.choice()),
                        words.isBlank() ? null : words.strip(),
                        "consultation",
                        consultation.id().value()));
        return consultation.id();
    }

    public String name(Voice voice) {
        return names(List.of(voice)).getOrDefault(voice.id(), "—");
    }

    /** What they are called, by the voice. */
    public Map<UUID, String> names(List<Voice> voices) {
        var units = directory.unitNames(voices.stream()
                .filter(voice -> voice.tenure() == null)
                .map(Voice::unit)
                .collect(Collectors.toSet()));
        return voices.stream().collect(Collectors.toMap(Voice::id, voice -> {
            if (voice.tenure() == null) {
                return units.getOrDefault(voice.unit(), "—");
            }
            return directory
                    .holder(voice.tenure())
                    .map(Directory.Holder::inWords)
                    .orElse("—");
        }));
    }

    private Voice spoken(Viewer by, UUID id) {
        var voice = rows.voice(id);
        var consultation = rows.get(rows.ofVoice(id));
        if (speaks(by, voice)) {
            return voice;
        }
        if (!rights.may(by, Area.DUTY, Act.READ, consultation.text().unit())) {
            throw new NotFound("voice " + id);
        }
        throw Rejected.because("consultation.not-yours-to-speak", name(voice));
    }

    private void tell(Viewer by, Consultation consultation, String act, String sentence, Map<String, String> after) {
        events.publishEvent(new Deed(
                by,
                act,
                "consultation",
                consultation.id().value(),
                consultation.text().unit(),
                sentence.formatted(consultation.text().title()),
                Map.of(),
                after));
    }
}
