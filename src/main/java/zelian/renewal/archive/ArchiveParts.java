package zelian.renewal.archive;

import java.util.List;
import org.springframework.stereotype.Component;
import zelian.ui.Page;
import zelian.ui.Say;

/** What the page of a closing says of the archive. */
@Component
public class ArchiveParts {

    private final Archives archives;

    ArchiveParts(Archives archives) {
        this.archives = archives;
    }

    public List<Page> of(int year) {
        var latest = archives.latest(year);
        return List.of(new ArchivePart(
                year,
                latest.map(ArchiveParts::inWords).orElse(null),
                latest.filter(one -> one.state().equals("WAITING")).isPresent(),
                latest.filter(one -> one.state().equals("MADE")).isPresent(),
                latest.map(Archives.Archive::digest).orElse(null),
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
