package zelian.rectification.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.ui.Page;
import zelian.ui.WorkbenchPart;

/** What of rectification waits for the reader: to verify, look back on, review, sign, put right. */
@Component
class WaitingItems implements WorkbenchPart {

    private static final int MOST = 5;

    private final Register register;
    private final Lines lines;
    private final Rights rights;

    WaitingItems(Register register, Lines lines, Rights rights) {
        this.register = register;
        this.lines = lines;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Optional<Page> part(Viewer viewer) {
        if (!rights.mayAnywhere(viewer, Area.RECTIFICATION, Act.READ)) {
            return Optional.empty();
        }
        var waiting = new LinkedHashMap<Register.Row, String>();
        if (rights.mayAnywhere(viewer, Area.RECTIFICATION, Act.VERIFY)) {
            register.waiting(viewer, "SIGNED", "VERIFY", MOST).forEach(row -> waiting.put(row, "复核"));
            register.lookBacks(viewer, MOST).stream()
                    .filter(row -> row.lookBack() != null && !row.lookBack().isAfter(viewer.day()))
                    .forEach(row -> waiting.put(row, "回头看"));
        }
        if (rights.mayAnywhere(viewer, Area.RECTIFICATION, Act.LEAD)) {
            register.waiting(viewer, "SUBMITTED", "LEAD", MOST).forEach(row -> waiting.put(row, "审核"));
        }
        register.toSign(viewer, MOST).forEach(row -> waiting.put(row, "审签"));
        register.inHand(viewer, MOST).forEach(row -> waiting.put(row, "整改"));
        return waiting.isEmpty() ? Optional.empty() : Optional.of(part(waiting, viewer));
    }

    private WaitingPart part(Map<Register.Row, String> waiting, Viewer viewer) {
        var names = lines.names(waiting.keySet());
        var rows = new ArrayList<WaitingPart.Row>();
        waiting.forEach((row, act) -> rows.add(new WaitingPart.Row(
                row.address(),
                row.title(),
                row.number() + "，" + names.unit(row.unit()) + "，" + States.word(row.state()),
                lines.light(row, viewer.day()),
                act)));
        return new WaitingPart("整改", "轮到你的 " + rows.size() + " 项", rows, "/rectification/items");
    }
}
