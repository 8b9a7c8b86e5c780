package zelian.supervision.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.document.Block;
import zelian.document.Report;
import zelian.supervision.VisitId;
import zelian.supervision.round.Rounds;
import zelian.supervision.round.Sight;
import zelian.supervision.visit.Visit;
import zelian.supervision.visit.Visits;
import zelian.ui.Say;

/** What was fed back to a unit, as a document for its meeting (督责反馈单). What was dropped since is not in it. */
@Component
class FeedbackReport {

    private final Findings findings;
    private final Visits visits;
    private final Rounds rounds;
    private final Sight sight;
    private final Directory directory;

    FeedbackReport(Findings findings, Visits visits, Rounds rounds, Sight sight, Directory directory) {
        this.findings = findings;
        this.visits = visits;
        this.rounds = rounds;
        this.sight = sight;
        this.directory = directory;
    }

    /** @throws NotFound before it was fed back */
    Report of(VisitId id, Viewer viewer) {
        sight.requireVisit(viewer, id.value());
        if (!(visits.get(id) instanceof Visit.FedBack visit)) {
            throw new NotFound("feedback of " + id);
        }
        var head = visit.head();
        var round = rounds.get(head.round()).head();
        var unit = directory.unitName(head.unit());
        var kept = findings.of(id).stream()
                .filter(finding -> !(finding instanceof Finding.Dropped))
                .toList();
        var body = new ArrayList<Block>();
        body.add(Block.heading(1, "检查情况"));
        body.add(Block.text(Say.fullDayInWords(visit.heldOn()) + "，督责组"
                + head.visitors().stream().map(visitor -> visitor.name()).collect(Collectors.joining("、")) + "以"
                + head.mode().label() + "方式对" + unit + "进行了检查。"));
        body.addAll(side(id, kept, Side.EXPERIENCE, "好的经验"));
        body.addAll(side(id, kept, Side.SHORTFALL, "存在的不足"));
        body.add(Block.heading(1, "有关要求"));
        body.add(Block.text(requirement(kept)));
        return new Report(
                "关于" + unit + "督责检查情况的反馈",
                round.title() + "，" + Say.fullDayInWords(visit.fedBackOn()) + "反馈",
                body,
                directory.unitName(round.body()),
                viewer.day(),
                false);
    }

    private List<Block> side(VisitId id, List<Finding> kept, Side side, String heading) {
        var facts = findings.facts(id);
        var blocks = new ArrayList<Block>();
        kept.stream().filter(finding -> finding.head().side() == side).forEach(finding -> {
            var head = finding.head();
            blocks.add(Block.heading(2, head.title()));
            blocks.add(Block.text(Objects.requireNonNull(facts.get(head.id()))
                    + (head.basis() == null ? "" : "\n依据：" + head.basis() + "。")
                    + "\n" + head.number() + "，" + finding.word() + "。"));
        });
        if (!blocks.isEmpty()) {
            blocks.addFirst(Block.heading(1, heading));
        }
        return blocks;
    }

    private static String requirement(List<Finding> kept) {
        return kept.stream()
                .map(finding -> Way.of(finding).given())
                .filter(Objects::nonNull)
                .findFirst()
                .map(given -> "请单位主要负责人在" + Say.fullDayInWords(given.confirmBy())
                        + "前逐条确认或提出异议，逾期视为确认。不足经确认后立项整改，由另一人复核后销号；经验请继续坚持，供各单位借鉴。")
                .orElse("没有需要确认的发现。");
    }
}
