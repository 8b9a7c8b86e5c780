/**
 * Units, posts and people (组织): the tree, who held which post from which day to which day (任职), who is in
 * charge of what (分管), who supervises what (归口监督), and what each post may therefore do.
 *
 * <p>It answers the questions of {@code access} and of {@link zelian.organization.Posts}; when a post passes
 * to another person it says so with {@link zelian.organization.HolderChanged}, and who takes over what is open with
 * {@link zelian.organization.PostPassed}. To put right what was typed
 * wrong (更正) and to record what changed on a day (变更) are two acts here, never one.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.CLOSED,
        allowedDependencies = {})
package zelian.organization;
