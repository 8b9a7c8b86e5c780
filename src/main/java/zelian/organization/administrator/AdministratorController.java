package zelian.organization.administrator;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.organization.account.Console;
import zelian.organization.account.SlipsPage;
import zelian.ui.Answer;
import zelian.ui.SeeOther;

/** The three administrators and changes of them. */
@Controller
class AdministratorController {

    private static final SeeOther PAGE = new SeeOther("/administrators");

    private final ChangingAdministrators changing;
    private final AdministratorChanges changes;
    private final Console console;

    AdministratorController(ChangingAdministrators changing, AdministratorChanges changes, Console console) {
        this.changing = changing;
        this.changes = changes;
        this.console = console;
    }

    @GetMapping("/administrators")
    Answer administrators(Viewer viewer) {
        console.anyOfTheThree(viewer);
        return new AdministratorsPage(changing.administrators(), changes.open(), viewer);
    }

    @PostMapping("/administrators/{office}/changes")
    Answer propose(@PathVariable Role office, @Valid ChangeForm form, Viewer viewer) {
        changing.propose(office, form, viewer);
        return PAGE;
    }

    @PostMapping("/administrators/changes/{id}/approval")
    Answer agree(@PathVariable UUID id, Viewer viewer) {
        return new SlipsPage(changing.agree(id, viewer), "/administrators", "已打印，回到三员");
    }

    @PostMapping("/administrators/changes/{id}/refusal")
    Answer refuse(@PathVariable UUID id, Viewer viewer) {
        changing.refuse(id, viewer);
        return PAGE;
    }
}
