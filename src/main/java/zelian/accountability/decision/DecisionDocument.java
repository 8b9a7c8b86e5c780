package zelian.accountability.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.accountability.casefile.CaseHead;
import zelian.accountability.casefile.Words;
import zelian.accountability.period.Periods;
import zelian.accountability.rule.AppealWay;
import zelian.accountability.rule.Ground;
import zelian.document.OfficialDocument;
import zelian.regulation.Rules;
import zelian.ui.Say;

/** A decision as an official document (问责决定书), with the notice of appeal. */
@Component
public class DecisionDocument {

    private final Decisions decisions;
    private final Periods periods;
    private final Words words;
    private final Directory directory;
    private final Rules rules;

    DecisionDocument(Decisions decisions, Periods periods, Words words, Directory directory, Rules rules) {
        this.decisions = decisions;
        this.periods = periods;
        this.words = words;
        this.directory = directory;
        this.rules = rules;
    }

    /** @throws zelian.common.NotFound before it was decided */
    public OfficialDocument of(CaseHead head) {
        var decision = decisions.require(head.id());
        var day = decision.signedOn() == null ? decision.heldOn() : decision.signedOn();
        var body = directory.unitName(decision.decider());
        var ground = Ground.of(head.ground(), day);
        var way = AppealWay.of(decision.forms());
        var ask = rules.on(day).months(way.askClock());
        var paper = OfficialDocument.of(body, "关于给予" + head.target().words() + decision.formsInWords() + "问责的决定")
                .to(head.target().words())
                .heading(1, "问责事实和责任认定")
                .text(words.latest(head.id().value(), "decided").orElse(""))
                .heading(1, "依据和决定")
                .text("以上属于“" + ground.label() + "”。依据" + ground.source().inWords() + "、《中国共产党问责条例》第八条，经"
                        + Say.fullDayInWords(decision.heldOn()) + "会议集体讨论（"
                        + decision.vote().inWords() + "），决定给予" + decision.formsInWords() + "。");
        periods.of(head.id()).forEach(period -> paper.text(period.inWords()));
        paper.heading(1, "整改要求")
                .text(words.latest(head.id().value(), "demand").orElse(""))
                .heading(1, "申诉")
                .text("对本决定不服的，可以自收到本决定之日起" + ask.value() + "个月内向本机关书面申诉（"
                        + ask.source().inWords() + "）。申诉期间不停止本决定的执行。");
        if (decision.number() != null && decision.signedOn() != null) {
            paper.signed(decision.number(), decision.signedOn());
        }
        return paper.copies(copies(head)).printedBy(body).build();
    }

    private List<String> copies(CaseHead head) {
        return List.of(head.body(), head.target().unit()).stream()
                .map(directory::unitName)
                .distinct()
                .collect(Collectors.toList());
    }
}
