package zelian.organization.role;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.organization.account.Console;
import zelian.ui.Answer;
import zelian.ui.SeeOther;

/** Which post acts in which role. */
@Controller
class RoleController {

    private static final SeeOther PAGE = new SeeOther("/roles");

    private final RoleTable table;
    private final ChangingRoleTable changing;
    private final Console console;

    RoleController(RoleTable table, ChangingRoleTable changing, Console console) {
        this.table = table;
        this.changing = changing;
        this.console = console;
    }

    @GetMapping("/roles")
    Answer roles(Viewer viewer) {
        console.systemOrSecurity(viewer);
        return new RolesPage(
                table.inForce(viewer.day()),
                table.proposals(),
                table.uncovered(viewer.day()),
                console.system(viewer),
                console.security(viewer));
    }

    @PostMapping("/roles/approval")
    Answer approve(Viewer viewer) {
        changing.approveDelivered(viewer);
        return PAGE;
    }

    @PostMapping("/roles/proposals")
    Answer propose(@Valid RoleForm form, Viewer viewer) {
        changing.proposeRow(form, viewer);
        return PAGE;
    }

    @PostMapping("/roles/{id}/ending")
    Answer proposeEnd(@PathVariable UUID id, @RequestParam @NotBlank(message = "请写明理由") String reason, Viewer viewer) {
        changing.proposeEnd(id, reason, viewer);
        return PAGE;
    }

    @PostMapping("/roles/proposals/{id}/approval")
    Answer agree(@PathVariable UUID id, Viewer viewer) {
        changing.agree(id, viewer);
        return PAGE;
    }

    @PostMapping("/roles/proposals/{id}/refusal")
    Answer refuse(@PathVariable UUID id, Viewer viewer) {
        changing.refuse(id, viewer);
        return PAGE;
    }
}
