package zelian.publicity.catalogue;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.document.Block;
import zelian.document.Report;
import zelian.document.WordFiles;
import zelian.duty.DutyListId;
import zelian.duty.Publicity;
import zelian.publicity.PublicationId;
import zelian.ui.ChainLink;
import zelian.ui.Download;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;
import zelian.ui.SeeOther;

/** What is made known: the catalogue, one list as everybody reads it, and its way there. */
@Controller
@RequestMapping("/published")
class PublicationController {

    private static final List<String> HEADINGS = List.of("序号", "方面", "责任事项", "责任内容", "频次、时限", "牵头", "监督", "依据");
    private static final List<Integer> WIDTHS = List.of(2, 5, 8, 16, 7, 8, 5, 10);

    private final ShowingPublications showing;
    private final Publications publications;
    private final Publishing publishing;
    private final Directory directory;

    PublicationController(
            ShowingPublications showing, Publications publications, Publishing publishing, Directory directory) {
        this.showing = showing;
        this.publications = publications;
        this.publishing = publishing;
        this.directory = directory;
    }

    @Bean
    static ObjectKind publicationKind() {
        return new ObjectKind("publication", "清单公开", ChainLink.CLARIFY, "/published/{id}");
    }

    @Bean
    static NavEntry published() {
        return NavEntry.of(ChainLink.CLARIFY, "公开目录", "/published", 45).when((viewer, rights) -> !viewer.administers());
    }

    @GetMapping
    CataloguePage catalogue(Viewer viewer) {
        return showing.catalogue(viewer);
    }

    @GetMapping("/{id}")
    PublishedPage one(@PathVariable PublicationId id, Viewer viewer) {
        return showing.one(id, viewer);
    }

    @GetMapping("/{id}/list.docx")
    Download word(@PathVariable PublicationId id, Viewer viewer) {
        var publication = publications.get(id, viewer);
        var head = publication.head();
        var blocks = ShowingPublications.groups(showing.open(publication)).stream()
                .flatMap(group -> List.of(
                        Block.heading(1, group.subject() + "（" + group.lines().size() + " 项）"),
                        new Block.Table(
                                HEADINGS,
                                WIDTHS,
                                group.lines().stream()
                                        .map(PublicationController::printed)
                                        .toList()))
                        .stream())
                .toList();
        var report = new Report(
                head.text().title(),
                "%s，%s，依据 %s".formatted(head.text().version(), head.scope().label(), head.decision()),
                blocks,
                directory.unitName(head.text().unit()),
                head.since() == null ? viewer.day() : head.since(),
                true);
        return Download.word(head.title() + "（公开）.docx", out -> WordFiles.write(report, out));
    }

    private static List<String> printed(PublishedPage.Line line) {
        return List.of(
                String.valueOf(line.number()),
                line.aspect(),
                line.matter(),
                line.content(),
                line.when(),
                line.lead(),
                line.supervisor(),
                line.basis());
    }

    @PostMapping
    SeeOther propose(
            @RequestParam UnitId unit,
            @RequestParam DutyListId list,
            @RequestParam(defaultValue = "UNIT") Publicity scope,
            @RequestParam(defaultValue = "") String decision,
            Viewer viewer) {
        return shown(publishing.propose(viewer, unit, list, scope, decision));
    }

    @PostMapping("/{id}/review")
    SeeOther review(
            @PathVariable PublicationId id, @RequestParam(defaultValue = "") List<String> checks, Viewer viewer) {
        publishing.review(viewer, id, checks);
        return shown(id);
    }

    @PostMapping("/{id}/publication")
    SeeOther publish(@PathVariable PublicationId id, Viewer viewer) {
        publishing.publish(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/refusal")
    SeeOther refuse(@PathVariable PublicationId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        publishing.refuse(viewer, id, reason);
        return shown(id);
    }

    @PostMapping("/{id}/withdrawal")
    SeeOther withdraw(@PathVariable PublicationId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        publishing.withdraw(viewer, id, reason);
        return shown(id);
    }

    private static SeeOther shown(PublicationId id) {
        return new SeeOther("/published/" + id);
    }
}
