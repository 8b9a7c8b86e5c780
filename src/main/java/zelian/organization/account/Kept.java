package zelian.organization.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ledger.Deed;

/** Keeps acts about accounts in the ledger. */
@Component
public class Kept {

    private final ApplicationEventPublisher events;

    Kept(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void act(Viewer by, String act, Account account, String sentence) {
        events.publishEvent(
                new Deed(by, "organization." + act, "account", account.owner().id(), null, sentence));
    }
}
