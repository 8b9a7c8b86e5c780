package zelian.accountability;

import java.util.UUID;

/** Identifies a proposal to hold to account (问责建议). */
public record ProposalId(UUID value) {

    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
