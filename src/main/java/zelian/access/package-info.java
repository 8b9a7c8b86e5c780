/**
 * Who is asking (身份): identifiers of people, units and posts, the {@code Viewer} that every use
 * case and query is asked on behalf of, and the one permission question, {@code Rights}.
 *
 * <p>The answers come from {@code organization}, which implements these interfaces, so that what lies
 * between the two never depends on it.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = "common")
package zelian.access;
