package zelian.duty.checkup;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.duty.Column;
import zelian.duty.DutyListId;
import zelian.duty.WorkedOn;
import zelian.ledger.Deed;

/** Says why a line that reads like another stays as it is (保留理由). */
@Service
class KeepingAsIs {

    private static final int LONGEST = 200;

    private final WorkedOn lists;
    private final Others others;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    KeepingAsIs(WorkedOn lists, Others others, Rights rights, ApplicationEventPublisher events) {
        this.lists = lists;
        this.others = others;
        this.rights = rights;
        this.events = events;
    }

    boolean may(WorkedOn.Edition version, Viewer viewer) {
        return version.open() && rights.may(viewer, Area.DUTY, Act.DRAFT, version.unit());
    }

    /** @throws Rejected if the version is no longer being drafted, or no reason is given */
    @Transactional
    void keep(Viewer by, DutyListId list, UUID duty, Hint.Kind kind, String reason) {
        var version = lists.version(list, null, by);
        rights.require(by, Area.DUTY, Act.DRAFT, version.unit());
        if (!version.open()) {
            throw Rejected.because("duty.version-under-way", version.title(), version.state());
        }
        var line = version.lines().stream()
                .filter(each -> each.duty().value().equals(duty))
                .findFirst()
                .orElseThrow(() -> Rejected.because("common.changed-meanwhile"));
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw Rejected.because("duty.kept-without-reason", LONGEST).at("reason");
        }
        if (!kind.keepable()) {
            throw Rejected.because("common.changed-meanwhile");
        }
        others.keep(duty, kind, reason, by);
        events.publishEvent(new Deed(
                by,
                "duty.line-kept-as-is",
                "duty_list",
                list.value(),
                version.unit(),
                "说明《%s》第 %d 项“%s”%s的保留理由"
                        .formatted(
                                version.title(), line.ordinal(), line.wording().word(Column.MATTER), kind.label()),
                Map.of(),
                Map.of("保留理由", reason)));
    }
}
