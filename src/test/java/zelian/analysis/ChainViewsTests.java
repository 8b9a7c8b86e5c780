package zelian.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.PageTests;
import zelian.ui.ObjectKind;

/** The chain holds what every module publishes, and every kind that is published has a page of its own. */
class ChainViewsTests extends PageTests {

    @Autowired
    List<ObjectKind> declared;

    @Test
    void everyModuleThatPublishesNodesIsInTheChain() {
        assertThat(readBy("node")).containsExactlyElementsOf(publishing("pub_node"));
    }

    @Test
    void everyModuleThatPublishesLinksIsInTheChain() {
        assertThat(readBy("link")).containsExactlyElementsOf(publishing("pub_link"));
    }

    @Test
    void everyKindPublishedIsDeclaredAndEveryKindDeclaredIsPublished() {
        var kinds = declared.stream().map(ObjectKind::kind).toList();
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(kindsPublished());
    }

    private List<String> publishing(String view) {
        return db.sql("select table_schema from information_schema.views where table_name = :view order by 1")
                .param("view", view)
                .query(String.class)
                .list();
    }

    private List<String> readBy(String view) {
        return db.sql("""
                        select table_schema from information_schema.view_table_usage
                        where view_schema = 'analysis' and view_name = :view order by 1
                        """).param("view", view).query(String.class).list();
    }

    /** From what the views say, not from what rows there happen to be. */
    private TreeSet<String> kindsPublished() {
        var kinds = new TreeSet<String>();
        for (var schema : publishing("pub_node")) {
            var definition = db.sql("select pg_get_viewdef(cast(:view as regclass))")
                    .param("view", schema + ".pub_node")
                    .query(String.class)
                    .single();
            var branch = Pattern.compile("(?:^|UNION ALL)\\s+SELECT '([a-z_]+)'::text")
                    .matcher(definition);
            while (branch.find()) {
                kinds.add(branch.group(1));
            }
        }
        return kinds;
    }
}
