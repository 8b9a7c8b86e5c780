/**
 * Supervision (督责): letters that urge (督办单, 提醒函, 工作建议书) from draft to closing, and inspection rounds
 * with their visits and findings (督责轮次, 检查, 发现) and what is made known of them (督责通报). What a letter or a
 * finding asks to be put right becomes an item of {@code rectification}.
 *
 * <p>What letters and findings say is kept sealed; nobody signs, evaluates or decides on what is addressed
 * to themselves.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "regulation",
            "approval",
            "likeness",
            "duty",
            "task",
            "division",
            "evidence",
            "rectification",
            "risk"
        })
package zelian.supervision;
