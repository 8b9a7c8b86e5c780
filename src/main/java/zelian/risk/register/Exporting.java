package zelian.risk.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;

/** Reads all the cards asked for, measure by measure, a few hundred cards at a time. */
@Component
class Exporting {

    private static final int AT_ONCE = 500;

    private final Register register;
    private final JdbcClient db;
    private final Directory directory;
    private final TransactionTemplate transaction;

    Exporting(Register register, JdbcClient db, Directory directory, TransactionTemplate transaction) {
        this.register = register;
        this.db = db;
        this.directory = directory;
        this.transaction = transaction;
    }

    /** One measure with its card. */
    record Line(
            RiskRow card,
            String unit,
            String layer,
            String kind,
            String words,
            String who,
            String frequency,
            String basis) {}

    /** What to do with the lines. */
    interface Writing {
        void write(Iterator<Line> lines) throws java.io.IOException;
    }

    void rows(RiskFilter filter, Viewer viewer, Writing writing) {
        transaction.executeWithoutResult(status -> {
            try {
                writing.write(new Lines(filter, viewer));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private final class Lines implements Iterator<Line> {

        private final RiskFilter filter;
        private final Viewer viewer;
        private Iterator<Line> some = List.<Line>of().iterator();
        private @Nullable String after = "";

        Lines(RiskFilter filter, Viewer viewer) {
            this.filter = filter;
            this.viewer = viewer;
        }

        @Override
        public boolean hasNext() {
            while (!some.hasNext() && after != null) {
                more();
            }
            return some.hasNext();
        }

        @Override
        public Line next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return some.next();
        }

        private void more() {
            var cards = register.rows(filter.after(Objects.requireNonNull(after)), viewer, AT_ONCE);
            after = cards.size() < AT_ONCE ? null : cards.getLast().number();
            some = lines(cards).iterator();
        }
    }

    private List<Line> lines(List<RiskRow> cards) {
        var byCard = new HashMap<UUID, RiskRow>();
        cards.forEach(card -> byCard.put(card.id(), card));
        var units = directory.unitNames(
                cards.stream().map(card -> new UnitId(card.unit())).distinct().toList());
        var lines = new ArrayList<Line>();
        db.sql("""
                select c.id, m.layer, m.kind, m.words, m.who, m.frequency, m.basis
                from   risk.card c join risk.measure m on m.edition = c.latest
                where  c.id = any (:cards) order by c.number, m.ordinal
                """)
                .param("cards", byCard.keySet().toArray(UUID[]::new))
                .query((row, n) -> {
                    var card = Objects.requireNonNull(byCard.get(row.getObject("id", UUID.class)));
                    return lines.add(new Line(
                            card,
                            units.getOrDefault(new UnitId(card.unit()), "—"),
                            row.getString("layer"),
                            row.getString("kind"),
                            row.getString("words"),
                            row.getString("who"),
                            row.getString("frequency"),
                            row.getString("basis")));
                })
                .list();
        return lines;
    }
}
