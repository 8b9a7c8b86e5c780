/**
 * The tree of digests (RFC 9162 §2.1) and its signed heads. Plain Java without Spring, public within the
 * ledger, because the running program and {@code verify} must compute the very same thing.
 */
package zelian.ledger.tree;
