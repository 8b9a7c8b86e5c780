/**
 * Verification of the ledger without the application (核验): plain Java and JDBC, so that an outsider can
 * run it against a database or an export and need not trust the program that wrote them.
 */
package zelian.ledger.verify;
