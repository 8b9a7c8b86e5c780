package zelian.organization.person;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** People: the list, one person, registering and correcting. */
@Controller
class PersonController {

    private final ReadingPeople reading;
    private final RegisteringPeople registering;

    PersonController(ReadingPeople reading, RegisteringPeople registering) {
        this.reading = reading;
        this.registering = registering;
    }

    @GetMapping("/people")
    Page people(
            @RequestParam @Nullable String find,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String after,
            Viewer viewer) {
        if (viewer.tenure().equals(Viewer.NO_TENURE) && !reading.mayAnywhere(viewer)) {
            throw new NotFound("people");
        }
        var words = find == null ? "" : find.strip();
        var former = state.equals("former");
        return new PeoplePage(
                reading.list(new ReadingPeople.Wanted(words, former, after), viewer),
                words,
                former,
                reading.mayAnywhere(viewer),
                registering.may(viewer));
    }

    @GetMapping("/people/new")
    Page register(Viewer viewer) {
        registering.require(viewer);
        return new NewPersonPage();
    }

    @PostMapping("/people")
    SeeOther register(@Valid PersonForm form, Viewer viewer) {
        return new SeeOther("/people/"
                + registering.register(
                        viewer, form.staffNo().strip(), form.name().strip(), form.grade()));
    }

    @GetMapping("/people/{id}")
    Page person(@PathVariable PersonId id, Viewer viewer) {
        return reading.page(id, viewer);
    }

    @GetMapping("/people/{id}/correction")
    Page correct(@PathVariable PersonId id, Viewer viewer) {
        registering.require(viewer);
        var known = registering.known(id);
        return new NamePage(id.value(), known.staffNo(), known.name(), known.grade(), known.version());
    }

    @PostMapping("/people/{id}/correction")
    SeeOther correct(@PathVariable PersonId id, @Valid NameForm form, Viewer viewer) {
        registering.correct(viewer, id, form);
        return new SeeOther("/people/" + id);
    }
}
