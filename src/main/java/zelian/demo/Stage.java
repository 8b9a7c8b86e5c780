package zelian.demo;

import java.util.random.RandomGenerator;
import zelian.access.TenureId;
import zelian.access.Viewer;

/** Where a {@link Chapter} is told: gives the actors and repeatable chance. */
public interface Stage {

    /** The person of that name acting under that post title ({@code unit code}, {@code 职务}) on the day told. */
    Viewer as(String unitCode, String title, String name);

    /** The organisation the story is told of. */
    Example example();

    /** Whoever holds the post of that title in the unit on the day told; of several, the first. */
    Viewer holding(String unitCode, String title);

    /** Whoever acts for this tenure on the day told. */
    Viewer as(TenureId tenure);

    /** A generator seeded by the words given and nothing else. */
    RandomGenerator chance(String... words);
}
