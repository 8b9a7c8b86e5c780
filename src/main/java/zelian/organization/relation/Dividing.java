package zelian.organization.relation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
import zelian.ledger.Deed;

/** Changes on a day by which rule people are supervised by whom: one act, so that nobody is without and nobody has two. */
@Service
class Dividing {

    private final Divisions divisions;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    Dividing(Divisions divisions, Rights rights, ApplicationEventPublisher events) {
        this.divisions = divisions;
        this.rights = rights;
        this.events = events;
    }

    @Transactional
    public void divide(Viewer by, DivisionForm form) {
        var upper = new UnitId(given(form.upper(), "upper"));
        rights.require(by, Area.ORGANIZATION, Act.DRAFT, upper);
        var unified = given(form.unified(), "unified");
        var since = given(form.since(), "since");
        var document = given(form.document(), "document").strip();
        if (!unified && (form.lower() == null || form.lower().equals(upper.value()))) {
            throw Rejected.because("organization.division-lower").at("lower");
        }
        if (!unified && form.gradesTyped().isEmpty()) {
            throw Rejected.because("organization.division-grades").at("grades");
        }
        if (since.isAfter(by.day())) {
            throw Rejected.because("organization.change-not-yet", since, by.day())
                    .at("since");
        }
        var before = divisions.all().stream().findFirst();
        before.filter(latest -> !since.isAfter(latest.since())).ifPresent(latest -> {
            throw Rejected.because("organization.division-later", latest.since(), since)
                    .at("since");
        });
        divisions.add(Ids.next(), unified, upper.value(), form.lower(), form.gradesTyped(), since, document);
        var now = divisions.on(since).orElseThrow();
        events.publishEvent(new Deed(
                by,
                "organization.supervision-divided",
                "unit",
                upper.value(),
                upper,
                sentence(since, before.map(Divisions.Division::inWords).orElse("没有划分"), now)));
    }

    private static <T> T given(@Nullable T typed, String field) {
        if (typed == null || typed.toString().isBlank()) {
            throw Rejected.because("organization.division-incomplete").at(field);
        }
        return typed;
    }

    private static String sentence(LocalDate since, String before, Divisions.Division now) {
        return since + " 起，监督对象划分由“" + before + "”变更为“" + now.inWords() + "”（" + now.document() + "）";
    }
}
