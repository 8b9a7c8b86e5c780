package zelian.pledge.scan;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.file.Attachments;
import zelian.pledge.PledgeId;
import zelian.pledge.letter.Seats;
import zelian.ui.Download;
import zelian.ui.SeeOther;

/** Takes a scanned page to a letter and gives it back, as a file and never as a page. */
@Controller
@RequestMapping("/pledges/{id}/scans")
class ScanController {

    private final AddingScans adding;
    private final Scans scans;
    private final Attachments attachments;
    private final Seats seats;

    ScanController(AddingScans adding, Scans scans, Attachments attachments, Seats seats) {
        this.adding = adding;
        this.scans = scans;
        this.attachments = attachments;
        this.seats = seats;
    }

    @PostMapping
    SeeOther add(@PathVariable PledgeId id, @RequestParam(required = false) @Nullable MultipartFile file, Viewer viewer)
            throws IOException {
        try {
            adding.add(
                    viewer,
                    id,
                    file == null ? new byte[0] : file.getBytes(),
                    file == null ? null : file.getOriginalFilename());
        } catch (Rejected wrong) {
            throw wrong.code().startsWith("file.") ? wrong.at("file") : wrong;
        }
        return new SeeOther("/pledges/" + id);
    }

    @GetMapping("/{scan}")
    Download one(@PathVariable PledgeId id, @PathVariable UUID scan, Viewer viewer) {
        seats.shown(id, viewer);
        var found = scans.find(id, scan).orElseThrow(() -> new NotFound("scan " + scan + " of " + id));
        var content = attachments.content(found.digest());
        return new Download(
                "责任书扫描件-" + found.onDay() + "." + found.of().extension(),
                found.of().mediaType(),
                out -> out.write(content));
    }
}
