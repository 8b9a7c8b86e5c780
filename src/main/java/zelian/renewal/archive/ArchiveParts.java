package zelian.renewal.archive;

import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.renewal.year.YearSight;
import zelian.ui.Page;
import zelian.ui.Say;

/** What the page of a closing says of the archive. */
@Component
public class ArchiveParts {

    private final Archives archives;
    private final YearSight sight;

    ArchiveParts(Archives archives, YearSight sight) {
        this.archives = archives;
        this.sight = sight;
    }

    public List<Page> of(int year, Viewer viewer) {
        var latest = archives.latest(year);
        return List.of(new ArchivePart(
                year,
                latest.map(ArchiveParts::inWords).orElse(null),
                latest.filter(one -> one.state().equals("WAITING")).isPresent(),
                latest.filter(one -> one.state().equals("MADE")).isPresent(),
                sight.decides(viewer),
                "/years/" + year + "/archive"));
    }

    private static String inWords(Archives.Archive archive) {
        return switch (archive.state()) {
            case "WAITING" -> "正在后台制作，可以先离开，过一会儿再来";
            case "MADE" -> "%s 由 %s 归档".formatted(Say.time(archive.madeAt()), archive.askerName());
            default -> "没有做成，编号 " + archive.fault() + "，可以再做一次";
        };
    }
}
