/**
 * Sealing of sensitive text (密存): SM4-GCM with a key that lies outside the database. A sealed value is
 * bound to its table, row and column and cannot be moved.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.CLOSED,
        allowedDependencies = {"common"})
package zelian.seal;
