package zelian.duty.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import zelian.access.Viewer;
import zelian.duty.DutyId;
import zelian.duty.DutyListIssued;
import zelian.duty.Wording;

/**
 * Puts an approved version in force (印发) in the place of the one before, and says what it changes. The first version of
 * a year takes the place of the list of the year before.
 */
@Service
class IssuingLists {

    private final Versions versions;
    private final Items items;
    private final Comparing comparing;
    private final FollowingLists following;
    private final ApplicationEventPublisher events;

    IssuingLists(
            Versions versions,
            Items items,
            Comparing comparing,
            FollowingLists following,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.items = items;
        this.comparing = comparing;
        this.following = following;
        this.events = events;
    }

    /**
     * In the caller's transaction.
     *
     * @throws zelian.common.Rejected as {@link FollowingLists#refuseTooEarly}
     */
    void issue(Viewer by, Version.ToIssue toIssue) {
        var list = toIssue.head().list();
        following.refuseTooEarly(list, by.day());
        var before = versions.all(list.id()).stream()
                .filter(Version.Issued.class::isInstance)
                .map(Version.Issued.class::cast)
                .findFirst();
        var was = byDuty(before.map(version -> items.of(version.head().id())).orElse(List.of()));
        var is = byDuty(items.of(toIssue.head().id()));
        before.ifPresent(version -> versions.move(version, version.supersede(by.day())));
        var issued = toIssue.issue(by.day());
        versions.move(toIssue, issued);
        versions.makeCurrent(issued);
        events.publishEvent(new DutyListIssued(
                by,
                list.id(),
                list.unit(),
                list.title(),
                issued.head().number(),
                issued.since(),
                is.keySet().stream().filter(duty -> !was.containsKey(duty)).toList(),
                those(
                        is,
                        was,
                        (old, now) -> comparing.changes(old, now, list.year()).stream()
                                .anyMatch(change -> !change.sameMeaning())),
                those(is, was, (old, now) -> comparing.rescheduled(old, now, list.year())),
                was.keySet().stream().filter(duty -> !is.containsKey(duty)).toList()));
        following.follow(by, issued);
    }

    private static List<DutyId> those(
            Map<DutyId, Item> is, Map<DutyId, Item> was, BiPredicate<Wording, Wording> differ) {
        var found = new ArrayList<DutyId>();
        for (var item : is.values()) {
            var before = was.get(item.duty());
            if (before != null && differ.test(before.wording(), item.wording())) {
                found.add(item.duty());
            }
        }
        return found;
    }

    private static Map<DutyId, Item> byDuty(List<Item> lines) {
        return lines.stream()
                .collect(Collectors.toMap(Item::duty, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
    }
}
