package zelian.organization.account;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.ui.Answer;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.SeeOther;

/** Accounts of people, as the system and the security administrator see and handle them. */
@Controller
class AccountController {

    private final AccountRows rows;
    private final AdministeringAccounts administering;
    private final AuthorisingAccounts authorising;
    private final CreatingAccounts creating;
    private final RoleTableApproval table;
    private final Console console;
    private final PageParts parts;
    private final InstantSource clock;

    AccountController(
            AccountRows rows,
            AdministeringAccounts administering,
            AuthorisingAccounts authorising,
            CreatingAccounts creating,
            RoleTableApproval table,
            Console console,
            PageParts parts,
            InstantSource clock) {
        this.rows = rows;
        this.administering = administering;
        this.authorising = authorising;
        this.creating = creating;
        this.table = table;
        this.console = console;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping("/accounts")
    Answer accounts(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "") String after,
            Viewer viewer) {
        console.systemOrSecurity(viewer);
        var filter = new AccountRows.Filter(state, find, only);
        return new AccountsPage(
                rows.page(filter, viewer.day(), clock.instant(), after),
                state,
                find,
                only,
                rows.countByState(),
                console.system(viewer) ? rows.peopleWithout() : 0,
                console.security(viewer),
                clock.instant());
    }

    @PostMapping("/accounts/missing")
    Answer createMissing(Viewer viewer) {
        console.onlySystem(viewer);
        creating.createMissing(viewer);
        return new SeeOther("/accounts?state=PENDING");
    }

    @GetMapping("/accounts/authorisation")
    Answer authorisation(Viewer viewer) {
        console.onlySecurity(viewer);
        return new AuthorisationPage(rows.in("PENDING", viewer.day(), clock.instant()), table.approved());
    }

    @PostMapping("/accounts/authorisation")
    Answer authorise(@RequestParam(defaultValue = "") List<UUID> account, Viewer viewer) {
        authorising.authorise(account, viewer);
        return new SeeOther("/accounts/slips");
    }

    @GetMapping("/accounts/slips")
    Answer slips(Viewer viewer) {
        console.onlySecurity(viewer);
        return new SlipChoicePage(rows.in("AUTHORISED", viewer.day(), clock.instant()), clock.instant());
    }

    /** Shows the codes this once: the answer is the page to print, and nothing leads back to it. */
    @PostMapping("/accounts/slips")
    Answer printSlips(@RequestParam(defaultValue = "") List<UUID> account, Viewer viewer) {
        return new SlipsPage(authorising.slips(account, viewer), "/accounts?state=AUTHORISED", "已打印，回到账号");
    }

    @GetMapping("/accounts/{id}")
    Answer account(@PathVariable UUID id, Viewer viewer) {
        console.systemOrSecurity(viewer);
        var row = rows.find(id, viewer.day()).orElseThrow(() -> new NotFound("account " + id));
        return new AccountPage(
                row,
                console.system(viewer),
                console.security(viewer),
                clock.instant(),
                parts.of("account", id, viewer, PagePart.Place.MAIN));
    }

    @PostMapping("/accounts/{id}/reset")
    Answer reset(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean factor, Viewer viewer) {
        administering.reset(id, factor, viewer);
        return page(id);
    }

    @PostMapping("/accounts/{id}/unlocking")
    Answer unlock(@PathVariable UUID id, Viewer viewer) {
        administering.unlock(id, viewer);
        return page(id);
    }

    @PostMapping("/accounts/{id}/sign-out")
    Answer endSessions(@PathVariable UUID id, Viewer viewer) {
        administering.endSessions(id, viewer);
        return page(id);
    }

    @PostMapping("/accounts/{id}/suspension")
    Answer suspend(@PathVariable UUID id, Viewer viewer) {
        administering.suspend(id, viewer);
        return page(id);
    }

    @PostMapping("/accounts/{id}/resumption")
    Answer resume(@PathVariable UUID id, Viewer viewer) {
        administering.resume(id, viewer);
        return page(id);
    }

    private static SeeOther page(UUID id) {
        return new SeeOther("/accounts/" + id);
    }
}
