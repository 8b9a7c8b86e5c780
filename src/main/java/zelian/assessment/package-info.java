/**
 * Debriefing and assessing (述责·考责). The debriefs of a year (述责述廉): called for, drafted from what is
 * already on record, reviewed by another hand, held and commented on one by one, fed back, and archived once
 * every point is settled. What must be put right becomes an item of {@code rectification}.
 *
 * <p>Assessing: a scheme of indicators in versions (考核方案), trials and appraisals by it (试算, 考核), facts counted from
 * what other modules publish, marks of two graders blind to each other, results released with all they rest on,
 * objections and final results. {@code scoring} is its arithmetic, pure.
 *
 * <p>What a debrief says, and what is said to it, is kept sealed; nobody reviews, comments on or concludes
 * their own.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "regulation",
            "approval",
            "duty",
            "task",
            "division",
            "evidence",
            "rectification",
            "supervision"
        })
package zelian.assessment;
