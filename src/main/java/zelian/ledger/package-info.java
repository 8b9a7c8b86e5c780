/**
 * The journal of every act (留痕台账): append-only, hashed with SM3 into a Merkle tree (RFC 9162 §2.1)
 * whose signed heads can be kept elsewhere, so that an outsider can verify it without this program.
 *
 * <p>An act is published as a {@code Recorded} event inside the transaction that makes it true: no
 * entry, no act.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.CLOSED,
        allowedDependencies = {"common", "access", "calendar", "database", "seal", "ui"})
package zelian.ledger;
