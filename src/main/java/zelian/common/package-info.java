/**
 * The few words every module shares: refusal, absence, period, source, identity.
 *
 * <p>It knows no domain and depends on nothing. It stays under fifteen types.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package zelian.common;
