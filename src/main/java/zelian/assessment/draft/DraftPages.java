package zelian.assessment.draft;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.assessment.debrief.Length;
import zelian.assessment.debrief.Passages;
import zelian.assessment.debrief.References;
import zelian.assessment.debrief.Section;
import zelian.assessment.session.Sessions;
import zelian.calendar.Deadlines;
import zelian.regulation.Rules;
import zelian.ui.Say;

/** Puts the form of a debrief together: what was kept, or, for the first time, what is on record. */
@Component
class DraftPages {

    private final WritingDebriefs writing;
    private final Passages passages;
    private final References references;
    private final Sessions sessions;
    private final Rules rules;
    private final Deadlines deadlines;

    DraftPages(
            WritingDebriefs writing,
            Passages passages,
            References references,
            Sessions sessions,
            Rules rules,
            Deadlines deadlines) {
        this.writing = writing;
        this.passages = passages;
        this.references = references;
        this.sessions = sessions;
        this.rules = rules;
        this.deadlines = deadlines;
    }

    DraftPage of(DebriefId id, boolean anew, Viewer viewer) {
        var debrief = writing.own(viewer, id);
        var head = debrief.head();
        var session = sessions.get(head.session());
        var kept = passages.words(id);
        var draft = writing.fromRecord(debrief, viewer);
        var words = anew || kept.isEmpty() ? draft.words() : kept;
        var length = Length.of(words);
        var limit = rules.on(viewer.day()).number(WritingDebriefs.LIMIT);
        var share = rules.on(viewer.day()).percent(WritingDebriefs.SHORTFALLS).value();
        return new DraftPage(
                "/debriefs/" + id,
                head.title(),
                head.lock(),
                debrief.word(),
                deadlines.light(session.draftBy(), viewer.day()),
                Say.dayInWords(session.draftBy()) + "前交稿",
                limit.value(),
                limit.source().inWords(),
                length.all(),
                "存在的问题占 " + length.shortfallShare() + "%，建议不少于 "
                        + share.stripTrailingZeros().toPlainString() + "%",
                !anew && !kept.isEmpty(),
                Arrays.stream(Section.values())
                        .map(section -> new DraftPage.Field(
                                DraftForm.field(section),
                                section.label(),
                                words.getOrDefault(section, ""),
                                hint(
                                        section,
                                        draft.references()
                                                .getOrDefault(section, List.of())
                                                .isEmpty()),
                                references.shown(draft.references().getOrDefault(section, List.of()), viewer)))
                        .toList());
    }

    private static String hint(Section section, boolean nothingOnRecord) {
        var rule = switch (section) {
            case RESPONSIBILITY -> "第一责任人写四个亲自，班子成员写一岗双责";
            case DISCIPLINE, CONDUCT, DECISIONS -> "写做了什么、做到什么程度";
            case INTEGRITY -> "个人有关事项只写是否按期报告，不写内容";
            case LAST_YEAR -> "写改到什么程度、有没有反弹";
            case SHORTFALLS -> "写出原因和责任";
            case NEXT -> "写出怎样做到";
        };
        return rule + (nothingOnRecord ? "；台账上没有可引用的，请自己写" : "；已按台账拟出，请改成自己的话");
    }
}
