/**
 * Holding to account (问责): proposals by those who may only propose, cases started by a body with authority over
 * the object on that day, from the question of exemption to the collective decision, its execution, appeals,
 * influence periods, return visits and the closing.
 *
 * <p>What a case says is sealed and known only to those who have a part in it; lists show number, kind, dates and
 * state. Nobody has a hand in their own case, and nothing here counts people held to account as merit.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"regulation", "mandate", "duty", "rectification", "risk", "supervision", "assessment"})
package zelian.accountability;
