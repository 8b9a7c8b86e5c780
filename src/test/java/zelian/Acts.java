package zelian;

import org.springframework.transaction.support.TransactionSynchronizationUtils;

/** For tests that never commit: entries go to the ledger right before a commit, so that has to be said. */
public final class Acts {

    private Acts() {}

    /** Writes what this transaction has done into the ledger, as its commit would. */
    public static void written() {
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
    }
}
