package zelian.accountability.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.appeal.Appeals;
import zelian.accountability.casefile.Branches;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Hand;
import zelian.accountability.casefile.Sight;
import zelian.accountability.casefile.Telling;
import zelian.accountability.casefile.Unfinished;
import zelian.accountability.period.InfluencePeriod;
import zelian.accountability.period.Periods;
import zelian.accountability.rule.Article;
import zelian.common.Rejected;
import zelian.rectification.ItemBrief;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;

/** The end of a case: the second look, return visits, and the closing once nothing is left to do. */
@Service
public class ClosingCases {

    private final Cases cases;
    private final Receipts receipts;
    private final Appeals appeals;
    private final Periods periods;
    private final Visits visits;
    private final Branches branches;
    private final Rectification rectification;
    private final Sight sight;
    private final Telling telling;

    ClosingCases(
            Cases cases,
            Receipts receipts,
            Appeals appeals,
            Periods periods,
            Visits visits,
            Branches branches,
            Rectification rectification,
            Sight sight,
            Telling telling) {
        this.cases = cases;
        this.receipts = receipts;
        this.appeals = appeals;
        this.periods = periods;
        this.visits = visits;
        this.branches = branches;
        this.rectification = rectification;
        this.sight = sight;
        this.telling = telling;
    }

    @Transactional
    void visit(Viewer by, CaseId id, VisitForm form) {
        sight.require(by, id, Act.LEAD, Article.REMEDY, Hand.LEAD, Hand.TEAM);
        var executing = Cases.in(Case.Executing.class, cases.get(id));
        visits.add(id, by.day());
        telling.happened(by, "visited", executing.head(), "回访", Map.of(), Map.of(), form.words());
    }

    /** @throws Rejected if there is no case of that number */
    @Transactional
    void endBranch(Viewer by, CaseId id, Branches.Side side, BranchForm form) {
        sight.require(by, id, Act.LEAD, Article.REMEDY, Hand.LEAD, Hand.TEAM);
        var one = cases.get(id);
        if (one.ended()) {
            throw Rejected.because("accountability.other-state", one.head().title(), one.word());
        }
        if (!branches.end(id, side, linked(one.head().body(), form), by.day())) {
            throw Rejected.because("accountability.branch-ended", side.label());
        }
        telling.happened(
                by,
                "branch-ended",
                one.head(),
                "一案双查有结果（" + side.label() + "）",
                Map.of(),
                form.number() == null || form.number().isBlank()
                        ? Map.of()
                        : Map.of("另案", form.number().strip()),
                form.words());
    }

    private @Nullable CaseId linked(UnitId body, BranchForm form) {
        if (form.number() == null || form.number().isBlank()) {
            return null;
        }
        var linked = branches.numbered(body, form.number().strip());
        if (linked == null) {
            throw Rejected.because("accountability.no-such-case", form.number().strip())
                    .at("number");
        }
        return linked;
    }

    /** @throws Rejected while anything is left to do, naming it */
    @Transactional
    void close(Viewer by, CaseId id) {
        sight.require(by, id, Act.LEAD, Article.REMEDY, Hand.LEAD);
        var executing = Cases.in(Case.Executing.class, cases.get(id));
        var closed = executing.close(by.person(), by.day(), unfinished(id));
        cases.move(executing, closed);
        telling.moved(by, "closed", executing, closed, "整改、影响期和回访都有结果，结案", "");
    }

    /** What is left to do before it can be closed. */
    public Unfinished unfinished(CaseId id) {
        var left = new ArrayList<String>();
        count(
                left,
                (int) receipts.of(id).stream()
                        .filter(one -> one.doneOn() == null)
                        .count(),
                "%d 项执行事项没有回执");
        count(
                left,
                (int) appeals.of(id).stream()
                        .filter(one -> one.result() == null)
                        .count(),
                "%d 件申诉没有作出决定");
        var items = rectification.of(new SourceRef("case", id.value()));
        if (items.isEmpty()) {
            left.add("没有立项整改");
        }
        count(left, (int) items.stream().filter(ItemBrief::open).count(), "%d 个整改事项没有销号");
        count(left, (int) periods.of(id).stream().filter(InfluencePeriod::open).count(), "%d 个影响期没有届满");
        count(
                left,
                (int) branches.of(id).stream()
                        .filter(one -> one.endedOn() == null)
                        .count(),
                "一案双查 %d 条线没有结果");
        if (visits.count(id) == 0) {
            left.add("没有回访");
        }
        return new Unfinished(List.copyOf(left));
    }

    private static void count(List<String> left, int some, String words) {
        if (some > 0) {
            left.add(words.formatted(some));
        }
    }
}
