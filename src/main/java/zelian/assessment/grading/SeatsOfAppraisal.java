package zelian.assessment.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.appraisal.AppraisalKinds;
import zelian.assessment.appraisal.AppraisalSight;
import zelian.assessment.appraisal.Appraisals;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** Shows those who lead an appraisal who marks in it, while it is marked. */
@Component
class SeatsOfAppraisal implements PagePart {

    private final Appraisals appraisals;
    private final AppraisalSight sight;
    private final OpenMarks openMarks;
    private final Team team;

    SeatsOfAppraisal(Appraisals appraisals, AppraisalSight sight, OpenMarks openMarks, Team team) {
        this.appraisals = appraisals;
        this.sight = sight;
        this.openMarks = openMarks;
        this.team = team;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals(AppraisalKinds.APPRAISAL)) {
            return Optional.empty();
        }
        var appraisal = appraisals.get(new AppraisalId(id));
        return appraisal instanceof Appraisal.Grading && sight.may(viewer, Act.LEAD, appraisal)
                ? Optional.of(part(appraisal, viewer))
                : Optional.empty();
    }

    private Page part(Appraisal appraisal, Viewer viewer) {
        var byGrader = openMarks.tasks(appraisal).stream()
                .collect(
                        Collectors.groupingBy(task -> task.grader().tenure(), LinkedHashMap::new, Collectors.toList()));
        var rows = new ArrayList<SeatsPart.Row>();
        var from = new ArrayList<Option>();
        byGrader.forEach((tenure, tasks) -> {
            var name = tasks.getFirst().grader().name();
            rows.add(row(name, tasks));
            if (tasks.stream().anyMatch(task -> !task.given())) {
                from.add(new Option(tenure.toString(), name));
            }
        });
        return new SeatsPart("/assessments/" + appraisal.head().id(), rows, from, others(viewer));
    }

    private static SeatsPart.Row row(String name, List<OpenMarks.Task> tasks) {
        return new SeatsPart.Row(
                name,
                (int) tasks.stream()
                        .map(task -> task.grader().unit())
                        .distinct()
                        .count(),
                tasks.stream().filter(OpenMarks.Task::given).count() + " / " + tasks.size() + " 项");
    }

    private List<Option> others(Viewer viewer) {
        return team.candidates(viewer.day()).stream()
                .map(one -> new Option(one.tenure().toString(), one.inWords()))
                .toList();
    }
}
