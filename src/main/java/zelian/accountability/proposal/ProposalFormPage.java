package zelian.accountability.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * Handing in a proposal.
 *
 * @param finding id of the finding it comes from; null without
 * @param clock by when it is answered, by which text
 */
public record ProposalFormPage(
        @Nullable String finding,
        List<Option> origins,
        List<Option> receivers,
        List<Option> objects,
        List<Option> grounds,
        String clock)
        implements Page {}
