/**
 * Control of integrity risks (廉政风险预控): where power may be abused (风险点卡), how likely and how bad, and what is
 * done against it on three layers (决策层、管理层、操作层). Measures in force become dated occurrences of those who
 * answer for them; cards are looked at again by grade and when something happens.
 *
 * <p>A card is drafted in the unit, reviewed by the member in charge and filed by 机关纪委; what is in force never
 * changes, an adjustment is another edition.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"regulation", "duty", "task", "rectification"})
package zelian.risk;
