package zelian.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zelian.access.Viewer;
import zelian.common.Rejected;

/**
 * The approval of any object, named by kind and id. Every call joins the caller's transaction; the caller
 * publishes its own event and changes its own state by what comes back. Whoever may read the object may
 * read its steps; the caller has checked that.
 */
public interface Approvals {

    /**
     * Submits: the first step of the course is then to be taken.
     *
     * @throws Rejected {@code approval.already-running} while an earlier submission is under way
     */
    void start(Viewer by, Subject subject, Course course);

    /**
     * Takes the step whose turn it is, with an opinion (may be empty).
     *
     * @param expected the label of the step the caller means, so that a late click decides nothing else
     * @return what is to be done next
     * @throws Rejected {@code approval.not-your-own} if the reader submitted it and the step judges;
     *     {@code common.changed-meanwhile} if another step is up; {@code access.not-allowed}
     */
    Outcome decide(Viewer by, String kind, UUID subject, String expected, String opinion);

    /**
     * Sends the whole back to whoever submitted it, by whoever's turn it is.
     *
     * @throws Rejected {@code approval.reason-missing} without a reason
     */
    void sendBack(Viewer by, String kind, UUID subject, String expected, String reason);

    /**
     * Withdraws the submission; only whoever submitted it, or who may draft at that unit, may.
     *
     * @throws Rejected {@code approval.reason-missing} without a reason; {@code approval.not-running}
     */
    void withdraw(Viewer by, String kind, UUID subject, String reason);

    /** Whether this reader may take the step that is up now. */
    boolean mayDecide(Viewer viewer, String kind, UUID subject);

    /** The latest submission, if there was one. */
    Optional<Run> latest(String kind, UUID subject);

    /** Every submission, the latest first. */
    List<Run> runs(String kind, UUID subject);

    /** Objects of the kind whose step is this reader's to take, longest waiting first. */
    List<Waiting> waitingFor(Viewer viewer, String kind);

    /** What comes after a step: the label of the next one, or nothing because the course is run. */
    record Outcome(Optional<String> next) {

        public boolean passed() {
            return next.isEmpty();
        }
    }

    /** One submission with its steps. {@code reason} says why it was sent back or withdrawn. */
    record Run(
            int round,
            String edition,
            State state,
            String submittedBy,
            LocalDate submittedOn,
            List<Step> steps,
            Optional<String> endedBy,
            Optional<LocalDate> endedOn,
            Optional<String> reason) {

        /** The step that is up, if the run goes on. */
        public Optional<Step> current() {
            return state != State.RUNNING
                    ? Optional.empty()
                    : steps.stream().filter(step -> step.on().isEmpty()).findFirst();
        }
    }

    /** One step as the steps component shows it; {@code by} is post and name. */
    record Step(String label, Optional<String> by, Optional<LocalDate> on, Optional<String> opinion) {}

    /** An object waiting for a reader since a day. */
    record Waiting(UUID subject, String title, String step, LocalDate since) {}

    /** How a submission stands. */
    enum State {
        RUNNING("送审中"),
        PASSED("已通过"),
        SENT_BACK("退回"),
        WITHDRAWN("撤回");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
