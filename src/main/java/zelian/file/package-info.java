/**
 * Files people attach (附件): kept once per content, in the database, known by the digest of what is in them. What a file
 * is follows from its content, never from its name. It knows no domain: who may read one is for whoever keeps its digest.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.CLOSED,
        allowedDependencies = {"common"})
package zelian.file;
