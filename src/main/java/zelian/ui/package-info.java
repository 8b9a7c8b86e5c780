/**
 * The parts pages are made of (页面构件): answers of controllers, the frame, forms, tables, badges, lights
 * and pictures. It knows no domain.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {"common", "access", "calendar", "seal"})
package zelian.ui;
