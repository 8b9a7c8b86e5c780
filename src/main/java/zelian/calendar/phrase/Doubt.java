package zelian.calendar.phrase;

import zelian.calendar.Schedule;

/** Stops the reading of a phrase at the first thing that has to be asked. */
class Doubt extends RuntimeException {

    private final Schedule.Doubtful doubtful;

    Doubt(String reason, String expected) {
        super(reason, null, false, false);
        this.doubtful = new Schedule.Doubtful(reason, expected);
    }

    Schedule.Doubtful doubtful() {
        return doubtful;
    }
}
