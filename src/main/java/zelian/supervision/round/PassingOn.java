package zelian.supervision.round;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.organization.PostPassed;

/** A place in the team of an open round passes with the post, and the rights of a running one with it. */
@Component
class PassingOn {

    private final Rounds rounds;
    private final RunningRounds running;
    private final Telling telling;

    PassingOn(Rounds rounds, RunningRounds running, Telling telling) {
        this.rounds = rounds;
        this.running = running;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(PostPassed passed) {
        var successor = passed.successor();
        for (var round : rounds.openUnder(passed.from())) {
            rounds.handOver(round.head().id(), passed.from(), Party.of(successor));
            if (round instanceof Round.Running it) {
                running.grant(passed.by(), it, Party.of(successor));
            }
            telling.happened(
                    passed.by(), "passed-on", round, passed.why(), Map.of(), Map.of("承接人", successor.inWords()));
        }
    }
}
