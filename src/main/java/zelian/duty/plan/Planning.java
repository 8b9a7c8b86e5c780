package zelian.duty.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.duty.Column;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;
import zelian.duty.WorkedOn;
import zelian.ledger.Deed;

/** Puts the yearly duties of a list into the year's three plans. */
@Service
class Planning {

    private final WorkedOn lists;
    private final Planned planned;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    Planning(WorkedOn lists, Planned planned, Rights rights, ApplicationEventPublisher events) {
        this.lists = lists;
        this.planned = planned;
        this.rights = rights;
        this.events = events;
    }

    boolean may(WorkedOn.Edition edition, Viewer viewer) {
        return rights.may(viewer, Area.DUTY, Act.DRAFT, edition.unit());
    }

    /**
     * Puts these into one plan; each into the one suggested for it if {@code plan} is null.
     *
     * @throws Rejected if nothing is chosen, or one of them is no yearly duty of the list
     */
    @Transactional
    void put(Viewer by, DutyListId list, Set<DutyId> duties, @Nullable Plan plan) {
        var lines = chosen(by, list, duties);
        var places = new LinkedHashMap<DutyId, Plan>();
        lines.forEach(line -> places.put(line.duty(), plan == null ? Plan.suggested(line.wording()) : plan));
        var before = planned.of(list);
        planned.put(places, by);
        tell(by, list, lines, before, places);
    }

    @Transactional
    void takeOut(Viewer by, DutyListId list, Set<DutyId> duties) {
        var lines = chosen(by, list, duties);
        var before = planned.of(list);
        planned.takeOut(duties);
        tell(by, list, lines, before, Map.of());
    }

    private List<WorkedOn.Line> chosen(Viewer by, DutyListId list, Set<DutyId> duties) {
        var edition = lists.version(list, null, by);
        rights.require(by, Area.DUTY, Act.DRAFT, edition.unit());
        var lines = new Year(edition, Map.of())
                .yearly().stream().filter(line -> duties.contains(line.duty())).toList();
        if (lines.isEmpty()) {
            throw Rejected.because("duty.nothing-to-plan");
        }
        return lines;
    }

    private void tell(
            Viewer by, DutyListId list, List<WorkedOn.Line> lines, Map<DutyId, Plan> before, Map<DutyId, Plan> after) {
        events.publishEvent(new Deed(
                by,
                "duty.planned",
                "duty_list",
                list.value(),
                lists.version(list, null, by).unit(),
                after.isEmpty() ? "从年度计划移出 " + lines.size() + " 项" : "把 " + lines.size() + " 项编入年度计划",
                said(lines, before),
                said(lines, after)));
    }

    private static Map<String, String> said(List<WorkedOn.Line> lines, Map<DutyId, Plan> places) {
        var said = new LinkedHashMap<String, String>();
        lines.forEach(line -> {
            var plan = places.get(line.duty());
            if (plan != null) {
                said.put(line.wording().word(Column.MATTER), plan.label());
            }
        });
        return said;
    }
}
