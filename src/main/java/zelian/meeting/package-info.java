/**
 * Sessions of the bodies (会议): who met on which day, who was there, and what was concluded item by item. A decision
 * elsewhere names the item of the session it was taken at (审定会议).
 *
 * <p>It is a register, kept by the party office from the minutes: nothing is debated or voted on here, and nothing
 * secret is entered.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package zelian.meeting;
