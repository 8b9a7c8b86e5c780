package zelian.regulation.text;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the tables to what the files say, at every start: the chain and the search read tables. Nothing
 * is removed, so what once was cited stays readable.
 */
@Component
class StoringTexts implements SmartInitializingSingleton {

    private final Texts texts;
    private final JdbcClient db;

    StoringTexts(Texts texts, JdbcClient db) {
        this.texts = texts;
        this.db = db;
    }

    @Override
    public void afterSingletonsInstantiated() {
        texts.regulations().forEach(this::store);
    }

    private void store(Regulation regulation) {
        db.sql("""
                insert into regulation.regulation
                       (id, slug, title, issuer, issued_on, in_force_from, in_force_until, verified, note)
                values (:id, :slug, :title, :issuer, :issued, :from, :until, :verified, :note)
                on conflict (id) do update
                set    title = excluded.title, issuer = excluded.issuer, issued_on = excluded.issued_on,
                       in_force_from = excluded.in_force_from, in_force_until = excluded.in_force_until,
                       verified = excluded.verified, note = excluded.note
                """)
                .param("id", regulation.id())
                .param("slug", regulation.slug())
                .param("title", regulation.title())
                .param("issuer", regulation.issuer())
                .param("issued", regulation.issued())
                .param("from", regulation.from())
                .param("until", regulation.until())
                .param("verified", regulation.checked().word())
                .param("note", regulation.note())
                .update();
        for (var ordinal = 0; ordinal < regulation.articles().size(); ordinal++) {
            var article = regulation.articles().get(ordinal);
            db.sql("""
                    insert into regulation.clause (id, regulation, ordinal, number, gist, verified)
                    values (:id, :regulation, :ordinal, :number, :gist, :verified)
                    on conflict (id) do update
                    set    ordinal = excluded.ordinal, gist = excluded.gist, verified = excluded.verified
                    """)
                    .param("id", regulation.id(article).value())
                    .param("regulation", regulation.id())
                    .param("ordinal", ordinal)
                    .param("number", article.number())
                    .param("gist", article.gist())
                    .param("verified", article.checked().word())
                    .update();
        }
    }
}
