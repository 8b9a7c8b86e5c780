package zelian.assessment.debrief;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.assessment.session.Sessions;
import zelian.organization.PostPassed;

/**
 * What waits under a post passes with it: the parts in open sessions, and debriefs nothing was handed in for. What
 * was handed in stays its speaker's own, and so do debriefs that are not ready.
 */
@Component
class PassingOn {

    private final Sessions sessions;
    private final Debriefs debriefs;
    private final Telling telling;

    PassingOn(Sessions sessions, Debriefs debriefs, Telling telling) {
        this.sessions = sessions;
        this.debriefs = debriefs;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(PostPassed passed) {
        var successor = passed.successor();
        for (var session : sessions.openUnder(passed.from())) {
            sessions.handOver(session.id(), passed.from(), Party.of(successor));
            telling.sessionPassed(passed.by(), session, passed.why(), successor.inWords());
        }
        for (var debrief : debriefs.unwrittenUnder(passed.from())) {
            if (debriefs.handOver(debrief.head().id(), passed.from(), Party.of(successor), successor.name())) {
                telling.happened(
                        passed.by(),
                        "passed-on",
                        debrief,
                        passed.why(),
                        Map.of(),
                        Map.of("承接人", successor.inWords()),
                        "");
            }
        }
    }
}
