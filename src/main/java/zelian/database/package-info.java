/**
 * Where everything is kept (数据库): the data folder and its lock, the embedded PostgreSQL, one schema per
 * module, and the snapshot that backup and restore move.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.CLOSED,
        allowedDependencies = {"common"})
package zelian.database;
