package zelian.accountability.inquiry;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Elements;
import zelian.accountability.casefile.Hand;
import zelian.accountability.casefile.Sight;
import zelian.accountability.casefile.Targets;
import zelian.accountability.casefile.Telling;
import zelian.accountability.rule.Article;
import zelian.accountability.rule.Circumstance;
import zelian.accountability.rule.Responsibility;
import zelian.common.Rejected;

/** The inquiry up to the statement: exemption first, responsibility divided, facts shown, the other side heard. */
@Service
class Inquiring {

    private final Cases cases;
    private final Elements elements;
    private final Shares shares;
    private final Targets targets;
    private final Sight sight;
    private final Telling telling;

    Inquiring(Cases cases, Elements elements, Shares shares, Targets targets, Sight sight, Telling telling) {
        this.cases = cases;
        this.elements = elements;
        this.shares = shares;
        this.targets = targets;
        this.sight = sight;
        this.telling = telling;
    }

    /** Goes through the list of exemptions; what spares is put before the principal. */
    @Transactional
    public void weigh(Viewer by, CaseId id, WeighingForm form) {
        sight.require(by, id, Act.LEAD, Article.INQUIRY, Hand.LEAD, Hand.TEAM);
        var started = Cases.in(Case.Investigating.class, cases.get(id));
        var found = Circumstance.of(form.codes(), by.day());
        elements.keepCodes(
                id,
                Elements.Kind.CIRCUMSTANCE,
                found.stream().map(Circumstance::code).toList());
        var spares = found.stream().anyMatch(one -> one.effect() == Circumstance.Effect.SPARES);
        var next = spares ? started.askToSpare(by.person(), by.day()) : started.weigh(by.person(), by.day());
        cases.move(started, next);
        telling.moved(by, "weighed", started, next, spares ? "容错先议，提请免予问责" : "容错先议，继续调查", form.words());
    }

    /** Adds one share of responsibility (责任划分). */
    @Transactional
    public void divide(Viewer by, CaseId id, ShareForm form) {
        sight.require(by, id, Act.LEAD, Article.INQUIRY, Hand.LEAD, Hand.TEAM);
        var weighed = Cases.in(Case.Weighed.class, cases.get(id));
        var onUnit = form.object().startsWith("unit:");
        if (!form.responsibility().fits(onUnit)) {
            throw Rejected.because(
                            "accountability.share-does-not-fit",
                            form.responsibility().label())
                    .citing(Article.SHARES.source())
                    .at("responsibility");
        }
        if (form.responsibility() == Responsibility.DIRECT && form.follows() != Follows.DISCIPLINE) {
            throw Rejected.because("accountability.direct-is-discipline")
                    .citing(Article.SHARES.source())
                    .at("follows");
        }
        var target = targets.of(form.object(), by.day());
        shares.add(id, new Shares.Share(target.words(), form.responsibility(), form.follows()));
        telling.happened(
                by,
                "divided",
                weighed.head(),
                "划分责任",
                Map.of(),
                Map.of("责任", form.responsibility().label()),
                target.words() + "：" + form.responsibility().label() + "，"
                        + form.follows().label() + "。" + form.words().strip());
    }

    /**
     * Puts the facts before whoever is heard (事实见面).
     *
     * @throws Rejected while responsibility is not divided; for a unit, while none of its responsible members is named
     */
    @Transactional
    public void show(Viewer by, CaseId id, ShowingForm form) {
        sight.require(by, id, Act.LEAD, Article.INQUIRY, Hand.LEAD, Hand.TEAM);
        var weighed = Cases.in(Case.Weighed.class, cases.get(id));
        requireDivided(weighed, shares.of(id));
        var shown = weighed.show(by.person(), by.day());
        cases.move(weighed, shown);
        telling.moved(by, "shown", weighed, shown, "事实材料与对象见面", form.facts());
        telling.note(
                by,
                shown.head(),
                shown.head().target().holder(),
                "shown",
                "事实材料请你核对并陈述：" + shown.head().title(),
                null);
    }

    private static void requireDivided(Case.Weighed weighed, List<Shares.Share> divided) {
        if (divided.isEmpty()) {
            throw Rejected.because("accountability.not-divided").citing(Article.SHARES.source());
        }
        if (weighed.head().target().onUnit()
                && divided.stream().allMatch(share -> share.responsibility() == Responsibility.FULL)) {
            throw Rejected.because("accountability.members-not-named").citing(Article.SHARES.source());
        }
    }

    /** Whoever is heard states their view; that they would not sign only the team can note. */
    @Transactional
    public void hear(Viewer by, CaseId id, StatementForm form) {
        sight.require(by, id, Act.ANSWER, Article.HEARING, Hand.HOLDER, Hand.LEAD, Hand.TEAM);
        var own = cases.get(id).head().isOwn(by);
        var shown = Cases.in(Case.Shown.class, cases.get(id));
        if (own == (form.signing() == Signing.REFUSED)) {
            throw Rejected.because(own ? "accountability.refusal-is-noted" : "accountability.statement-is-theirs")
                    .citing(Article.HEARING.source())
                    .at("signing");
        }
        elements.keep(id, Elements.Kind.SIGNING, List.of(form.signing()));
        var heard = shown.hear(by.day());
        cases.move(shown, heard);
        telling.moved(
                by, "heard", shown, heard, own ? "陈述申辩，签署“" + form.signing().label() + "”" : "注明拒签", form.words());
    }
}
