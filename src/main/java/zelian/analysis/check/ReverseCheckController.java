package zelian.analysis.check;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.document.WordFiles;
import zelian.duty.Duties;
import zelian.ui.Answer;
import zelian.ui.Download;
import zelian.ui.NavEntry;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Reverse checks: asked, shown, and as a document. */
@Controller
class ReverseCheckController {

    private static final int LATEST = 20;

    private final Checking checking;
    private final ReverseChecks checks;
    private final Reconstructing reconstructing;
    private final Directory directory;
    private final Duties duties;
    private final Rights rights;

    ReverseCheckController(
            Checking checking,
            ReverseChecks checks,
            Reconstructing reconstructing,
            Directory directory,
            Duties duties,
            Rights rights) {
        this.checking = checking;
        this.checks = checks;
        this.reconstructing = reconstructing;
        this.directory = directory;
        this.duties = duties;
        this.rights = rights;
    }

    @Bean
    static NavEntry reverseChecks() {
        return NavEntry.of(NavEntry.Group.ACROSS, "倒查", "/chain/checks", 30)
                .icon("reverse")
                .when((viewer, rights) ->
                        !rights.units(viewer, Area.CHAIN, Act.READ).isEmpty());
    }

    @GetMapping("/chain/checks")
    Page form(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID duty,
            Viewer viewer) {
        var may = rights.units(viewer, Area.CHAIN, Act.READ);
        if (may.isEmpty()) {
            throw new NotFound("/chain/checks");
        }
        var made = checks.latest(viewer, LATEST);
        var names = directory.unitNames(
                made.stream().map(ReverseCheck::unit).distinct().toList());
        return new ReverseCheckFormPage(
                directory.units(viewer.day()).stream()
                        .filter(one -> may.contains(one.id()))
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList(),
                unit == null ? null : unit.toString(),
                duties.visibleTo(viewer).stream()
                        .map(one -> new Option(one.id().toString(), one.number() + " " + one.matter()))
                        .toList(),
                duty == null ? null : duty.toString(),
                viewer.day(),
                made.stream()
                        .map(check -> new ReverseCheckFormPage.Made(
                                address(check.id()),
                                names.getOrDefault(check.unit(), ""),
                                check.incidentOn(),
                                check.happened(),
                                check.madeBy(),
                                check.madeOn()))
                        .toList());
    }

    @PostMapping("/chain/checks")
    SeeOther check(@Valid ReverseCheckForm form, Viewer viewer) {
        return new SeeOther(address(checking.check(form, viewer)));
    }

    @GetMapping("/chain/checks/{id}")
    Page show(@PathVariable UUID id, Viewer viewer) {
        var check = find(id, viewer);
        var account = reconstructing.of(check, viewer);
        return new ReverseCheckPage(
                account,
                check.happened(),
                check.madeBy(),
                check.madeOn(),
                AccountInWords.facts(account),
                AccountInWords.sources(check, account),
                address(check.id()) + "/document");
    }

    @GetMapping("/chain/checks/{id}/document")
    Answer document(@PathVariable UUID id, Viewer viewer) {
        var check = find(id, viewer);
        var account = reconstructing.of(check, viewer);
        return Download.word(
                "倒查 " + account.unit() + " " + account.day() + ".docx",
                out -> WordFiles.write(CheckDocument.of(check, account), out));
    }

    /** Whoever may no longer read the unit's chain no longer reads their own checks of it either. */
    private ReverseCheck find(UUID id, Viewer viewer) {
        var check = checks.find(new ReverseCheckId(id), viewer).orElseThrow(() -> new NotFound("reverse check " + id));
        rights.require(viewer, Area.CHAIN, Act.READ, new UnitId(check.unit().value()));
        return check;
    }

    private static String address(ReverseCheckId id) {
        return "/chain/checks/" + id;
    }
}
