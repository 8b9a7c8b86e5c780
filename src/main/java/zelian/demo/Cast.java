package zelian.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;

/** As whom a demonstration can be entered. {@code organization} answers. */
public interface Cast {

    /**
     * People of one kind, such as 单位主要负责人.
     *
     * @param sees what this kind of person does here, in one sentence
     */
    record Group(String label, String sees, List<Actor> actors) {}

    /**
     * Someone to enter as.
     *
     * @param key what {@link #enter} wants
     */
    record Actor(String key, String name, String title) {}

    /** Everyone who holds a post on the day, and the three administrators. */
    List<Group> groups(LocalDate day);

    /**
     * Enters without a password.
     *
     * @throws zelian.common.NotFound if there is no such actor, or the request comes from another machine
     */
    void enter(HttpServletRequest request, HttpServletResponse response, String key);
}
