package zelian.usage.circular;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.document.DocumentNumbers;
import zelian.ledger.Deed;
import zelian.usage.circular.Circulars.Result;

/** Drafts the circular of an appraisal and publishes it (印发通报), once something in it was approved. */
@Service
class PublishingCirculars {

    static final String DEMAND = "各单位对照反馈函逐项整改，扣分集中的列入下一年责任清单。\n受表扬的单位把做法写清楚供各单位借鉴，不搞评比排名。";
    static final Source APPROVED = Source.own("成果运用办法：通报批准以后才印发，只写等次，不写得分和名次");

    private final Circulars circulars;
    private final DocumentNumbers numbers;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    PublishingCirculars(Circulars circulars, DocumentNumbers numbers, Rights rights, ApplicationEventPublisher events) {
        this.circulars = circulars;
        this.numbers = numbers;
        this.rights = rights;
        this.events = events;
    }

    /**
     * What this reader may read and do of it.
     *
     * @param publishes whether it is theirs to publish, {@code approved} whether anything in it was approved
     */
    record Reading(Circular circular, boolean publishes, boolean approved) {}

    /** @throws NotFound while it is a draft, or there is nothing to draft from, for whoever does not make it */
    Reading read(AppraisalId appraisal, Viewer viewer) {
        return circulars
                .find(appraisal)
                .map(published -> new Reading(published, false, true))
                .orElseGet(() -> draft(appraisal, viewer));
    }

    private Reading draft(AppraisalId appraisal, Viewer viewer) {
        var results = circulars.results(appraisal);
        if (results.isEmpty() || !makes(viewer, results)) {
            throw new NotFound("circular of " + appraisal);
        }
        return new Reading(
                WordingCirculars.of(results, DEMAND),
                rights.may(
                        viewer,
                        Area.USAGE,
                        Act.DRAFT,
                        new UnitId(results.getFirst().body())),
                results.stream().anyMatch(PublishingCirculars::named));
    }

    /** Has a hand in the use of all of them. */
    private boolean makes(Viewer viewer, List<Result> results) {
        var units = results.stream().map(result -> new UnitId(result.unit())).toList();
        return Stream.of(Act.VERIFY, Act.APPROVE)
                .anyMatch(act -> rights.units(viewer, Area.USAGE, act).containsAll(units));
    }

    private static boolean named(Result result) {
        return result.praised() || result.criticised();
    }

    /** @throws Rejected before anything in it was approved, and a second time */
    @Transactional
    public void publish(Viewer by, AppraisalId appraisal, String demand) {
        var reading = read(appraisal, by);
        if (reading.circular().issue() != null) {
            throw Rejected.because(
                    "usage.circular-published", reading.circular().title());
        }
        rights.require(by, Area.USAGE, Act.DRAFT, reading.circular().body());
        if (!reading.approved()) {
            throw Rejected.because("usage.circular-not-approved").citing(APPROVED);
        }
        var circular = WordingCirculars.of(circulars.results(appraisal), demand);
        var number = numbers.next(circular.body(), "考通", by.day(), "usage-circular", appraisal.value())
                .inWords();
        circulars.add(appraisal, circular, number, by);
        events.publishEvent(new Deed(
                by,
                "usage.circular-published",
                "appraisal",
                appraisal.value(),
                circular.body(),
                "印发通报 " + number + "：" + circular.title(),
                Map.of(),
                Map.of("文号", number)));
    }
}
