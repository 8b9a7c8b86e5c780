/**
 * Work that is done later or by the clock (后台任务, 每日例行): survives restarts, runs once across nodes. Also the
 * registry that makes sure a reaction to another module's news is never lost.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.CLOSED,
        allowedDependencies = {"common", "access", "calendar"})
package zelian.job;
