package zelian.demo;

import java.time.LocalDate;

/**
 * What the people of the demonstration do in one part of the product. Each module tells its own part
 * with its own use cases, so nothing in the demonstration is possible that a user could not do.
 *
 * <p>Chapters are told day by day: for every day from 2026-01-04 on, each chapter in {@link #order()}.
 * They must be deterministic: choices come from {@link Stage#chance}, never from a clock or a random
 * source.
 */
public interface Chapter {

    /** Whether it is told of this organisation. */
    default boolean tells(Example example) {
        return example == Example.BUREAU;
    }

    /** 100 organisation, 200 duty, 300 task and evidence, 400 supervision, 500 rectification. */
    int order();

    /** Does what happens on this day of business; each use case call is its own transaction. */
    void on(LocalDate day, Stage stage);
}
