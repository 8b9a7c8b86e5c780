/**
 * What the chain of responsibility says as a whole (研判): the chain around an object (一链到底), where it is
 * broken (断链报告), who answered for what on a day (倒查), search, and the ring of the year.
 *
 * <p>It owns no facts. It reads what modules publish in {@code pub_*} views, and for a past day asks their
 * contracts. What a reader may not know does not appear here, not even as a gap.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"regulation", "approval", "duty", "task", "evidence", "rectification"})
package zelian.analysis;
