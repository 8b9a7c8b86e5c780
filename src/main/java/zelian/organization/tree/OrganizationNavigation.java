package zelian.organization.tree;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Viewer;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where the organisation is found, and the kinds of objects it owns. */
@Configuration
class OrganizationNavigation {

    @Bean
    NavEntry organization() {
        return NavEntry.of(NavEntry.Group.ORGANIZATION, "组织机构", "/organization", 10)
                .icon("organization")
                .when((viewer, rights) -> !viewer.tenure().equals(Viewer.NO_TENURE));
    }

    @Bean
    NavEntry people() {
        return NavEntry.of(NavEntry.Group.ORGANIZATION, "人员", "/people", 20)
                .icon("people")
                .when((viewer, rights) -> !viewer.tenure().equals(Viewer.NO_TENURE));
    }

    @Bean
    NavEntry organizationForAdministrators() {
        return NavEntry.of(NavEntry.Group.ADMINISTRATION, "组织机构", "/organization", 5)
                .icon("organization")
                .when((viewer, rights) ->
                        viewer.administers() && rights.mayAnywhere(viewer, Area.ORGANIZATION, Act.READ));
    }

    @Bean
    ObjectKind unit() {
        return new ObjectKind("unit", "单位", ChainLink.FIX, "/units/{id}");
    }

    @Bean
    ObjectKind person() {
        return new ObjectKind("person", "人员", ChainLink.FIX, "/people/{id}");
    }
}
