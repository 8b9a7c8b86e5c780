/**
 * The year's division of tasks (年度任务分工): what sessions asked for becomes a tree of at most three levels, down to who
 * leads, which unit answers, who helps, who does it, and milestones by days. Units say what they think of it; the leading
 * body decides; once issued, whoever leads and whoever answers takes each line on, and milestones are tasks like any other.
 *
 * <p>What is issued never changes; an adjustment is another version. Every line in force stands on what inspections of its
 * units look at and on what its people report on.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"regulation", "likeness", "consultation", "meeting", "task"})
package zelian.division;
