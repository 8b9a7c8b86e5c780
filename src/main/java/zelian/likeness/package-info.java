/**
 * Whether what is being drafted reads like what others wrote (雷同提示): a letter like earlier letters to other units, a plan
 * like those of other units or like the superior's (照搬照转). It hints and never blocks: the text is rewritten, or kept with
 * a reason that the reviewer reads. Modules above say what is drafted and what it may be compared with.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"regulation"})
package zelian.likeness;
