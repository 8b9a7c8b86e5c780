/**
 * Fixing and clarifying duties (定责·明责): the yearly duty lists (责任清单) of a unit with their versions,
 * from drafting to issue, and who has taken on what (领受).
 *
 * <p>A duty keeps its identity through all versions of its list; an issued version never changes. What
 * is to be done by when out of a duty is {@code task}'s business: it hears {@code ClaimOpened}.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"regulation", "approval", "consultation", "likeness"})
package zelian.duty;
