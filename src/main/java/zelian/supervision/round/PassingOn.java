package zelian.supervision.round;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.organization.HolderChanged;

/** A place in the team of an open round passes with the post, and the rights of a running one with it. */
@Component
class PassingOn {

    private final Rounds rounds;
    private final RunningRounds running;
    private final Directory directory;
    private final Telling telling;

    PassingOn(Rounds rounds, RunningRounds running, Directory directory, Telling telling) {
        this.rounds = rounds;
        this.running = running;
        this.directory = directory;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(HolderChanged changed) {
        var to = changed.to();
        if (to == null) {
            return;
        }
        directory.holder(to).ifPresent(successor -> {
            for (var round : rounds.openUnder(changed.from())) {
                rounds.handOver(round.head().id(), changed.from(), Party.of(successor));
                if (round instanceof Round.Running it) {
                    running.grant(changed.by(), it, Party.of(successor));
                }
                telling.happened(
                        changed.by(),
                        "passed-on",
                        round,
                        "岗位变动，由 " + successor.name() + " 承接",
                        Map.of(),
                        Map.of("承接人", successor.inWords()));
            }
        });
    }
}
