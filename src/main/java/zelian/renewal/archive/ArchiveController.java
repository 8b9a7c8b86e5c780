package zelian.renewal.archive;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Viewer;
import zelian.ui.Download;
import zelian.ui.SeeOther;

/** The archive of a closed year (年度归档): asked for, made in the background, fetched. */
@Controller
@RequestMapping("/years/{year}/archive")
class ArchiveController {

    private final FetchingArchives fetching;
    private final Archives archives;

    ArchiveController(FetchingArchives fetching, Archives archives) {
        this.fetching = fetching;
        this.archives = archives;
    }

    @PostMapping
    SeeOther ask(@PathVariable int year, Viewer viewer) {
        fetching.ask(viewer, year);
        return new SeeOther("/years/" + year + "/closing#archive");
    }

    /** The registers alone. */
    @GetMapping
    Download registers(@PathVariable int year, Viewer viewer) {
        return file(year, false, viewer);
    }

    /** With the ledger. */
    @GetMapping("/whole")
    Download whole(@PathVariable int year, Viewer viewer) {
        return file(year, true, viewer);
    }

    private Download file(int year, boolean whole, Viewer viewer) {
        var archive = fetching.fetch(viewer, year, whole);
        return new Download(
                "责链-%d年度归档%s.zip".formatted(year, whole ? "" : "-各台账"),
                "application/zip",
                out -> archives.writeTo(out, archive.id(), whole));
    }
}
