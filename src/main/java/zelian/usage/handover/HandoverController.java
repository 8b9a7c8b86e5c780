package zelian.usage.handover;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.common.NotFound;
import zelian.document.Block;
import zelian.document.Report;
import zelian.document.WordFiles;
import zelian.ui.Download;
import zelian.ui.Link;
import zelian.ui.Page;
import zelian.ui.Say;
import zelian.ui.SeeOther;

/** Results handed to the personnel office (移交人事): what, on which day, who signed for it, what was corrected. */
@Controller
@RequestMapping("/uses/appraisals/{appraisal}/handover")
class HandoverController {

    private final HandingOver handing;
    private final Handovers handovers;
    private final Rights rights;

    HandoverController(HandingOver handing, Handovers handovers, Rights rights) {
        this.handing = handing;
        this.handovers = handovers;
        this.rights = rights;
    }

    @GetMapping
    Page show(@PathVariable AppraisalId appraisal, Viewer viewer) {
        var now = handing.require(appraisal, viewer);
        var all = handovers.of(appraisal);
        var uses = "/uses/appraisals/" + appraisal;
        return new HandoverPage(
                uses + "/handover",
                new Link(now.title(), "/assessments/" + appraisal),
                uses,
                state(now, all),
                rights.may(viewer, Area.USAGE, Act.DRAFT, now.body())
                                && !rights.may(viewer, Area.USAGE, Act.LEAD, now.body())
                        ? handing.open(now, all).stream()
                                .map(stage -> "移交" + stage.label())
                                .findFirst()
                                .orElse(null)
                        : null,
                rights.may(viewer, Area.USAGE, Act.LEAD, now.body()) && waits(all),
                notice(now, all),
                all.stream().map(HandoverController::part).toList());
    }

    private static boolean waits(List<Handover> all) {
        return all.stream().anyMatch(handover -> handover.received() == null);
    }

    private static String state(Handovers.Now now, List<Handover> all) {
        return all.isEmpty() ? "未移交" : waits(all) ? "待签收" : "已签收";
    }

    private @Nullable String notice(Handovers.Now now, List<Handover> all) {
        if (!now.fixed()) {
            return "结果还没有定稿：移交的只供准备，不据以运用；定稿有变化的再移交更正件。";
        }
        return all.isEmpty() || handing.open(now, all).isEmpty() ? null : "结果已经定稿，先前移交的是发布稿：请移交定稿，有变化的自动列为更正件。";
    }

    private static HandoverPage.Part part(Handover handover) {
        return new HandoverPage.Part(
                handover.inWords(),
                note(handover),
                handover.rows().stream().anyMatch(row -> row.before() != null),
                handover.rows().stream()
                        .map(row -> new HandoverPage.Row(
                                "/uses/" + row.result(),
                                row.unitName(),
                                before(row),
                                row.standing().points(),
                                row.standing().weighted(handover.share()),
                                row.standing().gradeInWords()))
                        .toList());
    }

    static String note(Handover handover) {
        var received = handover.received();
        return Say.day(handover.handedOn()) + " " + handover.handerName() + " 移交，"
                + (received == null ? "人事还没有签收" : Say.day(received.on()) + " " + received.by() + " 签收") + "；占综合绩效考核 "
                + handover.share().stripTrailingZeros().toPlainString() + "%";
    }

    private static String before(Handover.Row row) {
        var before = row.before();
        return before == null ? "—" : before.points() + "，" + before.gradeInWords();
    }

    @PostMapping
    SeeOther handOver(@PathVariable AppraisalId appraisal, Viewer viewer) {
        handing.handOver(viewer, appraisal);
        return new SeeOther("/uses/appraisals/" + appraisal + "/handover");
    }

    @PostMapping("/receipt")
    SeeOther receive(@PathVariable AppraisalId appraisal, Viewer viewer) {
        handing.receive(viewer, appraisal);
        return new SeeOther("/uses/appraisals/" + appraisal + "/handover");
    }

    /** A list to be signed on paper too, the latest first. */
    @GetMapping("/document")
    Download document(@PathVariable AppraisalId appraisal, Viewer viewer) {
        var now = handing.require(appraisal, viewer);
        var all = handovers.of(appraisal);
        if (all.isEmpty()) {
            throw new NotFound("handover of " + appraisal);
        }
        var report = new Report(
                now.title() + "结果移交单",
                "只供综合绩效考核和干部考核使用，按单位名称排列，不排名次",
                all.stream().flatMap(HandoverController::blocks).toList(),
                all.getFirst().handerName(),
                all.getFirst().handedOn(),
                false);
        return Download.word(report.title() + ".docx", out -> WordFiles.write(report, out));
    }

    private static Stream<Block> blocks(Handover handover) {
        var head = Stream.of(Block.heading(1, handover.inWords()), Block.text(note(handover) + "。"));
        return handover.rows().isEmpty()
                ? head
                : Stream.concat(
                        head,
                        Stream.of(new Block.Table(
                                List.of("单位", "等次", "得分", "折算分", "先前移交的"),
                                List.of(5, 3, 2, 2, 4),
                                handover.rows().stream()
                                        .map(row -> List.of(
                                                row.unitName(),
                                                row.standing().gradeInWords(),
                                                row.standing().points(),
                                                row.standing().weighted(handover.share()),
                                                before(row)))
                                        .toList())));
    }
}
