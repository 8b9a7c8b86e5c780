package zelian.guide.writing;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.ledger.Deed;

/** Carries a guide from the first line to everyone's page (编写 → 审核 → 发布 → 更新). */
@Service
public class WritingGuides {

    private static final int STEPS = 2;

    private final Guides guides;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    WritingGuides(Guides guides, Rights rights, ApplicationEventPublisher events) {
        this.guides = guides;
        this.rights = rights;
        this.events = events;
    }

    /** Whoever issues lists of that unit writes and publishes. */
    public boolean writes(Viewer viewer, UnitId unit) {
        return rights.may(viewer, Area.DUTY, Act.ISSUE, unit);
    }

    public boolean reviews(Viewer viewer, UnitId unit) {
        return rights.may(viewer, Area.DUTY, Act.REVIEW, unit);
    }

    /** A guide for a duty's matter, or for a whole aspect if the matter is empty. */
    @Transactional
    public UUID begin(Viewer by, UnitId unit, String aspect, String matter, Text text) {
        rights.require(by, Area.DUTY, Act.ISSUE, unit);
        if (aspect.isBlank()) {
            throw Rejected.because("guide.no-matter").at("aspect");
        }
        requireSteps(text);
        var guide = new Guide(Ids.next(), unit, aspect.strip(), matter.strip(), by.day());
        guides.add(draft(by, guide, 1, text, ""));
        tell(by, guide, "guide.begun", "编写“" + guide.title() + "”的履责指引");
        return guide.id();
    }

    @Transactional
    public void word(Viewer by, UUID id, int lock, Text text) {
        var latest = latest(id);
        requireWriting(by, latest);
        requireSteps(text);
        if (!latest.drafting()) {
            throw other(latest);
        }
        guides.word(latest.head().id(), lock, text);
        tell(
                by,
                latest.head().guide(),
                "guide.worded",
                "修改“" + latest.head().guide().title() + "”的履责指引");
    }

    /** Another edition, of which the published one knows nothing until it is published. */
    @Transactional
    public void revise(Viewer by, UUID id, String reason) {
        var latest = latest(id);
        requireWriting(by, latest);
        if (!(latest instanceof Edition.Published published)) {
            throw Rejected.because(
                    "guide.revised-already", latest.head().guide().title(), latest.word());
        }
        var head = published.head();
        guides.addEdition(draft(by, head.guide(), head.ordinal() + 1, head.text(), given(reason)));
        tell(by, head.guide(), "guide.revised", "更新“" + head.guide().title() + "”的履责指引：" + reason.strip());
    }

    @Transactional
    public void submit(Viewer by, UUID id) {
        var latest = latest(id);
        requireWriting(by, latest);
        guides.move(
                latest,
                switch (latest) {
                    case Edition.Drafted draft -> draft.submit(by);
                    case Edition.SentBack back -> back.submit(by);
                    default -> throw other(latest);
                });
        tell(
                by,
                latest.head().guide(),
                "guide.submitted",
                "送审“" + latest.head().guide().title() + "”的履责指引");
    }

    @Transactional
    public void review(Viewer by, UUID id) {
        var submitted = submitted(by, id);
        guides.move(submitted, submitted.review(by));
        var guide = submitted.head().guide();
        tell(by, guide, "guide.reviewed", "审核通过“" + guide.title() + "”的履责指引");
    }

    @Transactional
    public void sendBack(Viewer by, UUID id, String reason) {
        var submitted = submitted(by, id);
        guides.move(submitted, submitted.sendBack(given(reason)));
        var guide = submitted.head().guide();
        tell(by, guide, "guide.sent-back", "退回“" + guide.title() + "”的履责指引：" + reason.strip());
    }

    /** From now on everyone reads it; the edition before it is kept. */
    @Transactional
    public void publish(Viewer by, UUID id) {
        var all = guides.editions(id);
        var latest = all.getFirst();
        requireWriting(by, latest);
        if (!(latest instanceof Edition.Reviewed reviewed)) {
            throw other(latest);
        }
        all.stream()
                .filter(Edition.Published.class::isInstance)
                .map(Edition.Published.class::cast)
                .forEach(before -> guides.move(before, before.supersede(by)));
        guides.move(reviewed, reviewed.publish(by));
        tell(
                by,
                latest.head().guide(),
                "guide.published",
                "发布“" + latest.head().guide().title() + "”的履责指引");
    }

    private Edition.Submitted submitted(Viewer by, UUID id) {
        var latest = latest(id);
        rights.require(by, Area.DUTY, Act.REVIEW, latest.head().guide().unit());
        if (latest instanceof Edition.Submitted submitted) {
            return submitted;
        }
        throw other(latest);
    }

    private Edition latest(UUID id) {
        return guides.editions(id).stream().findFirst().orElseThrow(() -> new NotFound("guide " + id));
    }

    private void requireWriting(Viewer by, Edition latest) {
        rights.require(by, Area.DUTY, Act.ISSUE, latest.head().guide().unit());
    }

    private static EditionHead draft(Viewer by, Guide guide, int ordinal, Text text, String reason) {
        return new EditionHead(
                Ids.next(),
                0,
                guide,
                ordinal,
                text,
                reason,
                new EditionHead.Hands(by.person(), by.day(), null, null, null, null),
                null,
                null,
                null);
    }

    private static void requireSteps(Text text) {
        var steps = text.inSteps().size();
        if (steps < STEPS) {
            throw Rejected.because("guide.too-few-steps", steps).at("steps");
        }
    }

    private static String given(String reason) {
        if (reason.isBlank()) {
            throw Rejected.because("guide.reason-missing").at("reason");
        }
        return reason.strip();
    }

    private static Rejected other(Edition latest) {
        return Rejected.because("guide.other-state", latest.head().guide().title(), latest.word());
    }

    private void tell(Viewer by, Guide guide, String act, String sentence) {
        events.publishEvent(new Deed(by, act, "guide", guide.id(), guide.unit(), sentence));
    }
}
