package zelian.publicity.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.publicity.PublicationId;
import zelian.ui.Fact;
import zelian.ui.PagePart;
import zelian.ui.PageParts;

/** Puts the catalogue and the published text together for one reader. */
@Component
class ShowingPublications {

    private final Publications publications;
    private final Duties duties;
    private final Rights rights;
    private final Directory directory;
    private final PageParts parts;

    ShowingPublications(Publications publications, Duties duties, Rights rights, Directory directory, PageParts parts) {
        this.publications = publications;
        this.duties = duties;
        this.rights = rights;
        this.directory = directory;
        this.parts = parts;
    }

    CataloguePage catalogue(Viewer viewer) {
        var readable = publications.readable(viewer);
        return new CataloguePage(rows(readable, true), rows(readable, false));
    }

    private List<CataloguePage.Row> rows(List<Publication> readable, boolean published) {
        var all = readable.stream()
                .filter(each -> each instanceof Publication.Published == published)
                .toList();
        var names = directory.unitNames(
                all.stream().map(each -> each.head().text().unit()).toList());
        return all.stream()
                .map(each -> new CataloguePage.Row(
                        "/published/" + each.head().id(),
                        each.head().title(),
                        names.getOrDefault(each.head().text().unit(), "—"),
                        each.head().scope().label(),
                        each.word(),
                        days(each.head()),
                        each.head().decision()))
                .toList();
    }

    private static String days(PublicationHead head) {
        return head.since() == null ? "—" : head.since() + (head.until() == null ? " 起" : " 至 " + head.until());
    }

    PublishedPage one(PublicationId id, Viewer viewer) {
        var publication = publications.get(id, viewer);
        var head = publication.head();
        var unit = head.text().unit();
        var all = duties.in(head.text().list(), head.text().inForce());
        var shown = publication instanceof Publication.Withdrawn ? List.<Duty>of() : open(all, head);
        return new PublishedPage(
                "/published/" + id,
                head.title(),
                publication.word(),
                notice(publication, viewer),
                facts(publication),
                shown.isEmpty() || shown.size() == all.size()
                        ? ""
                        : "另有 %d 项公开范围较小，不在此列".formatted(all.size() - shown.size()),
                groups(shown),
                new PublishedPage.Forms(
                        publication instanceof Publication.Proposed && rights.may(viewer, Area.DUTY, Act.REVIEW, unit),
                        publication instanceof Publication.Reviewed && rights.may(viewer, Area.DUTY, Act.ISSUE, unit),
                        publication instanceof Publication.Published && rights.may(viewer, Area.DUTY, Act.ISSUE, unit)),
                parts.of("publication", id.value(), viewer, PagePart.Place.MAIN));
    }

    /** The lines that are open that far, for the printed list too. */
    List<Duty> open(Publication publication) {
        var head = publication.head();
        return publication instanceof Publication.Withdrawn
                ? List.of()
                : open(duties.in(head.text().list(), head.text().inForce()), head);
    }

    private static List<Duty> open(List<Duty> all, PublicationHead head) {
        return all.stream()
                .filter(duty -> Publishing.open(duty.publicity(), head.scope()))
                .toList();
    }

    private @Nullable String notice(Publication publication, Viewer viewer) {
        var head = publication.head();
        if (publication instanceof Publication.Withdrawn) {
            return "%s 撤下：%s".formatted(head.until(), head.reason());
        }
        if (publication instanceof Publication.Refused) {
            return "不予公开：" + head.reason();
        }
        var now = duties.lists(List.of(head.text().list()), viewer.day())
                .get(head.text().list());
        if (now == null) {
            return "这份清单已经不再执行";
        }
        return now.version().equals(head.text().version())
                ? null
                : "这一版已由 %s 代替（%s 起执行），新版还没有公开".formatted(now.version(), now.since());
    }

    private List<Fact> facts(Publication publication) {
        var head = publication.head();
        var publisher = head.hands().publisher();
        return List.of(
                new Fact("哪个单位的清单", directory.unitName(head.text().unit())),
                new Fact("公开范围", head.scope().label()),
                new Fact("公开依据", head.decision()),
                new Fact("执行", head.text().inForce() + " 起"),
                new Fact("公开", head.since() == null ? null : days(head)),
                new Fact(
                        "批准",
                        publisher == null
                                ? null
                                : directory
                                        .holder(publisher)
                                        .map(Directory.Holder::postInWords)
                                        .orElse("—")));
    }

    static List<PublishedPage.Group> groups(List<Duty> shown) {
        var bySubject = new LinkedHashMap<String, List<PublishedPage.Line>>();
        for (var duty : shown) {
            var lines = bySubject.computeIfAbsent(duty.subject(), subject -> new ArrayList<>());
            lines.add(line(duty, lines.size() + 1));
        }
        return bySubject.entrySet().stream()
                .map(entry -> new PublishedPage.Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static PublishedPage.Line line(Duty duty, int number) {
        return new PublishedPage.Line(
                number,
                duty.aspect(),
                duty.matter(),
                joined("；", duty.content(), duty.metric()),
                joined("，", duty.frequency(), duty.due()),
                joined("／", duty.lead(), duty.leadUnit()),
                duty.supervisor(),
                duty.basis());
    }

    private static String joined(String mark, String first, String second) {
        return Stream.of(first, second)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(mark));
    }
}
