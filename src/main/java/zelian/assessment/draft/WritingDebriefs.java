package zelian.assessment.draft;

import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.assessment.debrief.Debrief;
import zelian.assessment.debrief.Debriefs;
import zelian.assessment.debrief.Length;
import zelian.assessment.debrief.Passages;
import zelian.assessment.debrief.Section;
import zelian.assessment.debrief.Sight;
import zelian.assessment.debrief.Telling;
import zelian.common.Rejected;
import zelian.regulation.Rules;

/** The speaker writes (成稿): begins from what is on record, keeps it as often as they like, hands it in once. */
@Service
class WritingDebriefs {

    static final String LIMIT = "assessment.debrief-length";
    static final String SHORTFALLS = "assessment.shortfall-share";

    private final Debriefs debriefs;
    private final Passages passages;
    private final Facts facts;
    private final Sight sight;
    private final Rules rules;
    private final Telling telling;

    WritingDebriefs(Debriefs debriefs, Passages passages, Facts facts, Sight sight, Rules rules, Telling telling) {
        this.debriefs = debriefs;
        this.passages = passages;
        this.facts = facts;
        this.sight = sight;
        this.rules = rules;
        this.telling = telling;
    }

    /** What is on record of the speaker's year today, as a text. */
    Drafting.Draft fromRecord(Debrief debrief, Viewer viewer) {
        var head = debrief.head();
        var person = head.speaker().person();
        return new Drafting(head.year(), viewer.day(), facts.of(person, head.year(), viewer.day())).draft();
    }

    /** @throws Rejected if it was handed in, or changed by another hand meanwhile */
    @Transactional
    public void keep(Viewer by, DebriefId id, DraftForm form) {
        var debrief = own(by, id, form.lock());
        passages.keep(id, form.words(), fromRecord(debrief, by).references());
        debriefs.touch(debrief);
        telling.happened(by, "kept", debrief, "保存述责稿", Map.of(), length(form), "");
    }

    /** @throws Rejected if a section is empty or the whole too long */
    @Transactional
    public void handIn(Viewer by, DebriefId id, DraftForm form) {
        var debrief = own(by, id, form.lock());
        requireWhole(form.words());
        requireWithinLimit(by, form.words());
        passages.keep(id, form.words(), fromRecord(debrief, by).references());
        var drafted = switch (debrief) {
            case Debrief.Noticed it -> it.handIn(by.day());
            case Debrief.Returned it -> it.handIn(by.day());
            default -> throw new IllegalStateException(debrief.stored());
        };
        debriefs.move(debrief, drafted);
        telling.happened(by, "handed-in", drafted, "提交述责稿送审", Map.of("状态", debrief.word()), with(form, drafted), "");
    }

    /** The speaker's own while it can be written. */
    Debrief own(Viewer by, DebriefId id) {
        sight.requireDebrief(by, id.value());
        var debrief = debriefs.get(id);
        Sight.require(debrief.head().speaker().is(by), Act.DRAFT);
        if (debrief.handedIn()) {
            throw Rejected.because("assessment.other-state", debrief.head().title(), debrief.word());
        }
        return debrief;
    }

    private Debrief own(Viewer by, DebriefId id, int lock) {
        var debrief = own(by, id);
        if (lock != debrief.head().lock()) {
            throw Rejected.because("common.changed-meanwhile");
        }
        return debrief;
    }

    private static void requireWhole(Map<Section, String> words) {
        Arrays.stream(Section.values())
                .filter(section -> words.getOrDefault(section, "").isBlank())
                .findFirst()
                .ifPresent(section -> {
                    throw Rejected.because("assessment.section-missing", section.label())
                            .at(DraftForm.field(section));
                });
    }

    private void requireWithinLimit(Viewer by, Map<Section, String> words) {
        var limit = rules.on(by.day()).number(LIMIT);
        var length = Length.of(words).all();
        if (length > limit.value()) {
            throw Rejected.because("assessment.too-long", length, limit.value(), length - limit.value())
                    .citing(limit.source());
        }
    }

    private static Map<String, String> length(DraftForm form) {
        return Map.of("字数", String.valueOf(Length.of(form.words()).all()));
    }

    private static Map<String, String> with(DraftForm form, Debrief drafted) {
        return Map.of(
                "状态",
                drafted.word(),
                "字数",
                String.valueOf(Length.of(form.words()).all()));
    }
}
