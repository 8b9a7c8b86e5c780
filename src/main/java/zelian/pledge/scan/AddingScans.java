package zelian.pledge.scan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.file.Attachments;
import zelian.ledger.Deed;
import zelian.pledge.PledgeId;
import zelian.pledge.letter.Seats;

/** Lays a scanned page beside a letter that both have signed; by a side of it, or whoever drafts. */
@Service
public class AddingScans {

    private static final int LONGEST_NAME = 100;

    private final Scans scans;
    private final Attachments attachments;
    private final Seats seats;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    AddingScans(Scans scans, Attachments attachments, Seats seats, Rights rights, ApplicationEventPublisher events) {
        this.scans = scans;
        this.attachments = attachments;
        this.seats = seats;
        this.rights = rights;
        this.events = events;
    }

    /** @throws Rejected {@code pledge.scan-early}, or {@code file.…} if the content is not what may be attached */
    @Transactional
    public void add(Viewer by, PledgeId id, byte[] content, @Nullable String called) {
        var head = seats.shown(id, by).head();
        if (!seats.isSide(head, by)) {
            rights.require(by, Area.DUTY, Act.DRAFT, head.unit());
        }
        if (head.days().effective() == null) {
            throw Rejected.because("pledge.scan-early");
        }
        var attachment = attachments.keep(content);
        var name = name(called);
        scans.add(id, attachment, name, by);
        events.publishEvent(new Deed(
                by,
                "pledge.scan-added",
                "pledge",
                id.value(),
                head.unit(),
                "在" + head.names() + "旁边放入扫描件",
                Map.of(),
                Map.of("文件", name, "内容摘要", attachment.digest())));
    }

    /** The name alone, without a path, of a length to be shown. */
    private static String name(@Nullable String given) {
        var bare = given == null
                ? ""
                : given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return bare.isEmpty() ? "扫描件" : bare.substring(0, Math.min(bare.length(), LONGEST_NAME));
    }
}
