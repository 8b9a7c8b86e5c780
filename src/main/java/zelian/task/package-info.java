/**
 * Performing duties (履责): every duty in force, and what modules above ask for, becomes dated occurrences (履责任务) for whoever answers
 * for it; these are broken down (分解) to units and people. What was done is {@code evidence}'s business.
 *
 * <p>A duty without dates of its own (随发生, 适时) has no occurrence; it is kept as an undated duty, so
 * that a record can cite it and nobody takes its lack of tasks for a gap.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"duty"})
package zelian.task;
