package zelian.rectification.item;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.organization.HolderChanged;

/** Open items pass with the post to whoever holds it next; what is struck off stays with the predecessor. */
@Component
class PassingOn {

    private final Items items;
    private final Measures measures;
    private final Directory directory;
    private final Telling telling;

    PassingOn(Items items, Measures measures, Directory directory, Telling telling) {
        this.items = items;
        this.measures = measures;
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
            for (var item : items.openUnder(changed.from())) {
                var head = item.head();
                items.handOver(head.id(), changed.from(), to, successor.person());
                var role = head.ownerTenure().equals(changed.from()) ? "责任人" : "责任领导";
                telling.happened(
                        changed.by(),
                        "passed-on",
                        head,
                        successor.person(),
                        "岗位变动，由 %s 承接：%s".formatted(successor.name(), head.number()),
                        Map.of(),
                        Map.of(role, successor.inWords()),
                        null);
            }
            measures.handOver(changed.from(), to, successor.person(), successor.name());
        });
    }
}
