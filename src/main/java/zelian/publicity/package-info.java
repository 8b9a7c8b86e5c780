/**
 * Making known (党务公开): which version of a duty list is open to whom (本单位, 系统内, 向职工群众), by which decision,
 * since when. Proposed, reviewed for secrecy, need and accuracy by another hand, put in force by whoever issues lists
 * (党务公开条例第十五条); withdrawn with a reason, which stays to be seen.
 *
 * <p>What is read is the issued text and nothing around it: no claims, objections or names of people. A line whose own
 * scope is narrower stays out, and how many did is said.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"organization", "duty"})
package zelian.publicity;
