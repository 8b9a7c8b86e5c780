package zelian.organization.selfcheck;

import java.time.Instant;
import java.util.List;
import zelian.common.SafetyCheck.Finding;
import zelian.ui.Page;

/** 等保自查: each clause, where it is met, and how it stands now. */
public record SelfCheckPage(List<Finding> findings, Instant at) implements Page {

    public long good() {
        return findings.stream().filter(Finding::good).count();
    }

    /** Not good: someone should look. */
    public long open() {
        return findings.size() - good();
    }
}
