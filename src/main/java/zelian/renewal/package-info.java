/**
 * The next year (下一年): a year is opened from the one before it (开年): its duty lists are drafted with what has
 * changed, what was left unfinished, agreed and learned comes along as suggestions (上年建议), each with its origin,
 * and the old year is closed by decision (结年).
 *
 * <p>Nothing is put in force here: a drafted list goes through review, approval and issue as any other. Each suggestion
 * is adopted into a draft or declined with a reason; none is lost.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "regulation",
            "duty",
            "task",
            "evidence",
            "rectification",
            "supervision",
            "assessment",
            "accountability"
        })
package zelian.renewal;
