package zelian.common;

/**
 * Not there, or not yours: the answer is the same for both, so that ids cannot be probed. The
 * attempt is kept in the ledger.
 */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
