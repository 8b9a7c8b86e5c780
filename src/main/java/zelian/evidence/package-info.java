/**
 * What was done, entered once and cited wherever it counts (履责记实). Whoever did it enters it, or another
 * enters it for them (代录) and they confirm; a confirmed record closes the occurrences it cites.
 *
 * <p>Late entry is possible and marked (补录), never locked. No photograph is ever asked for: what proves
 * it is cited by its document number.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"regulation", "duty", "task"})
package zelian.evidence;
