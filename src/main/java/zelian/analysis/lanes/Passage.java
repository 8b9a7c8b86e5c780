package zelian.analysis.lanes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import zelian.analysis.Ref;

/** One matter that went from lane to lane: a letter, or a finding with what became of it. */
record Passage(Ref ref, List<Step> steps, boolean open) {

    /** What happened on a day, in whose lane. */
    record Step(Stage stage, Lane lane, LocalDate day) {}

    /** From one step to the next, and how many days it took. */
    record HandOver(Stage from, Stage to, int days, boolean across, Ref ref) {}

    List<HandOver> handOvers() {
        var all = new ArrayList<HandOver>();
        for (var i = 1; i < steps.size(); i++) {
            var before = steps.get(i - 1);
            var after = steps.get(i);
            all.add(new HandOver(
                    before.stage(),
                    after.stage(),
                    (int) ChronoUnit.DAYS.between(before.day(), after.day()),
                    before.lane() != after.lane(),
                    ref));
        }
        return all;
    }

    Step last() {
        return steps.getLast();
    }

    /** How many days it has been waiting; 0 if it is closed. */
    int waiting(LocalDate day) {
        return open ? (int) ChronoUnit.DAYS.between(last().day(), day) : 0;
    }
}
