/**
 * How duties are performed (履责指引): for those who do not know how to begin, each duty's steps, whom to ask, which form,
 * and a case done well. A guide goes with the matter of a duty, or with a whole aspect, so the duty of next year finds it
 * again; it shows on the duty, on its tasks and beside the empty form of a record.
 *
 * <p>Written by 机关党委, reviewed by another hand, published; what was published never changes, an update is another
 * edition.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"duty", "task"})
package zelian.guide;
