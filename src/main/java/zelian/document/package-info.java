/**
 * Office files in and out (公文表格): sheets of Excel as people see them, tables written as Excel, official
 * documents as Word, and the numbers documents carry. It knows no domain.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.CLOSED,
        allowedDependencies = {"common", "access"})
package zelian.document;
