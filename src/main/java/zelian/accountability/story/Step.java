package zelian.accountability.story;

/** How far a case of the demonstration goes, in order; each some working days after the one before. */
enum Step {
    REQUEST(0),
    ENDORSE(1),
    APPROVE(2),
    WEIGH(5),
    SPARE(7),
    SHOW(9),
    HEAR(12),
    REPORT(17),
    DECIDE(19),
    CONSENT(20),
    SIGN(21),
    ANNOUNCE(23),
    APPEAL(31),
    /** The appeal is decided. */
    ANSWER(52),
    CARRY_OUT(36),
    REMEDY(37),
    /** As soon as nothing is left to do. */
    CLOSE(78);

    private final int workingDays;

    Step(int workingDays) {
        this.workingDays = workingDays;
    }

    int workingDays() {
        return workingDays;
    }
}
