package zelian.accountability.inquiry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Party;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Elements;
import zelian.accountability.casefile.Hand;
import zelian.accountability.casefile.Hands;
import zelian.accountability.casefile.Sight;
import zelian.accountability.casefile.Telling;
import zelian.accountability.rule.Article;
import zelian.accountability.start.Powers;

/** Reports to the body that decides (提出调查报告): what was adopted of the statement, which forms are proposed. */
@Service
public class Reporting {

    private final Cases cases;
    private final Hands hands;
    private final Elements elements;
    private final Powers powers;
    private final Sight sight;
    private final Telling telling;

    Reporting(Cases cases, Hands hands, Elements elements, Powers powers, Sight sight, Telling telling) {
        this.cases = cases;
        this.hands = hands;
        this.elements = elements;
        this.powers = powers;
        this.sight = sight;
        this.telling = telling;
    }

    /** @throws zelian.common.Rejected if that body may not decide on one of the forms, by the text that says so */
    @Transactional
    void report(Viewer by, CaseId id, ReportForm form) {
        sight.require(by, id, Act.LEAD, Article.INQUIRY, Hand.LEAD, Hand.TEAM);
        var heard = Cases.in(Case.Heard.class, cases.get(id));
        var head = heard.head();
        form.forms()
                .forEach(one -> powers.requireDecision(
                        form.decider(), one, head.target().standing(), by.day()));
        elements.keep(id, Elements.Kind.CONDUCT, List.of(form.conduct()));
        elements.keep(id, Elements.Kind.ADVISED, form.forms());
        cases.reportedTo(id, form.decider());
        hands.set(id, Hand.SIGNER, Party.of(powers.principal(form.decider(), by.day())));
        var reported = heard.report(by.person(), by.day());
        cases.move(heard, reported);
        telling.happened(by, "adopted", head, "说明陈述申辩的采纳情况", Map.of(), Map.of(), form.adopted());
        telling.moved(by, "reported", heard, reported, "提出调查报告，提请集体决定", form.report());
    }

    /** The bodies a case can be reported to: its own, and the 党组. */
    public List<UnitId> deciders(UnitId body, Viewer viewer) {
        return Stream.of(body, powers.party(viewer.day()).unit()).distinct().toList();
    }
}
