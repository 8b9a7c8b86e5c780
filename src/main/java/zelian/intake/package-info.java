/**
 * From an office's own file to checked rows (导入): finds the header, matches columns to fields and remembers
 * how, shows every doubtful or wrong cell, and hands the rows over only when the reader confirms. Used by
 * every import; what the rows mean is the business of the {@code ImportKind}.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.CLOSED,
        allowedDependencies = {"common", "access", "ui", "document", "job", "ledger", "text"})
package zelian.intake;
