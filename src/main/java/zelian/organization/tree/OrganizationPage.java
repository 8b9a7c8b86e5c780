package zelian.organization.tree;

import java.time.LocalDate;
import java.util.List;
import zelian.ui.Page;

/**
 * 组织机构: the tree, opened branch by branch.
 *
 * @param top the units at the top, with the level below
 * @param found units of the name searched for, instead of the tree; empty without a search
 * @param words what was searched for; empty without a search
 * @param day the day shown; {@code past} if it is not today
 * @param whole whether the reader may also see how bodies stand to each other
 * @param imports whether the reader may take units and people in from a file
 */
public record OrganizationPage(
        List<UnitRow> top,
        List<UnitRow> found,
        String words,
        LocalDate day,
        boolean past,
        long units,
        long people,
        long tenures,
        boolean imports,
        boolean whole)
        implements Page {}
