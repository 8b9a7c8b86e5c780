package zelian.assessment.grading;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Directory;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.appraisal.AppraisalSight;
import zelian.assessment.appraisal.AppraisalTelling;
import zelian.assessment.appraisal.Appraisals;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.organization.PostPassed;

/**
 * Lets another go on where a grader stopped (改由他人核分): with the post, where the successor may mark the unit, else by
 * hand. Marks already given stay as they are, with the name of who gave them.
 */
@Service
class PassingSeats {

    private final Appraisals appraisals;
    private final AppraisalSight sight;
    private final Graders graders;
    private final Team team;
    private final AppraisalTelling telling;

    PassingSeats(Appraisals appraisals, AppraisalSight sight, Graders graders, Team team, AppraisalTelling telling) {
        this.appraisals = appraisals;
        this.sight = sight;
        this.graders = graders;
        this.team = team;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(PostPassed passed) {
        for (var appraisal : appraisals.all()) {
            if (appraisal instanceof Appraisal.Grading grading) {
                pass(passed.by(), grading, passed.from(), passed.successor(), passed.why());
            }
        }
    }

    /** @throws Rejected if the other may mark none of the units: serves there, or marks them already */
    @Transactional
    public void pass(Viewer by, AppraisalId id, SeatsForm form) {
        sight.require(by, Act.LEAD, id);
        var grading = appraisals.get(id, Appraisal.Grading.class);
        var to = team.candidates(by.day()).stream()
                .filter(one -> one.tenure().equals(form.to()))
                .findFirst()
                .orElseThrow(() -> new NotFound("tenure " + form.to()));
        if (pass(by, grading, form.from(), to, "改由他人核分") == 0) {
            throw Rejected.because("assessment.no-seat-passes", to.name())
                    .citing(Team.NOT_ONE_S_OWN)
                    .at("to");
        }
    }

    private int pass(Viewer by, Appraisal.Grading grading, TenureId from, Directory.Holder to, String why) {
        var id = grading.head().id();
        var seats = graders.of(id);
        var passed = 0;
        for (var seat : seats) {
            var marksThere = seats.stream()
                    .anyMatch(other ->
                            other.unit().equals(seat.unit()) && other.person().equals(to.person()));
            if (seat.tenure().equals(from) && !marksThere && !team.servesAt(to, seat.unit(), by.day())) {
                graders.handOver(id, seat, to);
                telling.happened(
                        by,
                        "seat-passed",
                        grading,
                        why + "，" + team.unitName(seat.unit()),
                        Map.of(seat.word(), seat.name()),
                        Map.of(seat.word(), to.inWords()));
                passed++;
            }
        }
        return passed;
    }
}
