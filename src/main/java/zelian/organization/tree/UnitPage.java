package zelian.organization.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Page;

/**
 * 单位.
 *
 * @param above the units above, from the top
 * @param holders posts and who holds them, vacant ones too
 * @param past who held posts here and left; empty for whom only names are open
 * @param below the branch below, with the level under it closed
 * @param inCharge the member in charge of the unit; null if there is none
 * @param facts code, kind, days, earlier names; only what the reader may see
 * @param wholly whether days, history and charge are open to the reader
 * @param changes whether the reader may change posts here
 * @param main what other modules say of the unit
 */
public record UnitPage(
        UnitRow unit,
        List<Link> above,
        List<PostRow> holders,
        List<PostRow> past,
        List<UnitRow> below,
        @Nullable Link inCharge,
        List<Fact> facts,
        boolean wholly,
        boolean changes,
        List<Page> main,
        List<Page> side)
        implements Page {}
