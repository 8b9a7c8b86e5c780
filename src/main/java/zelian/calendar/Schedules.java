package zelian.calendar;

/** Turns what an office wrote about time into the dated occurrences of one year. */
public interface Schedules {

    /** Never guesses: what can be read in two ways, or not at all, is {@link Schedule.Doubtful}. */
    Schedule of(LoosePhrase phrase, int year);
}
