package zelian.organization.administrator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Act;
import zelian.access.Area;
import zelian.ui.NavEntry;
import zelian.ui.NavEntry.Group;

/** Where the three administrators go. */
@Configuration(proxyBeanMethods = false)
class ConsoleNavigation {

    @Bean
    NavEntry accountsEntry() {
        return NavEntry.of(Group.ADMINISTRATION, "账号", "/accounts", 10)
                .icon("people")
                .when((viewer, rights) -> rights.mayAnywhere(viewer, Area.SYSTEM, Act.ADMINISTER)
                        || rights.mayAnywhere(viewer, Area.SYSTEM, Act.AUTHORISE));
    }

    @Bean
    NavEntry rolesEntry() {
        return NavEntry.of(Group.ADMINISTRATION, "职务与角色", "/roles", 20)
                .icon("matrix")
                .when((viewer, rights) -> rights.mayAnywhere(viewer, Area.SYSTEM, Act.ADMINISTER)
                        || rights.mayAnywhere(viewer, Area.SYSTEM, Act.AUTHORISE));
    }

    @Bean
    NavEntry administratorsEntry() {
        return NavEntry.of(Group.ADMINISTRATION, "三员", "/administrators", 30)
                .icon("lock")
                .when((viewer, rights) -> viewer.administers());
    }

    @Bean
    NavEntry signInPolicyEntry() {
        return NavEntry.of(Group.ADMINISTRATION, "登录策略", "/sign-in-policy", 35)
                .icon("settings")
                .when((viewer, rights) -> viewer.administers());
    }

    @Bean
    NavEntry selfCheckEntry() {
        return NavEntry.of(Group.ADMINISTRATION, "等保自查", "/self-check", 50)
                .icon("done")
                .when((viewer, rights) -> viewer.administers());
    }
}
