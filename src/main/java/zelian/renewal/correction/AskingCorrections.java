package zelian.renewal.correction;

import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.WorkingDays;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.ledger.Deed;

/** Asks for leave to put a closed year right, and grants it or not: asked for by whoever drafts for the unit, decided by another. */
@Service
class AskingCorrections {

    static final int DAYS = 10;
    private static final Source ANOTHER = Source.own("结年规则：结年后更正由党组书记准许，申请的人不准许自己");

    private final Corrections corrections;
    private final Rights rights;
    private final Directory directory;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;

    AskingCorrections(
            Corrections corrections,
            Rights rights,
            Directory directory,
            Deadlines deadlines,
            ApplicationEventPublisher events) {
        this.corrections = corrections;
        this.rights = rights;
        this.directory = directory;
        this.deadlines = deadlines;
        this.events = events;
    }

    /** The units whose requests this reader sees. */
    UUID[] units(Viewer viewer) {
        var units = new HashSet<UnitId>(rights.units(viewer, Area.DUTY, Act.DRAFT));
        units.addAll(rights.units(viewer, Area.DUTY, Act.APPROVE));
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    @Transactional
    public void ask(Viewer by, int year, UnitId unit, String reason) {
        rights.require(by, Area.DUTY, Act.DRAFT, unit);
        if (reason.isBlank()) {
            throw Rejected.because("renewal.correction-why").at("reason");
        }
        var id = corrections.ask(by, year, unit, reason.strip());
        deed(by, id, unit, "correction-asked", "申请更正 %d 年度的事实".formatted(year), Map.of("理由", reason.strip()));
    }

    /** Granted leave runs for ten working days. */
    @Transactional
    public void decide(Viewer by, UUID id, boolean grant) {
        rights.requireAnywhere(by, Area.DUTY, Act.APPROVE);
        var asked = corrections.get(id, units(by));
        if (!asked.asked()) {
            throw Rejected.because("renewal.correction-decided", asked.word());
        }
        if (asked.asker().equals(by.person().value())) {
            throw Rejected.because("renewal.own-correction").citing(ANOTHER);
        }
        var until = grant ? deadlines.after(by.day(), new WorkingDays(DAYS)) : null;
        corrections.decide(by, asked, until);
        deed(
                by,
                id,
                new UnitId(asked.unit()),
                grant ? "correction-granted" : "correction-refused",
                until == null
                        ? "不准更正 %d 年度的事实".formatted(asked.year())
                        : "准许%s更正 %d 年度的事实，至 %s"
                                .formatted(directory.unitName(new UnitId(asked.unit())), asked.year(), until),
                Map.of());
    }

    private void deed(Viewer by, UUID id, UnitId unit, String act, String sentence, Map<String, String> after) {
        events.publishEvent(new Deed(by, "renewal." + act, "correction", id, unit, sentence, Map.of(), after));
    }
}
