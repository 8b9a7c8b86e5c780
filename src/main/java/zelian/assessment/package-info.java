/**
 * Debriefing and assessing (述责·考责). So far the debriefs of a year (述责述廉): called for, drafted from what is
 * already on record, reviewed by another hand, held and commented on one by one, fed back, and archived once
 * every point is settled. What must be put right becomes an item of {@code rectification}.
 *
 * <p>What a debrief says, and what is said to it, is kept sealed; nobody reviews, comments on or concludes
 * their own.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"regulation", "duty", "task", "evidence", "rectification", "supervision"})
package zelian.assessment;
