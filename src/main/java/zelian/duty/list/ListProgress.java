package zelian.duty.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.approval.Approvals;
import zelian.ui.Say;
import zelian.ui.Step;

/** How far a version has come on its way, whose turn it is, and what this reader may do now. */
@Component
class ListProgress {

    private final Versions versions;
    private final Approvals approvals;
    private final Rights rights;
    private final Successions successions;

    ListProgress(Versions versions, Approvals approvals, Rights rights, Successions successions) {
        this.versions = versions;
        this.approvals = approvals;
        this.rights = rights;
        this.successions = successions;
    }

    Optional<Approvals.Run> latestRun(Version version) {
        return approvals.runs(ApprovingLists.KIND, version.head().list().id().value()).stream()
                .filter(run -> run.edition().equals(version.head().number()))
                .findFirst();
    }

    static List<Step> steps(Version version, Optional<Approvals.Run> run) {
        var head = version.head();
        var steps = new ArrayList<Step>();
        var drafted = Say.shortDay(head.draftedOn());
        if (version.open() || version instanceof Version.Withdrawn) {
            steps.add(Step.now(
                    version instanceof Version.Consulting ? "征求意见" : "草拟",
                    head.drafterName(),
                    version instanceof Version.Draft || version instanceof Version.Consulting
                            ? drafted + " 起"
                            : version.word() + "，改后再提交"));
            ApprovingLists.COURSE.stages().forEach(stage -> steps.add(Step.toCome(stage.label())));
            return steps;
        }
        steps.add(Step.done("草拟", head.drafterName(), drafted));
        var current = run.flatMap(Approvals.Run::current);
        for (var step : run.map(Approvals.Run::steps).orElse(List.of())) {
            if (step.on().isPresent()) {
                steps.add(Step.done(
                        step.label(),
                        step.by().orElse(""),
                        Say.shortDay(step.on().get())));
            } else if (current.filter(step::equals).isPresent()) {
                steps.add(Step.now(step.label()));
            } else {
                steps.add(Step.toCome(step.label()));
            }
        }
        return steps;
    }

    String turn(Version version, ReadingLists.Access access, Viewer viewer, Optional<Approvals.Run> run) {
        if (version.issued()) {
            return "";
        }
        if (version.open() || version instanceof Version.Withdrawn) {
            return version.head().drafter().equals(viewer.person())
                    ? "你（" + viewer.name() + "）"
                    : version.head().drafterName();
        }
        if (approvals.mayDecide(viewer, ApprovingLists.KIND, access.list().id().value())) {
            return "你（" + viewer.name() + "）";
        }
        return switch (run.flatMap(Approvals.Run::current)
                .map(Approvals.Step::label)
                .orElse("")) {
            case ApprovingLists.REVIEW -> "机关纪委";
            case ApprovingLists.APPROVE -> "党组书记";
            default -> "机关党委";
        };
    }

    DutyListPage.Allowed allowed(Version version, ReadingLists.Access access, Viewer viewer) {
        var unit = access.list().unit();
        var draft = rights.may(viewer, Area.DUTY, Act.DRAFT, unit)
                && successions.inForceAfter(access.list(), viewer.day()).isEmpty();
        var decide = approvals.mayDecide(
                viewer, ApprovingLists.KIND, access.list().id().value());
        var underWay = versions.underWay(access.list().id());
        return new DutyListPage.Allowed(
                draft && version.open(),
                draft && version.open(),
                decide && version instanceof Version.InReview,
                decide && version instanceof Version.InApproval,
                decide && version instanceof Version.ToIssue,
                draft
                        && (version instanceof Version.InReview
                                || version instanceof Version.InApproval
                                || version instanceof Version.ToIssue),
                draft && version instanceof Version.Withdrawn,
                draft && version instanceof Version.Issued && underWay.isEmpty(),
                version.issued() && access.all(),
                access.working(),
                version instanceof Version.Issued
                        && rights.may(
                                viewer, Area.DUTY, Act.ISSUE, access.list().unit()));
    }
}
