/**
 * Who signs in what order (审批): a list of steps on one object, with opinion, sending back and withdrawal.
 * Not a process engine: an object's module states the steps, keeps its own state, and asks here whose
 * turn it is and what was said.
 *
 * <p>Nobody judges what they submitted.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package zelian.approval;
