package zelian.accountability.start;

import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.accountability.casefile.Sight;
import zelian.accountability.rule.Article;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.ledger.Deed;

/** Entrusts a start to a body that has no authority of its own over a unit (指定启动, 条例第九条). */
@Service
class Commissioning {

    /** What bodies can start at all. */
    static final Set<String> BODIES = Set.of("机关纪委", "派驻纪检监察组");

    private final Commissions commissions;
    private final Directory directory;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    Commissioning(Commissions commissions, Directory directory, Rights rights, ApplicationEventPublisher events) {
        this.commissions = commissions;
        this.directory = directory;
        this.rights = rights;
        this.events = events;
    }

    /** @throws Rejected if that body never starts, or the days do not follow each other */
    @Transactional
    public void commission(Viewer by, CommissionForm form) {
        rights.require(by, Area.ACCOUNTABILITY, Act.READ, form.unit());
        Sight.require(rights.may(by, Area.ACCOUNTABILITY, Act.APPROVE, form.unit()), Act.APPROVE, Article.START);
        var body = directory.unit(form.receiver());
        if (body.filter(unit -> BODIES.contains(unit.kind())).isEmpty()) {
            throw Rejected.because("accountability.body-never-starts")
                    .citing(Article.START.source())
                    .at("receiver");
        }
        if (form.until().isBefore(form.since())) {
            throw Rejected.because("common.period-ends-before-it-begins", form.since(), form.until())
                    .at("until");
        }
        var commission = new Commission(
                Ids.next(), form.receiver(), form.unit(), form.document().strip(), form.since(), form.until());
        commissions.add(by, commission);
        events.publishEvent(new Deed(
                by,
                "accountability.commissioned",
                "unit",
                form.unit().value(),
                form.unit(),
                "指定" + body.get().name() + "启动问责",
                Map.of(),
                Map.of(
                        "文件",
                        commission.document(),
                        "起",
                        form.since().toString(),
                        "止",
                        form.until().toString())));
    }
}
