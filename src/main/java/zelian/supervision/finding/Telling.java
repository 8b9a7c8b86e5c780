package zelian.supervision.finding;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.notice.Inbox;
import zelian.notice.Note;
import zelian.seal.Seals;
import zelian.supervision.FindingMoved;
import zelian.supervision.round.Party;
import zelian.supervision.word.Words;

/** Tells the ledger, and the people it concerns, what was done to a finding. */
@Component
class Telling {

    private final ApplicationEventPublisher events;
    private final Words words;
    private final Seals seals;
    private final Inbox inbox;

    Telling(ApplicationEventPublisher events, Words words, Seals seals, Inbox inbox) {
        this.events = events;
        this.words = words;
        this.seals = seals;
        this.inbox = inbox;
    }

    /** It went from one state to the next, with what was said (may be empty). */
    void moved(Viewer by, String what, Finding from, Finding to, String sentence, String said) {
        happened(by, what, to, sentence, Map.of("状态", from.word()), Map.of("状态", to.word()), said);
    }

    void happened(
            Viewer by,
            String what,
            Finding finding,
            String sentence,
            Map<String, String> before,
            Map<String, String> after,
            String said) {
        var head = finding.head();
        var kept = words.keep(by, "finding", head.id().value(), what, said, after);
        events.publishEvent(
                new FindingMoved(by, head.id(), what, head.unit(), sentence + "：" + name(finding), before, kept));
    }

    /** The fields of the ledger for what is written down, with the digest of its fact. */
    Map<String, String> written(Finding finding, String fact) {
        var fields = new HashMap<String, String>();
        fields.put("状态", finding.word());
        fields.put("标题", finding.head().title());
        fields.put("类别", finding.head().side().label());
        fields.put("事实摘要", seals.digest(fact));
        return fields;
    }

    void note(Viewer by, Finding finding, Party to, String once, String title, @Nullable String second) {
        inbox.send(
                by,
                new Note(
                        "supervision.finding-" + once + ":" + finding.head().id(),
                        to.person(),
                        to.tenure(),
                        title,
                        second,
                        "finding",
                        finding.head().id().value()));
    }

    /** 问题 003“值班日志缺签字”. */
    static String name(Finding finding) {
        return finding.head().number() + "“" + finding.head().title() + "”";
    }
}
