package zelian.accountability.appeal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Hand;
import zelian.accountability.casefile.Hands;
import zelian.accountability.casefile.Milestone;
import zelian.accountability.casefile.Sight;
import zelian.accountability.casefile.Telling;
import zelian.accountability.decision.Decisions;
import zelian.accountability.rule.AppealWay;
import zelian.accountability.rule.Article;
import zelian.calendar.Deadlines;
import zelian.calendar.Months;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.regulation.Rules;

/** Appeals: filed by the object within its clock, looked at by a hand that had none in the case. */
@Service
public class Appealing {

    static final Source OTHERS = Source.own("问责办理办法：申诉由没有经办、审批本案的人复核");
    private static final Set<Role> REVIEWERS = Set.of(Role.SECRETARY, Role.DISCIPLINE, Role.STATIONED);

    private final Cases cases;
    private final Appeals appeals;
    private final Decisions decisions;
    private final Undoing undoing;
    private final Hands hands;
    private final Directory directory;
    private final Rules rules;
    private final Deadlines deadlines;
    private final Sight sight;
    private final Telling telling;

    Appealing(
            Cases cases,
            Appeals appeals,
            Decisions decisions,
            Undoing undoing,
            Hands hands,
            Directory directory,
            Rules rules,
            Deadlines deadlines,
            Sight sight,
            Telling telling) {
        this.cases = cases;
        this.appeals = appeals;
        this.decisions = decisions;
        this.undoing = undoing;
        this.hands = hands;
        this.directory = directory;
        this.rules = rules;
        this.deadlines = deadlines;
        this.sight = sight;
        this.telling = telling;
    }

    /** @throws Rejected after the last day, and if one was filed already */
    @Transactional
    void file(Viewer by, CaseId id, AppealForm form) {
        sight.require(by, id, Act.ANSWER, Article.APPEAL, Hand.HOLDER);
        var executing = Cases.in(Case.Executing.class, cases.get(id));
        var way = AppealWay.of(decisions.require(id).forms());
        var announced = requireNonNull(executing.head().day(Milestone.ANNOUNCED));
        if (appeals.of(id).stream().anyMatch(one -> !one.filedOn().isBefore(announced))) {
            throw Rejected.because("accountability.appealed-already");
        }
        var ask = rules.on(by.day()).months(way.askClock());
        var last = deadlines.after(announced, new Months(ask.value()));
        if (by.day().isAfter(last)) {
            throw Rejected.because("accountability.appeal-too-late", last).citing(ask.source());
        }
        var answer = rules.on(by.day()).months(way.answerClock()).value();
        appeals.add(
                id, new Appeal(Ids.next(), way, by.day(), deadlines.after(by.day(), new Months(answer)), null, null));
        telling.happened(
                by, "appealed", executing.head(), "提出申诉，不停止执行", Map.of(), Map.of("途径", way.label()), form.words());
    }

    /** @throws Rejected if the reviewer had a hand in the case */
    @Transactional
    void name(Viewer by, CaseId id, ReviewerForm form) {
        sight.require(by, id, Act.APPROVE, Article.APPEAL, Hand.SIGNER);
        var executing = Cases.in(Case.Executing.class, cases.get(id));
        open(id);
        var reviewer = reviewers(by.day()).stream()
                .filter(holder -> holder.tenure().equals(form.reviewer()))
                .findFirst()
                .orElseThrow(() -> new NotFound("tenure " + form.reviewer()));
        requireFresh(reviewer, id);
        hands.set(id, Hand.REVIEWER, Party.of(reviewer));
        telling.happened(
                by, "reviewer-named", executing.head(), "确定申诉复核人", Map.of(), Map.of("复核人", reviewer.inWords()), "");
    }

    private void requireFresh(Directory.Holder reviewer, CaseId id) {
        if (Hands.has(
                reviewer.person(),
                hands.of(id),
                Hand.LEAD,
                Hand.TEAM,
                Hand.PRINCIPAL,
                Hand.PARTY,
                Hand.SIGNER,
                Hand.HOLDER)) {
            throw Rejected.because("accountability.reviewer-had-a-hand", reviewer.name())
                    .citing(OTHERS)
                    .at("reviewer");
        }
    }

    /** Those who may look at it, save who had a hand in it. */
    public List<Directory.Holder> fresh(CaseId id, LocalDate day) {
        var held = hands.of(id);
        return reviewers(day).stream()
                .filter(holder -> held.stream()
                        .noneMatch(one -> one.hand() != Hand.REVIEWER
                                && one.party().person().equals(holder.person())))
                .toList();
    }

    private List<Directory.Holder> reviewers(LocalDate day) {
        return REVIEWERS.stream()
                .flatMap(role -> directory.inRole(role, day).stream())
                .distinct()
                .toList();
    }

    @Transactional
    void answer(Viewer by, CaseId id, AppealAnswerForm form) {
        sight.require(by, id, Act.REVIEW, Article.APPEAL, Hand.REVIEWER);
        var executing = Cases.in(Case.Executing.class, cases.get(id));
        var appeal = open(id);
        appeals.decided(appeal.id(), form.result(), by.day());
        telling.happened(
                by,
                "appeal-decided",
                executing.head(),
                "作出申诉处理决定",
                Map.of(),
                Map.of("结果", form.result().label()),
                form.words());
        undoing.after(by, executing, form.result());
        telling.note(
                by,
                executing.head(),
                executing.head().target().holder(),
                "appeal-" + appeal.id(),
                "申诉已有决定：" + form.result().label(),
                null);
    }

    private Appeal open(CaseId id) {
        return appeals.of(id).stream()
                .filter(one -> one.result() == null)
                .findFirst()
                .orElseThrow(() -> Rejected.because("accountability.no-appeal"));
    }

    /** Corrects a decision without an appeal (条例第二十一条). */
    @Transactional
    void correct(Viewer by, CaseId id, CorrectionForm form) {
        sight.require(by, id, Act.APPROVE, Article.CORRECTION, Hand.SIGNER);
        var executing = Cases.in(Case.Executing.class, cases.get(id));
        telling.happened(
                by,
                "corrected",
                executing.head(),
                "纠正问责决定",
                Map.of(),
                Map.of("原因", form.fault().label()),
                form.words());
        undoing.after(by, executing, form.revoke() ? Appeal.Result.REVOKED : Appeal.Result.CHANGED);
    }
}
