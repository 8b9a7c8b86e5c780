package zelian.ledger;

/**
 * Gives entries their place in the tree. Runs by itself about once a second, after the acts have
 * committed, so that writers never wait for each other.
 */
public interface Numbering {

    /** Numbers everything committed so far and signs a head over it; the number of entries now in the tree. */
    long catchUp();
}
