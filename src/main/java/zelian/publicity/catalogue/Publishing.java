package zelian.publicity.catalogue;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.duty.Duties;
import zelian.duty.DutyListId;
import zelian.duty.Publicity;
import zelian.ledger.Deed;
import zelian.publicity.PublicationId;

/** Proposes, reviews, publishes and withdraws the list in force (提出、审核、批准公开、撤下). */
@Service
class Publishing {

    /** What the reviewer answers for, each: 不涉密、确有必要、内容准确. */
    static final List<String> CHECKS = List.of("secrecy", "need", "accuracy");

    private final Publications publications;
    private final Duties duties;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    Publishing(Publications publications, Duties duties, Rights rights, ApplicationEventPublisher events) {
        this.publications = publications;
        this.duties = duties;
        this.rights = rights;
        this.events = events;
    }

    /**
     * @throws Rejected {@code publicity.not-in-force}, {@code publicity.decision-missing},
     *     {@code publicity.nothing-to-show} if no line is open as far as that
     */
    @Transactional
    PublicationId propose(Viewer by, UnitId unit, DutyListId list, Publicity scope, String decision) {
        rights.require(by, Area.DUTY, Act.DRAFT, unit);
        var inForce = duties.lists(List.of(list), by.day()).get(list);
        if (inForce == null || !inForce.unit().equals(unit)) {
            throw Rejected.because("publicity.not-in-force");
        }
        if (decision.isBlank()) {
            throw Rejected.because("publicity.decision-missing").at("decision");
        }
        if (duties.in(list, inForce.since()).stream().noneMatch(duty -> open(duty.publicity(), scope))) {
            throw Rejected.because("publicity.nothing-to-show", scope.label()).at("scope");
        }
        var head = new PublicationHead(
                new PublicationId(Ids.next()),
                0,
                new PublicationHead.Text(
                        list, unit, inForce.year(), inForce.title(), inForce.version(), inForce.since()),
                scope,
                decision.strip(),
                new PublicationHead.Hands(by.person(), by.day(), null, null, null),
                null,
                null,
                null);
        publications.add(new Publication.Proposed(head));
        tell(by, head, "publicity.proposed", "提出" + scope.label() + "《" + head.title() + "》");
        return head.id();
    }

    /** Whether a line of that scope may be shown that far: from 本单位 to 系统内 to 向职工. */
    static boolean open(Publicity line, Publicity scope) {
        return line.compareTo(scope) >= 0;
    }

    /** @throws Rejected {@code publicity.checks-missing} unless all three are answered for */
    @Transactional
    void review(Viewer by, PublicationId id, List<String> checks) {
        var publication = publications.get(id, by);
        rights.require(by, Area.DUTY, Act.REVIEW, publication.head().text().unit());
        if (!(publication instanceof Publication.Proposed proposed)) {
            throw other(publication);
        }
        if (!checks.containsAll(CHECKS)) {
            throw Rejected.because("publicity.checks-missing").at("checks").citing(Publication.PROCEDURE);
        }
        publications.move(proposed, proposed.review(by));
        tell(
                by,
                proposed.head(),
                "publicity.reviewed",
                "审核公开《" + proposed.head().title() + "》：不涉密、有必要、内容准确");
    }

    /** From today open to its readers; a publication of an earlier version of the list ends. */
    @Transactional
    void publish(Viewer by, PublicationId id) {
        var publication = publications.get(id, by);
        rights.require(by, Area.DUTY, Act.ISSUE, publication.head().text().unit());
        if (!(publication instanceof Publication.Reviewed reviewed)) {
            throw other(publication);
        }
        var published = reviewed.publish(by);
        publications.of(reviewed.head().text().list()).stream()
                .filter(Publication.Published.class::isInstance)
                .map(Publication.Published.class::cast)
                .forEach(before -> {
                    publications.move(
                            before,
                            before.withdraw(by, "由 " + reviewed.head().text().version() + " 代替"));
                    tell(
                            by,
                            before.head(),
                            "publicity.withdrawn",
                            "撤下《" + before.head().title() + "》，由新版代替");
                });
        publications.move(reviewed, published);
        tell(
                by,
                reviewed.head(),
                "publicity.published",
                "批准%s《%s》，依据 %s"
                        .formatted(
                                reviewed.head().scope().label(),
                                reviewed.head().title(),
                                reviewed.head().decision()));
    }

    /** By whoever reviews or issues. */
    @Transactional
    void refuse(Viewer by, PublicationId id, String reason) {
        var publication = publications.get(id, by);
        var unit = publication.head().text().unit();
        if (!rights.may(by, Area.DUTY, Act.ISSUE, unit)) {
            rights.require(by, Area.DUTY, Act.REVIEW, unit);
        }
        var refused = switch (publication) {
            case Publication.Proposed proposed -> proposed.refuse(given(reason));
            case Publication.Reviewed reviewed -> reviewed.refuse(given(reason));
            default -> throw other(publication);
        };
        publications.move(publication, refused);
        tell(
                by,
                publication.head(),
                "publicity.refused",
                "不予公开《%s》：%s".formatted(publication.head().title(), reason.strip()));
    }

    @Transactional
    void withdraw(Viewer by, PublicationId id, String reason) {
        var publication = publications.get(id, by);
        rights.require(by, Area.DUTY, Act.ISSUE, publication.head().text().unit());
        if (!(publication instanceof Publication.Published published)) {
            throw other(publication);
        }
        publications.move(published, published.withdraw(by, given(reason)));
        tell(
                by,
                published.head(),
                "publicity.withdrawn",
                "撤下《%s》：%s".formatted(published.head().title(), reason.strip()));
    }

    private static String given(String reason) {
        if (reason.isBlank()) {
            throw Rejected.because("publicity.reason-missing").at("reason");
        }
        return reason.strip();
    }

    private static Rejected other(Publication publication) {
        return Rejected.because("publicity.other-state", publication.head().title(), publication.word());
    }

    private void tell(Viewer by, PublicationHead head, String act, String sentence) {
        events.publishEvent(new Deed(
                by,
                act,
                "publication",
                head.id().value(),
                head.text().unit(),
                sentence,
                Map.of(),
                Map.of("公开范围", head.scope().label(), "依据", head.decision())));
    }
}
