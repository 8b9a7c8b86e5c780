package zelian.rectification.item;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.organization.PostPassed;

/** Open items pass with the post to whoever holds it next; what is struck off stays with the predecessor. */
@Component
class PassingOn {

    private final Items items;
    private final Measures measures;
    private final Telling telling;

    PassingOn(Items items, Measures measures, Telling telling) {
        this.items = items;
        this.measures = measures;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(PostPassed passed) {
        var successor = passed.successor();
        for (var item : items.openUnder(passed.from())) {
            var head = item.head();
            items.handOver(head.id(), passed.from(), successor.tenure(), successor.person());
            var role = head.ownerTenure().equals(passed.from()) ? "责任人" : "责任领导";
            telling.happened(
                    passed.by(),
                    "passed-on",
                    head,
                    passed.why() + "：" + head.number(),
                    Map.of(),
                    Map.of(role, successor.inWords()),
                    null);
        }
        measures.handOver(passed.from(), successor.tenure(), successor.person(), successor.name());
    }
}
