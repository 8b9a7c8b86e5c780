/**
 * Use of results (成果运用): what is done about the final result of a unit or a decision that holds to account, proposed,
 * approved, carried out by an owner until a day, and told of; and whether a person or unit may be promoted or honoured
 * on a day (资格核查).
 *
 * <p>Nobody proposes, approves or carries out what concerns themselves. Nothing here ranks, and nothing counts people held
 * to account as merit. What is written is sealed.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"regulation", "assessment", "accountability"})
package zelian.usage;
