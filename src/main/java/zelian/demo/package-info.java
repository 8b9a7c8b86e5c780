/**
 * The demonstration (演示): a half year played day by day by the modules' own use cases. Exists only in
 * {@code ./zelian demo}.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.CLOSED,
        allowedDependencies = {"common", "access", "calendar"})
package zelian.demo;
