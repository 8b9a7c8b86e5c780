package zelian.organization.tenure;

import jakarta.validation.Valid;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.PostId;
import zelian.access.Rights;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Period;
import zelian.organization.ChargeChanged.Kind;
import zelian.organization.tenure.ChangingHolders.Change;
import zelian.organization.tenure.CorrectingTenures.Correction;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** The forms of 变更 and 更正, which are two, and of who is in charge. */
@Controller
class TenureController {

    private final Tenures tenures;
    private final Charges charges;
    private final ChangingHolders changing;
    private final CorrectingTenures correcting;
    private final ChangingCharge changingCharge;
    private final SettingUpPosts settingUp;
    private final Rights rights;
    private final Directory directory;

    TenureController(
            Tenures tenures,
            Charges charges,
            ChangingHolders changing,
            CorrectingTenures correcting,
            ChangingCharge changingCharge,
            SettingUpPosts settingUp,
            Rights rights,
            Directory directory) {
        this.tenures = tenures;
        this.charges = charges;
        this.changing = changing;
        this.correcting = correcting;
        this.changingCharge = changingCharge;
        this.settingUp = settingUp;
        this.rights = rights;
        this.directory = directory;
    }

    @GetMapping("/posts/{id}/change")
    Page change(@PathVariable PostId id, @RequestParam @Nullable TenureId from, Viewer viewer) {
        var post = tenures.post(id);
        rights.require(viewer, Area.ORGANIZATION, Act.CHANGE, post.unit());
        var held = from == null ? null : tenures.get(from);
        if (held != null && !held.post().id().equals(id)) {
            throw new NotFound("tenure " + from + " of post " + id);
        }
        var waiting = held == null
                ? new PostHistory(post, tenures.ofPost(id))
                        .waitingBefore(viewer.day().plusDays(1))
                : Optional.<Tenure>empty();
        return new ChangePage(
                id.value(),
                post.inWords(),
                link(post),
                held == null ? null : held.id().value(),
                held == null ? null : held.name(),
                held == null ? null : Tenure.inWords(held.period()),
                held == null ? 0 : current(held, viewer).size(),
                waiting.map(Tenure::name).orElse(null),
                held == null ? null : "/tenures/" + held.id() + "/correction",
                post.single(),
                people(),
                viewer.day());
    }

    @PostMapping("/posts/{id}/holders")
    SeeOther change(@PathVariable PostId id, @Valid ChangeForm form, Viewer viewer) {
        changing.change(
                viewer,
                new Change(
                        id,
                        form.from(),
                        form.to(),
                        form.day(),
                        Boolean.TRUE.equals(form.carry()),
                        Boolean.TRUE.equals(form.acting()),
                        form.document()));
        return new SeeOther("/units/" + tenures.post(id).unit());
    }

    @GetMapping("/tenures/{id}/correction")
    Page correct(@PathVariable TenureId id, Viewer viewer) {
        var tenure = tenures.get(id);
        rights.require(viewer, Area.ORGANIZATION, Act.CHANGE, tenure.post().unit());
        return new CorrectionPage(
                id.value(),
                tenure.post().inWords(),
                tenure.name(),
                link(tenure.post()),
                new Link(tenure.name(), "/people/" + tenure.person()),
                tenure.period().since(),
                tenure.period().until(),
                tenure.grade(),
                tenure.document(),
                tenure.version(),
                tenure.heldOn(viewer.day()) ? "/posts/" + tenure.post().id() + "/change?from=" + id : null);
    }

    @PostMapping("/tenures/{id}/correction")
    SeeOther correct(@PathVariable TenureId id, @Valid CorrectionForm form, Viewer viewer) {
        correcting.correct(
                viewer,
                id,
                new Correction(
                        new Period(form.since(), form.until()),
                        form.grade(),
                        form.document(),
                        form.reason(),
                        form.version()));
        return new SeeOther("/people/" + tenures.get(id).person());
    }

    @GetMapping("/tenures/{id}/charge")
    Page charge(@PathVariable TenureId id, Viewer viewer) {
        var tenure = tenures.get(id);
        rights.require(viewer, Area.ORGANIZATION, Act.CHANGE, tenure.post().unit());
        var now = current(tenure, viewer);
        return new ChargePage(
                id.value(),
                tenure.post().inWords(),
                tenure.name(),
                link(tenure.post()),
                new Link(tenure.name(), "/people/" + tenure.person()),
                directory.units(viewer.day()).stream()
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList(),
                units(now, Kind.CHARGE),
                units(now, Kind.CARE),
                viewer.day());
    }

    @PostMapping("/tenures/{id}/charge")
    SeeOther charge(@PathVariable TenureId id, @Valid ChargeForm form, Viewer viewer) {
        changingCharge.change(
                viewer,
                form.kind(),
                id,
                new LinkedHashSet<>(Objects.requireNonNullElse(form.units(), List.of())),
                form.day());
        return new SeeOther("/people/" + tenures.get(id).person());
    }

    @GetMapping("/units/{id}/posts/new")
    Page setUpPost(@PathVariable UnitId id, Viewer viewer) {
        rights.require(viewer, Area.ORGANIZATION, Act.CHANGE, id);
        var unit = directory.unit(id).orElseThrow(() -> new NotFound("unit " + id));
        return new NewPostPage(id.value(), unit.name());
    }

    @PostMapping("/units/{id}/posts")
    SeeOther setUpPost(@PathVariable UnitId id, @Valid PostForm form, Viewer viewer) {
        var post = settingUp.setUp(
                viewer,
                id,
                form.title().strip(),
                Boolean.TRUE.equals(form.principal()),
                Boolean.TRUE.equals(form.single()));
        return new SeeOther("/posts/" + post + "/change");
    }

    private List<Charges.Charge> current(Tenure tenure, Viewer viewer) {
        return charges.of(List.of(tenure.id())).stream()
                .filter(charge -> charge.period().contains(viewer.day()))
                .toList();
    }

    private static List<String> units(List<Charges.Charge> charges, Kind kind) {
        return charges.stream()
                .filter(charge -> charge.kind() == kind)
                .map(charge -> charge.unit().toString())
                .toList();
    }

    private List<Option> people() {
        return tenures.people().stream()
                .map(person -> new Option(person.id().toString(), person.name() + "（" + person.staffNo() + "）"))
                .toList();
    }

    private static Link link(Post post) {
        return new Link(post.unitName(), "/units/" + post.unit());
    }
}
