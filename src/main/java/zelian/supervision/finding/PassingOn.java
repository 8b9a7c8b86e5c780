package zelian.supervision.finding;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.organization.HolderChanged;
import zelian.supervision.round.Party;

/** Open findings pass with the post to whoever holds it next; what is settled stays with the predecessor. */
@Component
class PassingOn {

    private final Findings findings;
    private final Directory directory;
    private final Telling telling;

    PassingOn(Findings findings, Directory directory, Telling telling) {
        this.findings = findings;
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
            for (var finding : findings.openUnder(changed.from())) {
                if (findings.handOver(finding.head().id(), changed.from(), Party.of(successor))) {
                    telling.happened(
                            changed.by(),
                            "passed-on",
                            finding,
                            "岗位变动，由 " + successor.name() + " 承接",
                            Map.of(),
                            Map.of("承接人", successor.inWords()),
                            "");
                }
            }
        });
    }
}
