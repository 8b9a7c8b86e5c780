package zelian.ledger.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.ledger.Deed;
import zelian.ui.Refused;

/**
 * Keeps what was turned down: a rule that forbade it, an id that is not there or not the reader's. The
 * request itself is undone by then, so the entry has a transaction of its own. Wrong fields of a form and
 * faults of the program are no refusals.
 */
@Component
class KeepingRefusals {

    private static final Set<String> NO_REFUSALS = Set.of("ui.invalid-form", "ui.failed");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int LONGEST_PATH = 300;

    private final Entries entries;

    KeepingRefusals(Entries entries) {
        this.entries = entries;
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(Refused refused) {
        var viewer = refused.viewer();
        if (viewer != null && !NO_REFUSALS.contains(refused.code())) {
            entries.add(List.of(Keeping.entryOf(deed(refused, viewer))));
        }
    }

    private static Deed deed(Refused refused, Viewer viewer) {
        var path = refused.path().length() > LONGEST_PATH ? refused.path().substring(0, LONGEST_PATH) : refused.path();
        var ids = ID.matcher(path);
        var object = ids.find() ? UUID.fromString(ids.group()) : viewer.person().value();
        return new Deed(
                viewer,
                "ledger.refused",
                "refusal",
                object,
                null,
                "被拒绝：" + refused.sentence(),
                Map.of(),
                Map.of("请求", refused.method() + " " + path, "规则", refused.code()));
    }
}
