package zelian.approval.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;

/** A submission under way: whose turn it is, and who may take it. */
record OpenRun(
        UUID id,
        UUID subject,
        UnitId unit,
        String title,
        PersonId startedBy,
        LocalDate startedOn,
        int version,
        List<Step> steps) {

    /** One step; {@code on} is null until it is taken. */
    record Step(
            int ordinal,
            String label,
            Area area,
            Act act,
            boolean judges,
            @Nullable LocalDate on) {}

    Step up() {
        return steps.stream()
                .filter(step -> step.on() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("run " + id + " is open without an open step"));
    }

    Optional<Step> after(Step taken) {
        return steps.stream()
                .filter(step -> step.ordinal() == taken.ordinal() + 1)
                .findFirst();
    }

    LocalDate waitingSince() {
        var before = up().ordinal() - 1;
        return steps.stream()
                .filter(step -> step.ordinal() == before && step.on() != null)
                .map(Step::on)
                .findFirst()
                .orElse(startedOn);
    }

    boolean mayDecide(Viewer viewer, Rights rights) {
        var step = up();
        return !ownSubmission(viewer, step) && rights.may(viewer, step.area(), step.act(), unit);
    }

    /**
     * The step that is up, for this reader to take.
     *
     * @throws Rejected if it is another step than the reader saw, if it is not theirs by right, or if it
     *     judges what they themselves submitted
     */
    Step upFor(Viewer by, String expected, Rights rights) {
        var step = up();
        if (!step.label().equals(expected)) {
            throw Rejected.because("common.changed-meanwhile");
        }
        rights.require(by, step.area(), step.act(), unit);
        if (ownSubmission(by, step)) {
            throw StoredApprovals.notYourOwn(step.label());
        }
        return step;
    }

    private boolean ownSubmission(Viewer viewer, Step step) {
        return step.judges() && viewer.person().equals(startedBy);
    }
}
