package zelian.supervision.finding;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.organization.PostPassed;

/** Open findings pass with the post to whoever holds it next; what is settled stays with the predecessor. */
@Component
class PassingOn {

    private final Findings findings;
    private final Telling telling;

    PassingOn(Findings findings, Telling telling) {
        this.findings = findings;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(PostPassed passed) {
        var successor = passed.successor();
        for (var finding : findings.openUnder(passed.from())) {
            if (findings.handOver(finding.head().id(), passed.from(), Party.of(successor))) {
                telling.happened(
                        passed.by(),
                        "passed-on",
                        finding,
                        passed.why(),
                        Map.of(),
                        Map.of("承接人", successor.inWords()),
                        "");
            }
        }
    }
}
