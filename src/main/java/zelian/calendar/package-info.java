/**
 * The working calendar (工作日历): which days are worked, how long until a deadline, and which day of
 * business it is. Days, working days and months are distinct, as the rules distinguish them.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.CLOSED,
        allowedDependencies = {"common", "access"})
package zelian.calendar;
