/**
 * Letters of duty (责任书, 一书): for a year, one side hands responsibility over and the other takes it on, over three
 * tiers. The pairs follow from posts and charge on a day and are never typed; the common clauses are the year's, the own
 * clauses come from the lower side's risks, charge and duties.
 *
 * <p>Both sides sign what its digest says; that is a confirmation inside the organisation and no electronic signature in
 * law. What was signed never changes: with another post or charge, another letter takes its place (换签).
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"regulation", "duty", "task", "risk"})
package zelian.pledge;
