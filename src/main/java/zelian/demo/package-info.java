/**
 * The demonstration (演示): a year played day by day by the modules' own use cases, with pictures to come back
 * to, a bar that moves the day of business, and a page to enter as any person. All of it exists only in {@code ./zelian demo}.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.CLOSED,
        allowedDependencies = {"common", "access", "calendar", "job", "database", "ui"})
package zelian.demo;
