package zelian.organization.role;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.organization.account.Console;

/**
 * Changes of the table of posts and roles (职务与角色对照表): the system administrator proposes, the security
 * administrator decides. Administrators and members of rounds are not given by posts.
 */
@Service
public class ChangingRoleTable {

    /** Who stands beside the rows the program came with. */
    private static final String AS_DELIVERED = "初始设置";

    private static final UUID THE_TABLE = new UUID(0, 2);

    private final RoleTable table;
    private final Console console;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ChangingRoleTable(RoleTable table, Console console, ApplicationEventPublisher events, InstantSource clock) {
        this.table = table;
        this.console = console;
        this.events = events;
        this.clock = clock;
    }

    /** The table this program came with, looked through and approved. */
    @Transactional
    public void approveDelivered(Viewer by) {
        console.onlySecurity(by);
        var rows = table.approveDelivered(by.name(), AS_DELIVERED, clock.instant());
        if (rows == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
        keep(by, THE_TABLE, "role-table-approved", "核准职务与角色对照表，共 " + rows + " 行");
    }

    @Transactional
    void proposeRow(RoleForm form, Viewer by) {
        console.onlySystem(by);
        var proposal = new RoleProposal(
                Ids.next(),
                null,
                RoleForm.pattern(form.title()),
                RoleForm.pattern(form.unitKind()),
                RoleForm.pattern(form.unitName()),
                form.given(),
                form.reason().strip(),
                by.person().value(),
                by.name(),
                clock.instant());
        table.propose(proposal);
        keep(by, proposal.id(), "role-change-proposed", "提请对照表" + proposal.inWords() + "，理由：" + proposal.reason());
    }

    @Transactional
    void proposeEnd(UUID id, String reason, Viewer by) {
        console.onlySystem(by);
        var row = table.get(id, by.day());
        var proposal = new RoleProposal(
                Ids.next(),
                id,
                row.title(),
                row.unitKind(),
                row.unitName(),
                row.role(),
                reason.strip(),
                by.person().value(),
                by.name(),
                clock.instant());
        table.propose(proposal);
        keep(by, proposal.id(), "role-change-proposed", "提请对照表" + proposal.inWords() + "，理由：" + proposal.reason());
    }

    @Transactional
    void agree(UUID id, Viewer by) {
        console.onlySecurity(by);
        var proposal = table.proposal(id);
        proposal.decidedBy(by);
        table.decide(proposal, true, by.name(), clock.instant());
        var ends = proposal.ends();
        if (ends == null) {
            table.add(Ids.next(), proposal, by.day(), by.name(), clock.instant());
        } else {
            table.end(ends, by.day());
        }
        keep(by, id, "role-change-approved", "核准对照表" + proposal.inWords());
    }

    @Transactional
    void refuse(UUID id, Viewer by) {
        console.onlySecurity(by);
        var proposal = table.proposal(id);
        proposal.decidedBy(by);
        table.decide(proposal, false, by.name(), clock.instant());
        keep(by, id, "role-change-refused", "不予核准对照表" + proposal.inWords());
    }

    private void keep(Viewer by, UUID id, String act, String sentence) {
        events.publishEvent(new Deed(by, "organization." + act, "role-table", id, null, sentence));
    }
}
