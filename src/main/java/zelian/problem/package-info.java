/**
 * Three lists (三张清单): what is to be solved (问题清单), who leads in solving it (责任清单), how it is solved (项目清单).
 *
 * <p>A department proposes a problem; the member in charge and 机关纪委 each weigh it; the leading body decides at a
 * session; whoever is to lead takes it on; it becomes a project with milestones, which are tasks like any other; a third
 * hand strikes it off. Nobody weighs, decides or verifies their own.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"regulation", "meeting", "task"})
package zelian.problem;
