package zelian.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import zelian.demo.Example;
import zelian.journey.Demonstration;

/**
 * Lists, trees and matrices of the organisations that live by their lists, for sixteen readers of normal scope; and how
 * long it takes to compare one list with those of thirty siblings.
 */
@Tag("bench")
class ExamplesBench {

    private static final List<String> PAGES =
            List.of("/duty-lists", "/duty-lists/counts", "/duties", "/organization", "/risks", "/risks/map");
    private static final int MOST_BYTES = 60 * 1024;

    @ParameterizedTest
    @EnumSource(names = {"GROUP", "DISTRICT"})
    void pagesOfAnOrganisation(Example example) throws Exception {
        try (var application = Demonstration.of(example)) {
            var address = Demonstration.address(application);
            var db = application.getBean(JdbcTemplate.class);
            var readers = Readers.of(address, db.queryForList("""
                            select t.id::text from organization.tenure t join organization.post p on p.id = t.post
                            join organization.unit u on u.id = p.unit
                            where t.until is null and p.principal and exists
                                  (select 1 from duty.duty_list l where l.unit = u.id and u.parent is not null)
                            order by u.code limit 16""", String.class));
            for (var page : PAGES) {
                var bytes = readers.page(page).length;
                readers.run(page, 400);
                var p95 = Bench.percentile(readers.read(page), 0.95);
                Bench.row(
                        "示范单位",
                        example.label() + " " + page + "，16 人各每秒一页",
                        "p95 " + Bench.ms(p95) + "，" + bytes / 1024 + " KB",
                        "—",
                        "p95 ≤ 50 毫秒，≤ 60 KB",
                        p95 <= 50 && bytes <= MOST_BYTES);
            }
            compare(example, address, db);
        }
    }

    private static void compare(Example example, String address, JdbcTemplate db) throws Exception {
        var office = Readers.of(address, db.queryForList("""
                        select t.id::text from organization.tenure t join organization.post p on p.id = t.post
                        join organization.unit u on u.id = p.unit where u.kind = '机关党委' order by p.sort limit 1""", String.class));
        var list = db.queryForObject("""
                select l.id::text from duty.duty_list l join organization.unit u on u.id = l.unit
                where u.parent is not null order by u.code desc limit 1""", String.class);
        var path = "/duty-lists/" + list + "/checkup?version=" + URLEncoder.encode("V1.0", StandardCharsets.UTF_8);
        office.page(path);
        office.page(path);
        var millis = Bench.millis(() -> office.page(path));
        Bench.row("相似度", example.label() + " 一份清单与同级各单位比", Bench.ms(millis), "—", "≤ 2 秒", millis <= 2000);
    }
}
