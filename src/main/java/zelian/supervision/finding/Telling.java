package zelian.supervision.finding;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.access.Viewer;
import zelian.seal.Seals;
import zelian.supervision.people.Subject;
import zelian.supervision.people.Teller;

/** Tells the ledger, and the people it concerns, what was done to a finding. */
@Component
class Telling {

    private final Teller teller;
    private final Seals seals;

    Telling(Teller teller, Seals seals) {
        this.teller = teller;
        this.seals = seals;
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
        teller.happened(
                by,
                subject(finding),
                "supervision.finding-",
                what,
                sentence + "：" + name(finding),
                before,
                after,
                said);
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
        var key = "supervision.finding-" + once + ":" + finding.head().id();
        teller.note(by, subject(finding), to, key, title, second);
    }

    private static Subject subject(Finding finding) {
        return new Subject(
                "finding", finding.head().id().value(), finding.head().unit());
    }

    /** 问题 003“值班日志缺签字”. */
    static String name(Finding finding) {
        return finding.head().number() + "“" + finding.head().title() + "”";
    }
}
