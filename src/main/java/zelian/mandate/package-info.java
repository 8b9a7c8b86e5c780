/**
 * Grants of supervision powers (监督职能授权): a discipline body lets another, such as a township's, use some powers out of a
 * closed list over named units, from a day to a day, by document. Proposed, approved by another hand, in force, at its
 * end or withdrawn.
 *
 * <p>Whoever asks what a body may do asks by day: inspecting comes as a right over those units that ends with the grant,
 * starting a case is asked by the authority matrix of {@code accountability}. The other powers are recorded, and what is
 * done with them is done outside this program.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package zelian.mandate;
