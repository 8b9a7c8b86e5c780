package zelian.assessment.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.assessment.counting.Results;
import zelian.assessment.grading.OpenMarks;
import zelian.assessment.scheme.Points;
import zelian.assessment.scheme.Scheme;
import zelian.assessment.scheme.SchemeIndex;
import zelian.ui.Link;
import zelian.ui.Say;

/** Puts the front page of 考责 together for one reader. */
@Component
class ListingAssessments {

    private static final int FEW = 5;

    private final SchemeIndex schemes;
    private final Appraisals appraisals;
    private final AppraisalSight sight;
    private final Results results;
    private final Standings standings;
    private final OpenMarks openMarks;
    private final Rights rights;

    ListingAssessments(
            SchemeIndex schemes,
            Appraisals appraisals,
            AppraisalSight sight,
            Results results,
            Standings standings,
            OpenMarks openMarks,
            Rights rights) {
        this.schemes = schemes;
        this.appraisals = appraisals;
        this.sight = sight;
        this.results = results;
        this.standings = standings;
        this.openMarks = openMarks;
        this.rights = rights;
    }

    AssessmentsPage list(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.ASSESSMENT, Act.READ);
        var known = appraisals.all().stream()
                .filter(appraisal -> sight.knows(viewer, appraisal))
                .toList();
        return new AssessmentsPage(
                rights.mayAnywhere(viewer, Area.ASSESSMENT, Act.DRAFT),
                schemes.readable(viewer).stream().map(ListingAssessments::row).toList(),
                known.stream()
                        .map(appraisal -> new AssessmentsPage.AppraisalRow(
                                "/assessments/" + appraisal.head().id(),
                                appraisal.head().title(),
                                appraisal.head().purpose().label(),
                                Say.day(appraisal.head().until()),
                                appraisal.word()))
                        .toList(),
                marks(viewer),
                results(known, viewer));
    }

    private static AssessmentsPage.SchemeRow row(Scheme scheme) {
        var head = scheme.head();
        return new AssessmentsPage.SchemeRow(
                "/assessments/schemes/" + head.id(),
                head.title(),
                head.number(),
                Say.day(head.since()) + " 至 " + Say.day(head.until()),
                String.join("、", head.audience()),
                scheme.word());
    }

    private List<Link> marks(Viewer viewer) {
        var found = new ArrayList<Link>();
        for (var appraisal : appraisals.all()) {
            if (appraisal instanceof Appraisal.Grading) {
                var mine = openMarks.tasks(appraisal).stream()
                        .filter(task -> !task.given() && task.grader().tenure().equals(viewer.tenure()))
                        .count();
                if (mine > 0) {
                    found.add(new Link(
                            appraisal.head().title() + "：请你核分 " + mine + " 项",
                            "/assessments/" + appraisal.head().id() + "/marks"));
                }
            }
        }
        return found;
    }

    /** Of the few units somebody answers for; whoever reads many opens the appraisal. */
    private List<AssessmentsPage.ResultRow> results(List<Appraisal> known, Viewer viewer) {
        var readable = rights.units(viewer, Area.ASSESSMENT, Act.READ);
        var found = new ArrayList<AssessmentsPage.ResultRow>();
        for (var appraisal : known) {
            if (!appraisal.open()) {
                continue;
            }
            var of = results.of(appraisal.head().id(), readable, FEW + 1);
            if (of.size() <= FEW) {
                var at = standings.latest(appraisal.head().id());
                of.forEach(result -> {
                    var standing = at.get(result.unit());
                    var total = standing == null ? result.total() : standing.total();
                    found.add(new AssessmentsPage.ResultRow(
                            "/assessments/results/" + result.id(),
                            appraisal.head().title(),
                            result.unitName(),
                            total.isPresent() ? Points.exactly(total.getAsInt()) : "暂不出分",
                            standing == null ? "" : standing.gradeInWords(),
                            appraisal.word()));
                });
            }
        }
        return found;
    }
}
