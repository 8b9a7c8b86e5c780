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

    @GetMapping
    Download file(@PathVariable int year, Viewer viewer) {
        var archive = fetching.fetch(viewer, year);
        return new Download(
                "责链-%d年度归档.zip".formatted(year), "application/zip", out -> archives.writeTo(out, archive.id()));
    }
}
